import { formatDateTime } from "@/lib/format";
import { fieldTitle } from "@/lib/submission/calc";
import { actionLabels } from "@/lib/submission/labels";
import type { HistoryEvent } from "@/lib/submission/queries";
import type { FormMeasure } from "@/lib/submission/schema";

type ReviewHistoryProps = { history: readonly HistoryEvent[]; measures: readonly FormMeasure[] };

/** Who did what, when and why, newest first. */
export function ReviewHistory({ history, measures }: ReviewHistoryProps) {
  return (
    <section aria-labelledby="lich-su">
      <h2 id="lich-su">Lịch sử</h2>
      <ol className="border-line border-t">
        {history.map((event) => (
          <li key={event.id} className="border-line border-b py-3">
            <p className="max-w-none">
              <b>{actionLabels[event.action]}</b>
              {event.version && ` · bản nộp lần ${event.version.number}`}
            </p>
            <p className="text-ink-2 text-sm tabular-nums">
              {formatDateTime(event.at)} · {event.by}
            </p>
            <Reason reason={event.reason} notes={event.notes} measures={measures} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type ReasonProps = Pick<HistoryEvent, "reason" | "notes"> & { measures: readonly FormMeasure[] };

/** Why something was returned or reopened, with the remarks on fields; nothing when there is no reason. */
export function Reason({ reason, notes, measures }: ReasonProps) {
  if (reason === "") return null;
  return (
    <div className="mt-2 max-w-text border-line border-l-4 pl-3">
      <p className="whitespace-pre-line">{reason}</p>
      {notes.length > 0 && (
        <ul className="mt-1 text-sm">
          {notes.map((note) => (
            <li key={note.field}>
              <span className="text-ink-2">{fieldTitle(note.field, measures)}:</span> {note.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
