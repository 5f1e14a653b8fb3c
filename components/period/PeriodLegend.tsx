import { periodStateLabels, periodStateMeanings } from "@/lib/period/labels";
import { periodState } from "@/lib/period/schema";

/** What each state of a period means for the units. */
export function PeriodLegend() {
  return (
    <ul className="my-4 max-w-text text-ink-2">
      {periodState.options.map((state) => (
        <li key={state}>
          <b className="text-ink">{periodStateLabels[state]}</b>: {periodStateMeanings[state]}.
        </li>
      ))}
    </ul>
  );
}
