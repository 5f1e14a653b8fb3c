import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDateTime } from "@/lib/format";
import { owedSince, owedText } from "@/lib/meeting/labels";
import { type MeetingPack, SHOWN_ROWS } from "@/lib/meeting/schema";
import { RestNote } from "./RestNote";

/** Who has not sent what, one row a unit; overdue ones first. */
export function MissingTable({ pack }: { pack: MeetingPack }) {
  const { missing, at, period } = pack;
  return (
    <>
      <DataTable
        caption="Chưa nộp"
        columns={[
          { key: "unit", label: "Đơn vị" },
          { key: "tasks", label: "Nhiệm vụ chưa nộp" },
          { key: "due", label: "Hạn nộp" },
        ]}
        rows={missing.slice(0, SHOWN_ROWS).map((unit) => ({
          key: unit.unit.code,
          cells: {
            unit: (
              <Link
                href={`/van-phong/ma-tran?${new URLSearchParams({ ky: period.code, tim: unit.unit.label })}`}
                prefetch={false}
                className="-my-2.5 inline-block py-2.5 sm:whitespace-nowrap"
              >
                {unit.unit.label}
              </Link>
            ),
            tasks: (
              <div className="max-w-text">
                <b>{owedText(unit)}</b>
                {(unit.reports.length < unit.asked || unit.asked === 1) && (
                  <span className="block text-ink-2 text-sm">
                    {unit.reports.map(({ task }) => task.title).join("; ")}
                  </span>
                )}
              </div>
            ),
            due: (
              <div className="sm:w-52 print:w-auto">
                <span className="block tabular-nums">{formatDateTime(unit.dueAt)}</span>
                <StatusTag tone={unit.overdue ? "bad" : "none"}>{owedSince(unit, at)}</StatusTag>
              </div>
            ),
          },
        }))}
        empty="Không còn báo cáo nào chưa nộp."
      />
      <RestNote count={missing.length - SHOWN_ROWS} of="đơn vị" />
    </>
  );
}
