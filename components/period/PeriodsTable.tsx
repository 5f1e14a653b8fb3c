import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDateTime } from "@/lib/format";
import { periodStateLabels, periodStateTones } from "@/lib/period/labels";
import type { PeriodSummary } from "@/lib/period/queries";
import { PeriodMove } from "./PeriodMove";

type PeriodsTableProps = {
  caption: string;
  periods: readonly PeriodSummary[];
  /** whether the reader may open and close them */
  managed: boolean;
};

const columns = [
  { key: "period", label: "Kỳ" },
  { key: "opens", label: "Mở nhập từ" },
  { key: "due", label: "Hạn nộp" },
  { key: "state", label: "Trạng thái" },
];

/** The periods of a year with their dates and states, each leading to its page, and what moves them. */
export function PeriodsTable({ caption, periods, managed }: PeriodsTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={managed ? [...columns, { key: "move", label: "Thao tác" }] : columns}
      empty="Năm này không có kỳ báo cáo."
      rows={periods.map((period) => ({
        key: period.id,
        cells: {
          period: (
            <Link
              href={`/van-phong/ky/${period.code}`}
              prefetch={false}
              className="-my-2.5 inline-block py-2.5 font-bold"
            >
              {period.label}
            </Link>
          ),
          opens: <span className="tabular-nums">{formatDateTime(period.opensAt)}</span>,
          due: (
            <>
              <span className="tabular-nums">{formatDateTime(period.dueAt)}</span>
              {period.extensions.length > 0 && (
                <span className="block text-ink-2 text-sm">Có gia hạn, xem bên dưới</span>
              )}
            </>
          ),
          state: (
            <StatusTag tone={periodStateTones[period.state]}>{periodStateLabels[period.state]}</StatusTag>
          ),
          move: managed && <PeriodMove period={period} />,
        },
      }))}
    />
  );
}
