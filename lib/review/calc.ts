import { formatNumber, formatPercent } from "@/lib/format";
import { ratingLabels } from "@/lib/resolution/labels";
import { contentFields, fieldTitle, figureText, firstInput } from "@/lib/submission/calc";
import type { Content, FormMeasure, MeasureValueContent } from "@/lib/submission/schema";

/** A field that differs between two versions, as text; blank is "". */
export type Change = { field: string; title: string; before: string; after: string };

/**
 * What changed from one sent version to the next, field by field in the order of the form.
 * @param measures the measures of both
 */
export function changesBetween(before: Content, after: Content, measures: readonly FormMeasure[]): Change[] {
  const fields = [...contentFields, ...measures.map(firstInput)];
  const texts = (content: Content) => fieldTexts(content, measures);
  const [old, present] = [texts(before), texts(after)];
  return fields
    .map((field) => ({
      field,
      title: fieldTitle(field, measures),
      before: old.get(field) ?? "",
      after: present.get(field) ?? "",
    }))
    .filter((change) => change.before !== change.after);
}

function fieldTexts(content: Content, measures: readonly FormMeasure[]): Map<string, string> {
  const { progressPercent, selfRating, values, ...texts } = content;
  return new Map([
    ...Object.entries(texts),
    ["progressPercent", progressPercent === null ? "" : formatPercent(progressPercent)],
    ["selfRating", selfRating === null ? "" : ratingLabels[selfRating]],
    ...measures.map((measure) => [firstInput(measure), measureText(measure, values[measure.id])] as const),
  ]);
}

function measureText(measure: FormMeasure, value: MeasureValueContent | undefined): string {
  if (!value) return "";
  const counts = [value.numerator, value.denominator].filter((count) => count !== null);
  const counted = counts.map((count) => formatNumber(count, 6)).join(" / ");
  return [figureText(measure, value), counted && `(${counted})`, value.explanation].filter(Boolean).join(" ");
}
