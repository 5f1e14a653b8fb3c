import type { Outlook } from "@/lib/publication/calc.outlook";
import { coverageText } from "@/lib/publication/labels";
import type { MeasureView } from "@/lib/publication/schema";
import { neededText, noNeededTexts, noProjectionTexts, projectedText } from "@/lib/resolution/labels.pace";

/** What is needed from now on, and where the pace so far leads; the reason where neither can be said. */
export function MeasureOutlook({ measure, outlook }: { measure: MeasureView; outlook: Outlook }) {
  const { current } = measure;
  if (!current) return null;
  const { needed, projected } = outlook;
  const lacking =
    current.reported < current.expected
      ? `Số liệu mới có của ${coverageText(current)}`
      : "Số liệu còn thiếu báo cáo của một số kỳ";
  const isSaid = needed.known && !needed.complete;
  const texts = [
    needed.known ? neededText(needed, measure, lacking) : noNeededTexts[needed.reason],
    projected.known
      ? projectedText(projected, measure, isSaid ? null : lacking)
      : needed.known || needed.reason !== "REACHED"
        ? noProjectionTexts[projected.reason]
        : null,
  ].filter((text) => text !== null);
  return texts.map((text) => (
    <p key={text} className="mt-1.5">
      {text}
    </p>
  ));
}
