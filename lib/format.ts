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
 * Reads a date as it is typed in Vietnam: 1/4/2025, 01/04/2025, 01-04-2025 or 01.04.2025.
 * @returns the local date "YYYY-MM-DD", or null for a text that is no day between 1900 and 2200
 */
export function parseDate(text: string): string | null {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text.trim());
  if (!match) return null;
  const [, day = "", , month = "", year = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return real && year >= "1900" && year <= "2200" ? iso : null;
}

/**
 * Writes an instant as "14:20 ngày 16/06/2023", in Asia/Ho_Chi_Minh.
 * @throws RangeError for an invalid Date
 */
export function formatDateTime(date: Date): string {
  return `${timeOf.format(date)} ngày ${dayOf.format(date)}`;
}

/**
 * Writes the time of an instant as "14:20", in Asia/Ho_Chi_Minh.
 * @throws RangeError for an invalid Date
 */
export function formatTime(date: Date): string {
  return timeOf.format(date);
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

/** Typed text as it is stored: one kind of line end, composed diacritics, no blanks at the end, no NUL (PostgreSQL). */
export function cleanText(typed: string): string {
  return typed.replaceAll("\0", "").replace(/\r\n?/g, "\n").normalize("NFC").trimEnd();
}

const digitWords = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const groupWords = ["", " nghìn", " triệu"];
/** A group of nine digits counts in "tỷ", the next one in "tỷ tỷ". */
const BILLION_DIGITS = 9;

/**
 * Reads a figure in words: "1234.5" is "một nghìn hai trăm ba mươi tư phẩy năm".
 * @param value a canonical decimal string, as parseNumber returns it
 * @returns the words in lower case, as schools teach them (linh, mốt, tư, lăm)
 */
export function spellNumber(value: string): string {
  const [whole = "0", fraction] = value.replace(/^-/, "").split(".");
  const words = [value.startsWith("-") ? "âm" : "", spellWhole(whole)];
  if (fraction) words.push("phẩy", spellFraction(fraction));
  return words.filter(Boolean).join(" ");
}

function spellWhole(digits: string): string {
  const parts: string[] = [];
  for (let end = digits.length, billions = ""; end > 0; end -= BILLION_DIGITS, billions += " tỷ") {
    const chunk = digits.slice(Math.max(0, end - BILLION_DIGITS), end);
    const leads = end <= BILLION_DIGITS;
    const said = spellGroups(chunk, leads);
    if (said) parts.unshift(said + billions);
  }
  return parts.join(" ") || "không";
}

/** Up to nine digits; what follows a larger unit says its empty places ("không trăm linh năm"). */
function spellGroups(digits: string, leads: boolean): string {
  const parts: string[] = [];
  for (let end = digits.length, unit = 0; end > 0; end -= 3, unit += 1) {
    const group = digits.slice(Math.max(0, end - 3), end);
    if (Number(group) === 0) continue;
    const first = leads && Number(digits.slice(0, Math.max(0, end - 3))) === 0;
    parts.unshift(spellHundreds(Number(group), !first) + groupWords[unit]);
  }
  return parts.join(" ");
}

function spellHundreds(group: number, full: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const words: (string | undefined)[] = [];
  if (hundreds > 0 || full) words.push(digitWords[hundreds], "trăm");
  if (tens === 1) words.push("mười");
  if (tens > 1) words.push(digitWords[tens], "mươi");
  if (tens === 0 && ones > 0 && words.length > 0) words.push("linh");
  if (ones > 0) words.push(spellOnes(tens, ones));
  return words.join(" ");
}

function spellOnes(tens: number, ones: number): string | undefined {
  if (tens > 1 && ones === 1) return "mốt";
  if (tens > 1 && ones === 4) return "tư";
  return tens > 0 && ones === 5 ? "lăm" : digitWords[ones];
}

/** Leading zeros one by one, up to three digits after them as a number, more of them one by one. */
function spellFraction(digits: string): string {
  const rest = digits.replace(/^0+/, "");
  const zeros = [...digits].slice(0, digits.length - rest.length);
  const said = rest.length <= 3 ? spellHundreds(Number(rest), false) : spellDigits([...rest]);
  return [spellDigits(zeros), said].filter(Boolean).join(" ");
}

function spellDigits(digits: readonly string[]): string {
  return digits.map((digit) => digitWords[Number(digit)]).join(" ");
}
