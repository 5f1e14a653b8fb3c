import type { FormMeasure } from "@/lib/measure/schema";
import { fieldTitle } from "@/lib/submission/calc";
import type { HistoryEvent } from "@/lib/submission/queries";

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
