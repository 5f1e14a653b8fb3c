import { Decimal } from "decimal.js";

/**
 * How figures, dates and words are written and read in Vietnamese: 1.234.567,5 and dd/mm/yyyy.
 * All shown times are those of Asia/Ho_Chi_Minh, whatever the server's own zone is.
 */

const zone = "Asia/Ho_Chi_Minh";
const dayOf = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});
const timeOf = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const collator = new Intl.Collator("vi", { numeric: true });

const longestInput = 30;
/** Digits, or groups of three with one and the same separator; a group of thousands never starts with 0. */
const vietnamese = /^([+-]?)(\d+|[1-9]\d{0,2}(?:([. ])\d{3})(?:\3\d{3})*)(?:,(\d+))?$/;
/** The same number as it is typed where the dot is the decimal mark: 1.5, 1234.567, 1,234.56, 1,234,567. */
const decimalPoint = /^[+-]?(?:\d*\.\d+|\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*\.\d+|\d{1,3}(?:,\d{3}){2,})$/;

export type ParsedNumber = { ok: true; value: string } | { ok: false; code: "NOT_A_NUMBER" | "AMBIGUOUS" };

/**
 * Writes a figure in Vietnamese: 1.234.567,5.
 * @param value a Decimal, a canonical decimal string ("1234.5") or a number
 * @param maxDecimals digits kept after the comma (half rounds away from zero, as in official documents);
 *   trailing zeros are not written
 * @returns the text with an ordinary "-" for negatives, so that it can be pasted back into a form
 * @throws RangeError for NaN and infinity; decimal.js's own error for a string that is no number
 */
export function formatNumber(value: Decimal | string | number, maxDecimals = 2): string {
  const exact = new Decimal(value);
  if (!exact.isFinite()) throw new RangeError(`not a finite figure: ${value}`);
  const [whole = "0", fraction] = exact
    .toDecimalPlaces(maxDecimals, Decimal.ROUND_HALF_UP)
    .toFixed()
    .split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return fraction ? `${grouped},${fraction}` : grouped;
}

/**
 * Writes a percentage: 65,36 % (the space does not break).
 * @param value the percentage itself (65.36, not 0.6536)
 * @param maxDecimals as in formatNumber
 * @throws as formatNumber
 */
export function formatPercent(value: Decimal | string | number, maxDecimals = 2): string {
  return `${formatNumber(value, maxDecimals)}\u00a0%`;
}

/**
 * Reads a number as a Vietnamese official types or pastes it: 1234,56 · 1.234,56 · 1 234,56 · 1.234 (= 1234).
 * A dot groups thousands, a comma is the decimal mark. Any space separator (no-break and narrow ones too) may
 * group as well; a tab or a line break may not, since it stands between two pasted cells.
 * @param text what was typed, at most 30 characters once trimmed
 * @returns the canonical decimal string ("1234.56", no exponent, no spare zeros, never "-0"); or AMBIGUOUS when
 *   the text is a number only to someone who uses the decimal point (1.5, 0.125, 1,234.56), which is refused and
 *   not guessed because 1.500 and 1.5 would differ a thousandfold; or NOT_A_NUMBER for all else
 */
export function parseNumber(text: string): ParsedNumber {
  const typed = text
    .trim()
    .replace(/\p{Zs}/gu, " ")
    .replace("\u2212", "-");
  if (typed.length > longestInput) return { ok: false, code: "NOT_A_NUMBER" };
  const match = vietnamese.exec(typed);
  if (!match) return { ok: false, code: decimalPoint.test(typed) ? "AMBIGUOUS" : "NOT_A_NUMBER" };
  const [, sign = "", whole = "", , fraction = "0"] = match;
  return { ok: true, value: new Decimal(`${sign}${whole.replace(/[. ]/g, "")}.${fraction}`).toFixed() };
}

/**
 * Writes a date as dd/mm/yyyy.
 * @param date a local date "YYYY-MM-DD", shown as it is, or an instant, shown as its day in Asia/Ho_Chi_Minh
 * @throws RangeError for any other string (an instant must come as a Date) and for an invalid Date
 */
export function formatDate(date: string | Date): string {
  if (typeof date !== "string") return dayOf.format(date);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (!year) throw new RangeError(`not a date YYYY-MM-DD: ${date}`);
  return `${day}/${month}/${year}`;
}

/**
 * Writes an instant as "14:20 ngày 16/06/2023", in Asia/Ho_Chi_Minh.
 * @throws RangeError for an invalid Date
 */
export function formatDateTime(date: Date): string {
  return `${timeOf.format(date)} ngày ${dayOf.format(date)}`;
}

/**
 * Folds a text for search: lower case, no diacritics, đ read as d. Folding twice changes nothing.
 * @param text any text, in composed or decomposed Unicode
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}

/** Orders two texts as a Vietnamese dictionary does (a ă â … d đ), numbers inside them by value: Khóm 2 < Khóm 10. */
export function compareVi(a: string, b: string): number {
  return collator.compare(a, b);
}
