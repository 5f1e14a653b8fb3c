import Decimal from "decimal.js";
import { z } from "zod";
import { formatNumber, parseNumber } from "@/lib/format";
import { periodCode } from "@/lib/period/schema";
import { type MeasureKind, rating } from "@/lib/resolution/schema";
import type { FieldErrors } from "@/lib/result";
import { fieldLabels } from "./labels";

/** The one description of what a submission holds: shared by form, action, command and test. */

/** Task and period, as they stand in an address. */
export const addressSchema = z.object({
  periodCode,
  taskSlug: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
});

export const textFields = [
  "results",
  "difficulties",
  "causes",
  "proposals",
  "nextSteps",
  "publicSummary",
] as const;
export type TextField = (typeof textFields)[number];

export const TEXT_LIMIT = 20_000;
export const PUBLIC_SUMMARY_LIMIT = 600;
export const EXPLANATION_LIMIT = 500;
export const REASON_LIMIT = 2_000;

/** Characters a text field may hold. */
export function limitOf(field: TextField): number {
  return field === "publicSummary" ? PUBLIC_SUMMARY_LIMIT : TEXT_LIMIT;
}

const figure = z.string().nullable();
const text = (limit: number) => z.string().max(limit);

export const measureValueSchema = z.object({
  value: figure,
  numerator: figure,
  denominator: figure,
  explanation: text(EXPLANATION_LIMIT),
});
export type MeasureValueContent = z.infer<typeof measureValueSchema>;

/** What a version freezes. Figures are decimal strings with a point; `values` is keyed by the measure's id. */
export const contentSchema = z.object({
  progressPercent: figure,
  selfRating: rating.nullable(),
  results: text(TEXT_LIMIT),
  difficulties: text(TEXT_LIMIT),
  causes: text(TEXT_LIMIT),
  proposals: text(TEXT_LIMIT),
  nextSteps: text(TEXT_LIMIT),
  publicSummary: text(PUBLIC_SUMMARY_LIMIT),
  values: z.record(z.string(), measureValueSchema),
});
export type Content = z.infer<typeof contentSchema>;

/** A measure as the form asks for it. */
export type FormMeasure = {
  id: string;
  code: string;
  label: string;
  /** what the measure belongs to: a label such as "Ở nông thôn (xã)" says nothing alone */
  indicatorTitle: string;
  unitLabel: string;
  kind: MeasureKind;
  numeratorLabel: string | null;
  denominatorLabel: string | null;
  mayBeNegative: boolean;
};

/** What was typed, by field name; missing fields read as blank. */
export type FormFields = Record<string, string>;

type Part = "value" | "numerator" | "denominator" | "explanation";

/** Name (and id) of a measure's input in the form, such as `measure.<id>.numerator`. */
export function measureField(measureId: string, part: Part): string {
  return `measure.${measureId}.${part}`;
}

const LARGEST = new Decimal("1e15");
const DECIMALS = 6;

/** Typed text as it is stored: one kind of line end, composed diacritics, no blanks at the end, no NUL (PostgreSQL). */
export function cleanText(typed: string): string {
  return typed.replaceAll("\0", "").replace(/\r\n?/g, "\n").normalize("NFC").trimEnd();
}

function readFigure(
  typed: string,
  rule: { min?: number; max?: number; decimals?: number },
  say: (m: string) => void,
) {
  if (typed.trim() === "") return null;
  const parsed = parseNumber(typed);
  if (!parsed.ok) {
    say(
      parsed.code === "AMBIGUOUS"
        ? "Dùng dấu phẩy cho phần thập phân, ví dụ 12,5; dấu chấm chỉ để phân nhóm nghìn, ví dụ 1.234."
        : "Nhập một số, ví dụ 1.234 hoặc 1.234,5; không nhập chữ.",
    );
    return null;
  }
  const value = new Decimal(parsed.value);
  const decimals = rule.decimals ?? DECIMALS;
  if (rule.min !== undefined && value.lessThan(rule.min)) {
    say(rule.min === 0 ? "Số này không thể âm. Nhập lại." : `Nhập số từ ${formatNumber(rule.min)} trở lên.`);
    return null;
  }
  if (rule.max !== undefined && value.greaterThan(rule.max)) {
    say(`Nhập số không quá ${formatNumber(rule.max)}.`);
    return null;
  }
  if (value.abs().greaterThan(LARGEST)) {
    say("Số quá lớn. Kiểm tra lại đơn vị tính.");
    return null;
  }
  if (value.decimalPlaces() > decimals) {
    say(`Nhập tối đa ${decimals} chữ số sau dấu phẩy.`);
    return null;
  }
  return value.toFixed();
}

