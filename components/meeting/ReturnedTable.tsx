import { DataTable } from "@/components/ui/DataTable";
import { returnedText } from "@/lib/meeting/labels";
import { type MeetingPack, SHOWN_ROWS } from "@/lib/meeting/schema";
import { LongText } from "./LongText";
import { RestNote } from "./RestNote";
import { SourceLink } from "./SourceLink";

/** What went back to its unit and has not come again, with the reason. */
export function ReturnedTable({ returned }: Pick<MeetingPack, "returned">) {
  return (
    <>
      <DataTable
        caption="Báo cáo đã trả lại"
        captionHidden
        columns={[
          { key: "report", label: "Báo cáo" },
          { key: "since", label: "Từ lúc" },
          { key: "reason", label: "Lý do" },
        ]}
        rows={returned.slice(0, SHOWN_ROWS).map((row) => ({
          key: `${row.unit.code} ${row.task.id}`,
          cells: {
            report: (
              <div className="sm:w-64 print:w-auto">
                <SourceLink {...row} />
              </div>
            ),
            since: <span className="block tabular-nums sm:w-44 print:w-auto">{returnedText(row)}</span>,
            reason: <LongText text={row.reason} />,
          },
        }))}
        empty="Không có báo cáo đang bị trả lại."
      />
      <RestNote count={returned.length - SHOWN_ROWS} of="báo cáo" />
    </>
  );
}
