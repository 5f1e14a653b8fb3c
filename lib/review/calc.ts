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

/** Words of unchanged text shown on either side of a change. */
const CONTEXT_WORDS = 12;

/**
 * Cuts what two texts have in common off both ends, by words, so that only the middle is marked.
 * @returns a few unchanged words before, the old and the new middle, a few unchanged words after; "…" stands for what
 *   is left out
 */
export function splitChange(before: string, after: string) {
  const [old, present] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(old.length, present.length);
  let head = 0;
  while (head < shorter && old[head] === present[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === present.at(-1 - tail)) tail++;
  const start = old.slice(0, head);
  const end = old.slice(old.length - tail);
  // Every second entry is the blank between two words.
  const kept = CONTEXT_WORDS * 2;
  return {
    start: (start.length > kept ? "… " : "") + start.slice(-kept).join(""),
    before: old.slice(head, old.length - tail).join(""),
    after: present.slice(head, present.length - tail).join(""),
    end: end.slice(0, kept).join("") + (end.length > kept ? " …" : ""),
  };
}

/** Words and the blanks between them, in turn. */
function wordsOf(text: string): string[] {
  return text.split(/(\s+)/).filter((part) => part !== "");
}

/** The fields of a sent version that a reviewer may remark on, measures first as on the page. */
export function reviewNoteFields(content: Content, measures: readonly FormMeasure[]) {
  const reported = measures.filter(({ id }) => id in content.values);
  return [...reported.map(firstInput), ...contentFields].map((field) => ({
    field,
    title: fieldTitle(field, measures),
  }));
}
