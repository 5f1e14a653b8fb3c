import { cleanText, formatNumber, parseNumber, spellNumber } from "@/lib/format";
import type { FormFields } from "@/lib/measure/schema";
import type { Choice, Conflict, Entry } from "./schema";

/** How texts typed at different times and places come together. Nothing here loses a text. */

/** Whether a field holds a figure, which may be spelled in several ways. */
export function isFigure(name: string): boolean {
  return name === "progressPercent" || /^measure\..+\.(value|numerator|denominator)$/.test(name);
}

/** Whether two texts of a field are the same to the server: "1234" is "1.234", blanks at the end count for nothing. */
export function sameText(name: string, a: string, b: string): boolean {
  if (a === b || cleanText(a) === cleanText(b)) return true;
  if (!isFigure(name)) return false;
  const [first, second] = [figureIn(a), figureIn(b)];
  return first !== null && first === second;
}

function figureIn(text: string): string | null {
  if (text.trim() === "") return "";
  const parsed = parseNumber(text.replace(/%\s*$/, ""));
  return parsed.ok ? parsed.value : null;
}

/** Names of the fields in which two forms differ. */
export function differing(a: FormFields, b: FormFields): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => !sameText(name, a[name] ?? "", b[name] ?? ""));
}

export type Merged = {
  /** the outcome; a conflict's field holds `mine` until it is decided */
  fields: FormFields;
  /** changed only there */
  taken: string[];
  conflicts: Conflict[];
  /** typed here into fields that are not there (any more) */
  homeless: FormFields;
};

/**
 * Brings together what was typed here and what is stored there by now, field by field.
 * @param base what both began with
 * @param theirs all fields of the form as they are stored now
 */
export function merge(base: FormFields, mine: FormFields, theirs: FormFields): Merged {
  const merged: Merged = { fields: {}, taken: [], conflicts: [], homeless: {} };
  for (const [name, there] of Object.entries(theirs)) {
    const here = mine[name] ?? base[name] ?? "";
    const before = base[name] ?? "";
    const [mineChanged, theirsChanged] = [!sameText(name, here, before), !sameText(name, there, before)];
    const differ = !sameText(name, here, there);
    merged.fields[name] = differ && !mineChanged ? there : here;
    if (differ && !mineChanged) merged.taken.push(name);
    if (differ && mineChanged && theirsChanged) {
      merged.conflicts.push({ name, base: before, mine: here, theirs: there });
    }
  }
  for (const [name, text] of Object.entries(mine)) {
    if (!(name in theirs) && text.trim() !== "" && !sameText(name, text, base[name] ?? "")) {
      merged.homeless[name] = text;
    }
  }
  return merged;
}

/**
 * The text that a decided conflict leaves in its field.
 * @param mine what stands in the field now: it may have been changed since the conflict
 */
export function decided({ theirs }: Conflict, mine: string, choice: Choice): string {
  if (choice === "mine") return mine;
  if (choice === "theirs" || mine.trim() === "") return theirs;
  return theirs.trim() === "" ? mine : `${mine.trimEnd()}\n\n${theirs}`;
}

/** What may be sent: a conflict's field goes out as it is stored, so that nothing is overwritten before the choice. */
export function sendable(typed: FormFields, conflicts: readonly Conflict[]): FormFields {
  return { ...typed, ...Object.fromEntries(conflicts.map(({ name, theirs }) => [name, theirs])) };
}

/** What an entry's text was typed on; for an undecided conflict still what both sides began with. */
export function baseOf(stored: FormFields, conflicts: readonly Conflict[]): FormFields {
  return { ...stored, ...Object.fromEntries(conflicts.map(({ name, base }) => [name, base])) };
}

/** Milliseconds to wait before the how-manieth (from 1) retry: 2 s, doubled up to 30 s. */
export function retryDelay(attempt: number): number {
  return Math.min(30_000, 1_000 * 2 ** attempt);
}

/** The key of an entry in IndexedDB. */
export function entryKey({
  accountId,
  periodCode,
  taskSlug,
  pageId,
}: Omit<Entry, "revision" | "base" | "typed" | "at">) {
  return [accountId, periodCode, taskSlug, pageId].join("|");
}

/** The named texts of a form, blank where it has none. */
export function pick(texts: FormFields, names: readonly string[]): FormFields {
  return Object.fromEntries(names.map((name) => [name, texts[name] ?? ""]));
}

/** Figures from here on are read out even when they are typed without dots: zeros are easily miscounted. */
const LARGE = 10_000;

/** "1.234 — một nghìn hai trăm ba mươi tư" for a typed figure that may be misread; "" for all others. */
export function figureEcho(typed: string): string {
  const parsed = parseNumber(typed);
  if (!parsed.ok || !(/\d[.\s]\d/.test(typed.trim()) || Math.abs(Number(parsed.value)) >= LARGE)) return "";
  return `${formatNumber(parsed.value, 6)} — ${spellNumber(parsed.value)}`;
}

/** The field that has the focus, and what was already said about it when it got it. */
export type Typing = { name: string; told: readonly string[]; warned: boolean };

/** The id of the measure a field belongs to; "" for all other fields. */
export function measureOf(name: string): string {
  return name.startsWith("measure.") ? (name.split(".")[1] ?? "") : "";
}

/**
 * What is told of a form's mistakes while somebody types: nothing new about the field that is typed in, nor about a
 * blank half of its measure that may come next.
 */
export function toldErrors<T>(
  errors: Record<string, T>,
  fields: FormFields,
  typing: Typing | null,
): Record<string, T> {
  if (!typing) return errors;
  const waits = (name: string) =>
    name === typing.name ||
    (measureOf(name) !== "" && measureOf(name) === measureOf(typing.name) && !fields[name]?.trim());
  return Object.fromEntries(
    Object.entries(errors).filter(([name]) => typing.told.includes(name) || !waits(name)),
  );
}
