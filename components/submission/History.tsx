import Link from "next/link";
import { formatDateTime } from "@/lib/format";
import type { FormMeasure } from "@/lib/measure/schema";
import { fieldTitle } from "@/lib/submission/calc";
import { stepLabel } from "@/lib/submission/labels";
import type { HistoryEvent } from "@/lib/submission/queries";
import { VersionLink } from "./VersionLink";

type HistoryProps = {
  events: readonly HistoryEvent[];
  measures: readonly FormMeasure[];
  /** where all versions stand */
  href?: string;
};

/** What happened to a report: what, when, by which account, and why; newest first. */
export function History({ events, measures, href }: HistoryProps) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="lich-su">
      <h2 id="lich-su">Lịch sử</h2>
      <ol className="border-line border-t">
        {events.map((event) => (
          <li key={event.id} className="border-line border-b py-3">
            <p className="my-0">
              <b>{stepLabel(event)}</b>
              {event.version && " · "}
              {event.version && <VersionLink history={href} number={event.version.number} />}
            </p>
            <p className="text-ink-2 text-sm">
              {formatDateTime(event.at)} · {event.by}
            </p>
            {event.reason && <p className="mt-1 whitespace-pre-line">{event.reason}</p>}
            {event.notes.length > 0 && (
              <ul className="mt-1 max-w-text list-disc pl-5">
                {event.notes.map((note) => (
                  <li key={note.field}>
                    <b>{fieldTitle(note.field, measures)}:</b> {note.text}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {href && (
        <p className="mt-2 print:hidden">
          <Link href={href} prefetch={false} className="inline-block py-2.5">
            Xem các bản đã nộp, so sánh, tải về
          </Link>
        </p>
      )}
    </section>
  );
}
