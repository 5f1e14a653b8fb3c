import { z } from "zod";
import { cleanText, formatNumber } from "@/lib/format";
import { periodCode } from "@/lib/period/schema";
import { correctionReason } from "@/lib/publication/schema";
import { rating } from "@/lib/resolution/schema";
import type { FieldErrors } from "@/lib/result";
import { searchWords } from "@/lib/search/schema";
import { versionAddress } from "@/lib/submission/calc";
import { PUBLIC_SUMMARY_LIMIT, textFields } from "@/lib/submission/schema";
import { decisionOfKey, decisions, outcomes, statusSlugs } from "./labels";
import { lateSlugs, ratingSlugs } from "./labels.queue";

/** What the office types and what its addresses say. */

/** Characters of a remark on one field. */
export const NOTE_LIMIT = 1_000;
/** Characters of the public note on a correction. */
export const CORRECTION_LIMIT = 600;
/** Characters of the public summary, as of the unit's own. */
export const SUMMARY_LIMIT = PUBLIC_SUMMARY_LIMIT;

/** PostgreSQL's integer ends here. */
export const LARGEST_INT = 2_147_483_647;
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Where a submission is reviewed; the segments of its address. */
export const reviewAddress = z.object({ period: periodCode, unit: slug, task: slug });
export type ReviewPlace = z.infer<typeof reviewAddress>;

/** @param queue the queue's filter to go on with, as `carriedQueue` writes it */
export function reviewPath(place: ReviewPlace, queue = ""): string {
  return `/van-phong/${place.period}/${place.unit}/${place.task}${queue && "?"}${queue}`;
}

/** Where everything that was sent of a report stands. */
export function historyPath(place: ReviewPlace): string {
  return `${reviewPath(place)}/lich-su`;
}

/** Where exactly this version stands, also when a later one was sent. */
export function versionPath(place: ReviewPlace, number: number): string {
  return versionAddress(historyPath(place), number);
}

/** Rows on one page of the queue. */
export const QUEUE_PAGE = 50;

/** Further pages are not counted; a narrower filter leads there. */
const LAST_QUEUE_PAGE = 20;

/** The queue's filters as they stand in its address; what makes no sense counts as not given. */
export const queueFilter = z.object({
  ky: periodCode.optional().catch(undefined),
  /** a unit's code, or its name as it is typed where there are too many to choose from */
  "don-vi": z
    .string()
    .trim()
    .max(100)
    .refine((typed) => searchWords(typed).length > 0)
    .optional()
    .catch(undefined),
  "nhiem-vu": slug.optional().catch(undefined),
  "trang-thai": z.enum(statusSlugs).catch(statusSlugs[0]),
  han: z.enum(lateSlugs).optional().catch(undefined),
  "danh-gia": z.enum(ratingSlugs).optional().catch(undefined),
  /** words of the text, of the unit's name or of the task's title */
  tim: z.string().trim().max(100).catch("").default(""),
  trang: z.coerce.number().int().min(1).max(LAST_QUEUE_PAGE).catch(1),
});
export type QueueFilter = z.infer<typeof queueFilter>;

/** Whether the queue is narrowed by more than the status. */
export function isNarrowed({ "trang-thai": _, trang: __, ...narrowing }: QueueFilter): boolean {
  return Object.values(narrowing).some(Boolean);
}

/** The queue in one status with nothing else narrowed. */
export function wholeQueue(status: QueueFilter["trang-thai"] = statusSlugs[0]): QueueFilter {
  return queueFilter.parse({ "trang-thai": status });
}

/** The queue's address with these filters. */
export function queuePath(filter: QueueFilter): string {
  const given = Object.entries({ ...filter, trang: filter.trang > 1 ? filter.trang : "" });
  const query = new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
  return `/van-phong?${query}`;
}

/** The queue's filter as the query of another page carries it; "" for the queue as it opens. */
export function carriedQueue(filter: QueueFilter): string {
  const query = (of: QueueFilter) => queuePath(of).split("?")[1] ?? "";
  return query(filter) === query(queueFilter.parse({})) ? "" : query(filter);
}

/** A carried filter read back. */
export function readQueue(query: string): QueueFilter {
  return queueFilter.parse(Object.fromEntries(new URLSearchParams(query)));
}

/** A decision as its form sends it; the commands say what is missing. The version is the one on the screen. */
export const decisionInput = z.object({
  decision: z.enum(decisions),
  submissionId: z.uuid(),
  revision: z.coerce.number().int().min(1).max(LARGEST_INT),
  versionNumber: z.coerce.number().int().min(1).max(LARGEST_INT),
  rating: rating.nullable().catch(null),
  correctionNote: z.string().catch(""),
  correctionReason: correctionReason.nullable().catch(null),
  /** left out by a form that does not ask for it: the unit's own words are published */
  publicSummary: z.string().optional().catch(undefined),
  /** "Không công khai": the reason counts only with it */
  withhold: z.string().optional().catch(undefined),
  withheld: z.string().catch(""),
  reason: z.string().catch(""),
  /** the queue's filter, as its address has it: what comes next stays inside */
  queue: z.string().max(2_000).catch(""),
});
export type DecisionInput = z.infer<typeof decisionInput>;

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

/** What a page says after a decision, as its address tells it. */
export const decisionSaid = z
  .object({ da: z.string(), bai: z.string() })
  .transform(({ da, bai }) => {
    const [period, unit, task] = bai.split("/");
    return { decision: decisionOfKey(da), place: { period, unit, task } };
  })
  .pipe(z.object({ decision: z.enum(outcomes), place: reviewAddress }));
