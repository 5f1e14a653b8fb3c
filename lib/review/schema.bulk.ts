import { z } from "zod";
import { rating } from "@/lib/resolution/schema";
import type { ErrorCode } from "@/lib/result";
import type { Alone } from "./calc.queue";
import { LARGEST_INT, QUEUE_PAGE } from "./schema";

/** Approving several reports together: what the queue picks and what the list to confirm sends. */

const ids = z.array(z.uuid()).max(QUEUE_PAGE);

/** The picked submissions as they stand in the address; anything that is none counts as not given. */
export const picked = z.object({
  chon: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .pipe(ids)
    .catch([])
    .default([]),
});

const item = z.object({
  submissionId: z.uuid(),
  revision: z.coerce.number().int().min(1).max(LARGEST_INT),
  versionNumber: z.coerce.number().int().min(1).max(LARGEST_INT),
  rating,
});
export type BulkItem = z.infer<typeof item>;

/** What became of one submission in the list: why it was refused, or null when it is approved. */
export type BulkOutcome = { submissionId: string; refused: ErrorCode | Alone | null };

/** Names of the fields of one submission in the list. */
export function bulkField(submissionId: string, field: "revision" | "versionNumber" | "rating"): string {
  return `${submissionId}.${field}`;
}

/** The list as its form sends it; what is not readable is left out. */
export function bulkItems(form: FormData): BulkItem[] {
  const chosen = ids.safeParse(form.getAll("chon")).data ?? [];
  return [...new Set(chosen)].flatMap((submissionId) => {
    const field = (name: Parameters<typeof bulkField>[1]) => form.get(bulkField(submissionId, name));
    const read = item.safeParse({
      submissionId,
      revision: field("revision"),
      versionNumber: field("versionNumber"),
      rating: field("rating"),
    });
    return read.success ? [read.data] : [];
  });
}
