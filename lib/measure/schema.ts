import Decimal from "decimal.js";
import * as z from "zod";
import { cleanText, formatNumber, parseNumber } from "@/lib/format";
import type { MeasureKind } from "@/lib/resolution/schema";
import type { FieldErrors } from "@/lib/result";

/** One figure that is asked of a unit, and how what is typed for it is read. */

export const EXPLANATION_LIMIT = 500;

const figure = z.string().nullable();

export const measureValueSchema = z.object({
  value: figure,
  numerator: figure,
  denominator: figure,
  explanation: z.string().max(EXPLANATION_LIMIT),
});
export type MeasureValueContent = z.infer<typeof measureValueSchema>;

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
  /** the unit's own figures of earlier periods, oldest first, as decimal strings; left out where nobody compares */
  past?: readonly string[];
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

/**
 * Reads one figure.
 * @param rule what is possible: smallest and largest value, digits after the comma (6 when left out)
 * @param say gets the Vietnamese sentence of what is wrong
 * @returns a decimal string with a point; null when it is blank or impossible
 */
export function readFigure(
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

/** Reads the inputs of one measure; what is wrong goes into `errors` by field name. */
export function readMeasure(
  fields: FormFields,
  measure: FormMeasure,
  errors: FieldErrors,
): MeasureValueContent {
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

/** That a text is too long, and by how much. */
export function tooLong(what: string, length: number, limit: number): string {
  return `${what} dài ${formatNumber(length)} ký tự; tối đa ${formatNumber(limit)} ký tự. Rút gọn rồi lưu lại.`;
}
