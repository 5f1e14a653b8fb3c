import { z } from "zod";
import { cleanText } from "@/lib/format";
import { tooLong } from "@/lib/measure/schema";
import { rating } from "@/lib/resolution/schema";

/** What the office says of a report without deciding on it, and what of it is public. */

/** Characters of one comment. */
export const COMMENT_LIMIT = 4_000;

/** Who reads it: the unit as well, or the office and the leaders alone. */
export const commentAudience = z.enum(["UNIT", "OFFICE"]);
export type CommentAudience = z.infer<typeof commentAudience>;

/** A comment as a statement gives it. */
export const reviewComment = z.object({
  id: z.string(),
  audience: commentAudience,
  text: z.string(),
  at: z.coerce.date(),
  by: z.string(),
  version: z.int(),
});
export type ReviewComment = z.infer<typeof reviewComment>;

/** What is public of a report now, with the summary as the unit had worded it in that version. */
export const publishedRow = z.object({
  rating,
  publishedAt: z.coerce.date(),
  version: z.int(),
  summary: z.string(),
  unitSummary: z.string(),
});
export type Published = z.infer<typeof publishedRow>;

/** A comment as its form sends it. The id is the form's own: sent twice, it is written once. */
export const commentInput = z.object({
  id: z.uuid(),
  submissionId: z.uuid(),
  audience: commentAudience,
  text: z.string(),
});
export type CommentInput = z.infer<typeof commentInput>;

/** A comment as it is stored, or the message that says what is wrong with it. */
export function parseComment(typed: string): { text: string; error: string | null } {
  const text = cleanText(typed).trim();
  if (text === "") return { text, error: "Viết nội dung rồi bấm lại nút." };
  if (text.length > COMMENT_LIMIT) return { text, error: tooLong("Nội dung", text.length, COMMENT_LIMIT) };
  return { text, error: null };
}
