import { z } from "zod";
import { formatNumber } from "@/lib/format";
import { periodCode } from "@/lib/period/schema";
import { rating } from "@/lib/resolution/schema";
import type { FieldErrors } from "@/lib/result";
import { cleanText, textFields } from "@/lib/submission/schema";
import { statusSlugs } from "./labels";

/** What the office types and what its addresses say. */

/** Characters of a remark on one field. */
export const NOTE_LIMIT = 1_000;
/** Characters of the public note on a correction. */
export const CORRECTION_LIMIT = 600;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Where a submission is reviewed; the segments of its address. */
export const reviewAddress = z.object({ period: periodCode, unit: slug, task: slug });
export type ReviewPlace = z.infer<typeof reviewAddress>;

export function reviewPath(place: ReviewPlace): string {
  return `/van-phong/${place.period}/${place.unit}/${place.task}`;
}

/** The queue's filters as they stand in its address; what makes no sense counts as not given. */
export const queueFilter = z.object({
  ky: periodCode.optional().catch(undefined),
  "don-vi": slug.optional().catch(undefined),
  "nhiem-vu": slug.optional().catch(undefined),
  "trang-thai": z.enum(statusSlugs).catch(statusSlugs[0]),
  trang: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type QueueFilter = z.infer<typeof queueFilter>;

/** Which submission a decision is about, and what of it the reviewer had on screen. */
export const decisionTarget = z.object({
  submissionId: z.uuid(),
  revision: z.coerce.number().int().min(1),
  versionNumber: z.coerce.number().int().min(1),
});

/** The approval's own fields; the command says what is missing. */
export const approvalInput = z.object({
  rating: rating.nullable().catch(null),
  correctionNote: z.string().catch(""),
});

const noteField = z.union([
  z.enum([...textFields, "progressPercent", "selfRating"]),
  z.string().regex(/^measure\.[0-9a-f-]{36}\.(value|numerator)$/),
]);

/** Name (and id) of the input for a remark on a field of the form. */
export function noteInput(field: string): string {
  return `note.${field}`;
}

/** The remarks of a form, by field name. */
export function typedNotes(typed: Record<string, string>): Record<string, string> {
  const notes = Object.entries(typed).filter(([name]) => name.startsWith(noteInput("")));
  return Object.fromEntries(notes.map(([name, text]) => [name.slice(noteInput("").length), text]));
}

/** Remarks as they are stored: blank ones and those on fields that do not exist are left out. */
export function cleanNotes(notes: Record<string, string>): Record<string, string> {
  const cleaned = Object.entries(notes).map(([field, text]) => [field, cleanText(text).trim()] as const);
  return Object.fromEntries(
    cleaned.filter(([field, text]) => text !== "" && noteField.safeParse(field).success),
  );
}

/** A message per input for remarks that are too long. */
export function noteErrors(notes: Record<string, string>): FieldErrors {
  const long = Object.entries(notes).filter(([, text]) => text.length > NOTE_LIMIT);
  const message = `Ghi chú dài tối đa ${formatNumber(NOTE_LIMIT)} ký tự. Rút gọn rồi trả lại.`;
  return Object.fromEntries(long.map(([field]) => [noteInput(field), message]));
}
