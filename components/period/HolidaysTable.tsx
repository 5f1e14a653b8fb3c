import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { formatDate } from "@/lib/format";
import { weekdayLabel } from "@/lib/period/labels.holidays";

type HolidaysTableProps = {
  year: number;
  holidays: readonly { day: string; name: string }[];
  /** whether the reader may change them */
  managed: boolean;
};

const columns = [
  { key: "day", label: "Ngày" },
  { key: "weekday", label: "Thứ" },
  { key: "name", label: "Tên ngày nghỉ" },
];

/** The holidays of a year; for the office each leads to where it is renamed or removed. */
export function HolidaysTable({ year, holidays, managed }: HolidaysTableProps) {
  return (
    <DataTable
      caption={`Ngày nghỉ năm ${year}`}
      columns={managed ? [...columns, { key: "edit", label: "Thao tác" }] : columns}
      empty={`Chưa nhập ngày nghỉ nào của năm ${year}.`}
      rows={holidays.map(({ day, name }) => ({
        key: day,
        cells: {
          day: <b className="tabular-nums">{formatDate(day)}</b>,
          weekday: weekdayLabel(day).replace("thứ", "Thứ"),
          name,
          edit: managed && (
            <Link
              href={`/van-phong/ky/ngay-nghi/${day}`}
              prefetch={false}
              className="-my-2.5 inline-block min-w-11 py-2.5"
            >
              Sửa<span className="sr-only"> ngày {formatDate(day)}</span>
            </Link>
          ),
        },
      }))}
    />
  );
}
