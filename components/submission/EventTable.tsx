import { Reason } from "@/components/review/Reason";
import { DataTable } from "@/components/ui/DataTable";
import { formatDateTime } from "@/lib/format";
import type { FormMeasure } from "@/lib/measure/schema";
import { progressLabel, stepLabel } from "@/lib/submission/labels";
import type { HistoryEvent } from "@/lib/submission/queries";
import { VersionLink } from "./VersionLink";

type EventTableProps = {
  events: readonly HistoryEvent[];
  measures: readonly FormMeasure[];
  /** where the versions stand */
  href: string;
};

/** Every step of a report, newest first: what, from where to where, when, by whom and why. */
export function EventTable({ events, measures, href }: EventTableProps) {
  return (
    <section aria-labelledby="dien-bien">
      <h2 id="dien-bien">Diễn biến</h2>
      <DataTable
        caption="Diễn biến, mới nhất trước"
        captionHidden
        look="wide"
        columns={[
          { key: "action", label: "Việc" },
          { key: "change", label: "Trạng thái" },
          { key: "at", label: "Lúc" },
          { key: "by", label: "Tài khoản" },
          { key: "why", label: "Lý do" },
        ]}
        rows={events.map((event) => ({
          key: event.id,
          cells: {
            action: (
              <>
                <b>{stepLabel(event)}</b>
                {event.version && <span className="text-ink-2"> · </span>}
                {event.version && <VersionLink history={href} number={event.version.number} />}
              </>
            ),
            change: (
              <span className="whitespace-nowrap">
                {progressLabel(event.fromStatus, 1)}
                <span aria-hidden="true"> → </span>
                <span className="sr-only"> thành </span>
                {progressLabel(event.toStatus, 1)}
              </span>
            ),
            at: formatDateTime(event.at),
            by: <span className="whitespace-nowrap">{event.by}</span>,
            why: event.reason && <Reason reason={event.reason} notes={event.notes} measures={measures} />,
          },
        }))}
        empty="Chưa có diễn biến nào."
      />
    </section>
  );
}
