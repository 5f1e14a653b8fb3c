import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDateTime } from "@/lib/format";
import { daysLateText } from "@/lib/meeting/labels";
import { type MeetingPack, SHOWN_ROWS } from "@/lib/meeting/schema";
import { RestNote } from "./RestNote";
import { SourceLink } from "./SourceLink";

/** What came after its due time, the latest first. */
export function LateTable({ late }: Pick<MeetingPack, "late">) {
  return (
    <>
      <DataTable
        caption="Nộp trễ hạn (tính theo lần nộp đầu)"
        columns={[
          { key: "report", label: "Báo cáo" },
          { key: "due", label: "Hạn nộp" },
          { key: "sent", label: "Nộp lúc" },
          { key: "days", label: "Trễ" },
        ]}
        rows={late.slice(0, SHOWN_ROWS).map((row) => ({
          key: `${row.unit.code} ${row.task.id}`,
          cells: {
            report: <SourceLink {...row} />,
            due: <span className="tabular-nums sm:whitespace-nowrap">{formatDateTime(row.dueAt)}</span>,
            sent: <span className="tabular-nums sm:whitespace-nowrap">{formatDateTime(row.sentAt)}</span>,
            days: <StatusTag tone="warn">{daysLateText(row)}</StatusTag>,
          },
        }))}
        empty="Không có báo cáo nộp trễ hạn."
      />
      <RestNote count={late.length - SHOWN_ROWS} of="báo cáo" />
    </>
  );
}
