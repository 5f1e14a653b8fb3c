import { Callout } from "@/components/ui/Callout";
import { formatDateTime } from "@/lib/format";
import type { FormMeasure } from "@/lib/measure/schema";
import { fieldTitle } from "@/lib/submission/calc";
import { actionLabels } from "@/lib/submission/labels";
import type { HistoryEvent } from "@/lib/submission/queries";

type ReturnedProps = { event: HistoryEvent; measures: readonly FormMeasure[] };

/** Why the office gave a report back, with a link to every field it wrote a note on. */
export function Returned({ event, measures }: ReturnedProps) {
  return (
    <Callout tone="warn" title={`${actionLabels[event.action]} lúc ${formatDateTime(event.at)}.`}>
      <p className="whitespace-pre-line">{event.reason}</p>
      {event.notes.length > 0 && (
        <>
          <p className="mt-2">Ô có ghi chú của Văn phòng:</p>
          <ul>
            {event.notes.map(({ field }) => (
              <li key={field}>
                <a href={`#${field}`} className="inline-block py-2.5">
                  {fieldTitle(field, measures)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Callout>
  );
}
