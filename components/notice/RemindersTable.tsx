import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDateTime } from "@/lib/format";
import { missingText } from "@/lib/notice/labels.overview";
import type { RemindedUnit } from "@/lib/notice/queries.overview";
import { dueLabel } from "@/lib/period/labels";
import { RemindersGiven } from "./RemindersGiven";

const columns = [
  { key: "unit", label: "Đơn vị" },
  { key: "missing", label: "Báo cáo" },
  { key: "due", label: "Hạn nộp" },
  { key: "given", label: "Đã nhắc" },
];

type RemindersTableProps = {
  caption: string;
  empty: string;
  units: readonly RemindedUnit[];
  now: Date;
  sendsMail: boolean;
};

/** What each unit has not sent yet, and who was reminded of it when. */
export function RemindersTable({ caption, empty, units, now, sendsMail }: RemindersTableProps) {
  return (
    <DataTable
      look="wide"
      caption={caption}
      columns={columns}
      empty={empty}
      rows={units.map((unit) => ({
        key: unit.code,
        cells: {
          unit: <b>{unit.name}</b>,
          missing: <Missing titles={unit.missing} />,
          due: (
            <>
              <span className="tabular-nums">{formatDateTime(unit.dueAt)}</span>
              <span className="block text-ink-2 text-sm">
                {unit.extended && "Đã gia hạn, "}
                {dueLabel(now, unit.dueAt)}
              </span>
            </>
          ),
          given: <RemindersGiven accounts={unit.accounts} sendsMail={sendsMail} />,
        },
      }))}
    />
  );
}

function Missing({ titles }: { titles: readonly string[] }) {
  if (titles.length === 0) return <StatusTag tone="ok">{missingText(0)}</StatusTag>;
  return (
    <details className="-my-2.5">
      <summary className="min-h-11 cursor-pointer py-2.5 font-bold">{missingText(titles.length)}</summary>
      <ul className="list-disc space-y-1 pb-2.5 pl-5 text-sm">
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </details>
  );
}
