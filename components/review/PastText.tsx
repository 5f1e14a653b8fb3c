import type { PastText as Past } from "@/lib/review/calc.review";
import { Difference } from "./Difference";

/** What the unit wrote in the same field for the period before, with the words that differ now. */
export function PastText({ period, past }: { period: string; past: Past }) {
  if (past.kind === "none") return null;
  if (past.kind === "same") return <p className="mt-1 text-ink-2 text-sm">Giống hệt kỳ trước ({period}).</p>;
  return (
    <details className="text-sm">
      <summary className="min-h-11 cursor-pointer content-center text-link">
        {past.kind === "new" ? `Kỳ trước (${period}): đã viết mới` : `Kỳ trước (${period}): có thay đổi`}
      </summary>
      <p className="mb-2 whitespace-pre-line border-line border-l-[3px] pl-4">
        {past.kind === "new" ? past.text : <Difference pieces={past.pieces} />}
      </p>
    </details>
  );
}