function readMeasure(fields: FormFields, measure: FormMeasure, errors: FieldErrors): MeasureValueContent {
  const read = (part: Part, min?: number) => {
    const name = measureField(measure.id, part);
    return readFigure(fields[name] ?? "", min === undefined ? {} : { min }, (message) => {
      errors[name] = message;
    });
  };
  const explanationName = measureField(measure.id, "explanation");
  const explanation = cleanText(fields[explanationName] ?? "");
  if (explanation.length > EXPLANATION_LIMIT) {
    errors[explanationName] = tooLong("Phần giải thích", explanation.length, EXPLANATION_LIMIT);
  }
  const floor = measure.mayBeNegative ? undefined : 0;
  if (measure.kind !== "RATIO") {
    return { value: read("value", floor), numerator: null, denominator: null, explanation };
  }
  const numerator = read("numerator", floor);
  const denominator = read("denominator", 0);
  const top = measureField(measure.id, "numerator");
  const bottom = measureField(measure.id, "denominator");
  if (!errors[top] && !errors[bottom]) {
    if (numerator === null && denominator !== null) errors[top] = "Nhập cả số này, hoặc để trống cả hai ô.";
    if (numerator !== null && denominator === null)
      errors[bottom] = "Nhập cả số này, hoặc để trống cả hai ô.";
    if (denominator !== null && new Decimal(denominator).isZero()) {
      errors[bottom] = "Số này phải lớn hơn 0. Nếu chưa có số liệu, để trống cả hai ô.";
    }
  }
  return { value: null, numerator, denominator, explanation };
}

function tooLong(what: string, length: number, limit: number): string {
  return `${what} dài ${formatNumber(length)} ký tự; tối đa ${formatNumber(limit)} ký tự. Rút gọn rồi lưu lại.`;
}

/**
 * Reads the form of a draft. Blank is allowed everywhere; what is there must be possible.
 * @param fields what was typed, by field name
 * @param measures the measures asked of this unit for this task and period
 * @returns the content, and a Vietnamese message by field name for whatever cannot be stored
 */
export function parseDraft(
  fields: FormFields,
  measures: readonly FormMeasure[],
): { content: Content; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const texts = Object.fromEntries(
    textFields.map((field) => {
      const typed = cleanText(fields[field] ?? "");
      if (typed.length > limitOf(field))
        errors[field] = tooLong(fieldLabels[field], typed.length, limitOf(field));
      return [field, typed];
    }),
  ) as Record<TextField, string>;
  const progressPercent = readFigure(
    (fields.progressPercent ?? "").replace(/%\s*$/, ""),
    { min: 0, max: 100, decimals: 2 },
    (message) => {
      errors.progressPercent = message;
    },
  );
  const chosen = fields.selfRating ?? "";
  const selfRating = rating.safeParse(chosen);
  if (chosen !== "" && !selfRating.success) errors.selfRating = "Chọn một mức tự đánh giá trong danh sách.";
  const values = Object.fromEntries(measures.map((m) => [m.id, readMeasure(fields, m, errors)]));
  return { content: { progressPercent, selfRating: selfRating.data ?? null, ...texts, values }, errors };
}

/**
 * What still stands in the way of sending a draft. Blank measures may be sent: they stay "Chưa có số liệu".
 * @returns a Vietnamese message by field name; empty when the submission may be sent
 */
export function checkComplete(content: Content, measures: readonly FormMeasure[]): FieldErrors {
  const errors: FieldErrors = {};
  if (content.progressPercent === null) errors.progressPercent = "Nhập tiến độ so với kế hoạch năm.";
  if (content.selfRating === null) errors.selfRating = "Chọn mức tự đánh giá.";
  if (content.results.trim() === "") errors.results = "Nêu kết quả đạt được trong kỳ.";
  if (content.publicSummary.trim() === "")
    errors.publicSummary = "Viết vài câu để công khai cho người dân đọc.";
  for (const measure of measures) {
    const value = content.values[measure.id];
    if (measure.unitLabel !== "%" || !value?.numerator || !value.denominator || value.explanation.trim())
      continue;
    if (!new Decimal(value.numerator).greaterThan(value.denominator)) continue;
    errors[measureField(measure.id, "numerator")] =
      `${measure.numeratorLabel} (${formatNumber(value.numerator)}) lớn hơn ` +
      `${measure.denominatorLabel?.toLowerCase()} (${formatNumber(value.denominator)}). ` +
      "Sửa một trong hai số, hoặc giải thích bằng một câu ở ô bên dưới.";
  }
  return errors;
}

/** The reason of a return or a reopening, or the message that says what is wrong with it. */
export function parseReason(typed: string): { reason: string; error: string | null } {
  const reason = cleanText(typed);
  if (reason.trim() === "") return { reason, error: "Nêu lý do để đơn vị biết cần sửa gì." };
  if (reason.length > REASON_LIMIT) return { reason, error: tooLong("Lý do", reason.length, REASON_LIMIT) };
  return { reason, error: null };
}
