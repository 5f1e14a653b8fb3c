import { formatDate } from "@/lib/format";
import type { CorrectionView } from "@/lib/publication/schema";

/** Public notes on published reports that were replaced, the latest first; nothing when there are none. */
export function Corrections({
  corrections,
  nameOf,
}: {
  corrections: readonly CorrectionView[];
  /** what a note is about, as the page calls it: the unit or the task */
  nameOf: (correction: CorrectionView) => string;
}) {
  if (corrections.length === 0) return null;
  return (
    <section>
      <h2>Đính chính</h2>
      <ul className="border-line border-t">
        {corrections.map((correction) => (
          <li key={correction.id} className="border-line border-b py-3">
            <p className="text-ink-2 text-sm">
              {formatDate(correction.at)} · {nameOf(correction)}
            </p>
            <p className="whitespace-pre-line">{correction.note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
