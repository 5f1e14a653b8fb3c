import { diffArrays } from "diff";
import { formatNumber, formatPercent } from "@/lib/format";
import { figureText, firstInput } from "@/lib/measure/calc";
import type { FormMeasure, MeasureValueContent } from "@/lib/measure/schema";
import { ratingLabels } from "@/lib/resolution/labels";
import { contentFields, fieldTitle } from "@/lib/submission/calc";
import { type Content, textFields } from "@/lib/submission/schema";

/** A field that differs between two versions, as text; blank is "". */
export type Change = { field: string; title: string; before: string; after: string };

/**
 * What changed from one version to another, field by field in the order of the form, the files last.
 * @param measures the measures of both
 */
export function changesBetween(before: Content, after: Content, measures: readonly FormMeasure[]): Change[] {
  const fields = [...contentFields, ...measures.map(firstInput)];
  const texts = (content: Content) => fieldTexts(content, measures);
  const [old, present] = [texts(before), texts(after)];
  const entered = fields.map((field) => ({
    field,
    title: fieldTitle(field, measures),
    before: old.get(field) ?? "",
    after: present.get(field) ?? "",
  }));
  return [...entered, filesChange(before, after)].filter((change) => change.before !== change.after);
}

/** The files by name; one that was replaced under the same name says so. */
function filesChange(before: Content, after: Content): Change {
  const old = new Map(before.attachments.map(({ fileName, sha256 }) => [fileName, sha256]));
  const names = after.attachments.map(({ fileName, sha256 }) =>
    (old.get(fileName) ?? sha256) === sha256 ? fileName : `${fileName} (tệp mới cùng tên)`,
  );
  return {
    field: "attachments",
    title: "Tài liệu minh chứng",
    before: [...old.keys()].join("\n"),
    after: names.join("\n"),
  };
}

/** Every entered field of a version as text, by field name (a measure: `firstInput`); blank is "" or left out. */
export function fieldTexts(content: Content, measures: readonly FormMeasure[]): Map<string, string> {
  const { progressPercent, selfRating, values } = content;
  return new Map([
    ...textFields.map((field) => [field, content[field]] as const),
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

/** A stretch of text that stayed, went or came. */
export type Piece = { kind: "same" | "gone" | "come"; text: string };

/** Words and blanks that may come or go before the search for the shortest difference is given up. */
const MOST_EDITS = 1_500;
const MOST_MS = 250;

/**
 * The difference between two texts, word by word: every old word that went stands before the new one in its place.
 * Texts that share too little to be told apart in time differ in one stretch between their common ends.
 * @returns pieces in order; without those that came they are the old text, without those that went the new one
 */
export function wordChanges(before: string, after: string): Piece[] {
  const [old, present] = [wordsOf(before), wordsOf(after)];
  const found = diffArrays(old, present, { maxEditLength: MOST_EDITS, timeout: MOST_MS });
  return found ? pieces(found) : betweenEnds(old, present);
}

/** A difference of words as pieces of text. */
export function pieces(
  found: readonly { added: boolean; removed: boolean; value: readonly string[] }[],
): Piece[] {
  return joined(
    found.map(({ added, removed, value }) => ({
      kind: added ? "come" : removed ? "gone" : "same",
      text: value.join(""),
    })),
  );
}

/** The common start, the old and the new middle, the common end. */
function betweenEnds(old: readonly string[], present: readonly string[]): Piece[] {
  const shorter = Math.min(old.length, present.length);
  let head = 0;
  while (head < shorter && old[head] === present[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === present.at(-1 - tail)) tail++;
  const pieces: Piece[] = [
    { kind: "same", text: old.slice(0, head).join("") },
    { kind: "gone", text: old.slice(head, old.length - tail).join("") },
    { kind: "come", text: present.slice(head, present.length - tail).join("") },
    { kind: "same", text: old.slice(old.length - tail).join("") },
  ];
  return pieces.filter(({ text }) => text !== "");
}

/** Neighbouring changes as one: two replaced words are read together, also over the blank between them. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let [gone, come] = ["", ""];
  const flush = () => {
    if (gone) result.push({ kind: "gone", text: gone });
    if (come) result.push({ kind: "come", text: come });
    [gone, come] = ["", ""];
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    // Both sides must have lost something, or a word would come and go that never changed.
    const bridge = gone && come && /^[^\S\n]+$/.test(text) && index < pieces.length - 1;
    if (kind !== "come" && (kind === "gone" || bridge)) gone += text;
    if (kind !== "gone" && (kind === "come" || bridge)) come += text;
    if (kind !== "same" || bridge) continue;
    flush();
    result.push({ kind, text });
  }
  flush();
  return result;
}

/** Words of unchanged text that stay on either side of a change. */
const CONTEXT_WORDS = 12;

/** The pieces with long unchanged stretches cut down to the words around the changes; "…" stands for the rest. */
export function folded(pieces: readonly Piece[]): Piece[] {
  // Every second entry is the blank between two words.
  const kept = CONTEXT_WORDS * 2;
  return pieces.map((piece, index) => {
    if (piece.kind !== "same") return piece;
    const words = wordsOf(piece.text);
    const start = index > 0 ? words.slice(0, kept) : [];
    const end = index < pieces.length - 1 ? words.slice(-kept) : [];
    if (start.length + end.length >= words.length) return piece;
    const text = [start.join("").trimEnd(), "…", end.join("").trimStart()];
    return { ...piece, text: text.filter((part) => part !== "").join(" ") };
  });
}

/** Words and the blanks between them, in turn. */
export function wordsOf(text: string): string[] {
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
