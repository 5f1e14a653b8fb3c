import * as z from "zod";
import { attachmentRef } from "@/lib/attachment/schema";
import { cleanText } from "@/lib/format";
import { firstInput, unusualReason } from "@/lib/measure/calc";
import {
  type FormFields,
  type FormMeasure,
  measureValueSchema,
  readFigure,
  readMeasure,
  tooLong,
} from "@/lib/measure/schema";
import { periodCode } from "@/lib/period/schema";
import { rating } from "@/lib/resolution/schema";
import type { ErrorCode, FieldErrors } from "@/lib/result";
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
export const REASON_LIMIT = 2_000;

/** Characters a text field may hold. */
export function limitOf(field: TextField): number {
  return field === "publicSummary" ? PUBLIC_SUMMARY_LIMIT : TEXT_LIMIT;
}

const figure = z.string().nullable();
const text = (limit: number) => z.string().max(limit);

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
  /** versions sent before there were attachments have none */
  attachments: z.array(attachmentRef).default([]),
});
export type Content = z.infer<typeof contentSchema>;

/** What is typed into the form: everything but the files. */
export type Entered = Omit<Content, "attachments">;

/**
 * Reads the form of a draft. Blank is allowed everywhere; what is there must be possible.
 * @param fields what was typed, by field name
 * @param measures the measures asked of this unit for this task and period
 * @returns the content, and a Vietnamese message by field name for whatever cannot be stored
 */
export function parseDraft(
  fields: FormFields,
  measures: readonly FormMeasure[],
): { content: Entered; errors: FieldErrors } {
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
export function checkComplete(content: Entered, measures: readonly FormMeasure[]): FieldErrors {
  const errors: FieldErrors = {};
  if (content.progressPercent === null) errors.progressPercent = "Nhập tiến độ so với kế hoạch năm.";
  if (content.selfRating === null) errors.selfRating = "Chọn mức tự đánh giá.";
  if (content.results.trim() === "") errors.results = "Nêu kết quả đạt được trong kỳ.";
  if (content.publicSummary.trim() === "")
    errors.publicSummary = "Viết vài câu để công khai cho người dân đọc.";
  for (const measure of measures) {
    const value = content.values[measure.id];
    const unusual = value?.explanation.trim() ? null : unusualReason(measure, value);
    if (unusual) {
      errors[firstInput(measure)] = `${unusual} Sửa lại số, hoặc giải thích bằng một câu ở ô bên dưới.`;
    }
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

/** What the address that saves while typing answers, as JSON. */
export type AutosaveAnswer =
  /** everything readable was stored; what is in `errors` kept its stored value */
  | { saved: true; revision: number; savedAt: string; errors: FieldErrors }
  | {
      saved: false;
      code: "CONFLICT";
      revision: number;
      savedBy: string;
      savedAt: string;
      /** all fields as the form shows them */
      stored: FormFields;
    }
  | { saved: false; code: ErrorCode | "LOGGED_OUT"; message: string };
