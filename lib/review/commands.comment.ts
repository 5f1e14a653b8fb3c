import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db, noSql, sql } from "@/lib/db";
import { noticeSql } from "@/lib/notice/sql";
import { Refusal, type Result, settle } from "@/lib/result";
import { mayReview } from "@/lib/submission/policy";
import { type CommentInput, parseComment } from "./schema.comment";

/**
 * Writes a comment on the version sent last, without deciding: for the unit, which is told of it, or as a note of the
 * office's own. One statement; the audit row holds no text.
 * @returns the same when a form is sent twice; INVALID with a message for `text`; NOT_FOUND for what was never sent
 */
export function addComment(
  actor: Actor,
  { id, submissionId, audience, text: typed }: CommentInput,
): Promise<Result<{ submissionId: string }>> {
  return settle(async () => {
    if (!mayReview(actor)) throw new Refusal("FORBIDDEN");
    const { text, error } = parseComment(typed);
    if (error) throw new Refusal("INVALID", { text: error });
    const at = now();
    const forUnit = audience === "UNIT";
    const noticed = forUnit ? sql`, noticed AS (${noticeSql("COMMENTED", "unit", at)})` : noSql;
    const found = await db().$queryRaw<unknown[]>`
      WITH moved AS (
        SELECT s.id, s.unit_id, v.id AS version_id, v.number
        FROM submission s JOIN submission_version v ON v.submission_id = s.id AND v.number = s.version_count
        WHERE s.id = ${submissionId}::uuid),
      event AS (
        INSERT INTO review_comment (id, submission_id, version_id, audience, text, at, actor_id)
        SELECT ${id}::uuid, id, version_id, ${audience}::comment_audience, ${text}, ${at}, ${actor.accountId}::uuid
        FROM moved ON CONFLICT (id) DO NOTHING RETURNING id),
      audited AS (
        INSERT INTO audit_entry (at, actor_id, actor_role, action, subject_type, subject_id, detail)
        SELECT ${at}, ${actor.accountId}::uuid, ${actor.role}::role,
          ${forUnit ? "submission.comment" : "submission.note"}, 'submission', moved.id,
          json_build_object('version', moved.number)::jsonb FROM moved, event) ${noticed}
      SELECT id FROM moved`;
    if (found.length === 0) throw new Refusal("NOT_FOUND");
    return { submissionId };
  });
}
