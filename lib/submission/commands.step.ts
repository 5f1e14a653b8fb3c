import type { Actor } from "@/lib/account/schema";
import { type Db, newId, noSql, type Sql, sql, type Tx } from "@/lib/db";
import { noticeOfStep } from "@/lib/notice/schema";
import { noticeSql } from "@/lib/notice/sql";
import type { Rating } from "@/lib/resolution/schema";
import { Refusal } from "@/lib/result";
import type { Content } from "./schema";
import { type SubmissionStatus, transitionOf, type WorkflowAction } from "./workflow";

/** What every step of the workflow writes, the unit's and the office's alike. */

type Step = {
  at: Date;
  reason?: string;
  notes?: Record<string, string>;
  /** the version that is returned or approved; its number goes into the audit row */
  version?: { id: string; number: number } | null;
  /** the version that a submit makes */
  made?: { number: number; content: Content; dueAt: Date };
  /** the office's rating, which an approval gives */
  rating?: Rating;
  /** the approval publishes nothing; the audit row says so */
  withheld?: boolean;
  /** what else the statement does when the step is taken: expressions for its WITH list that read `moved` */
  also?: Sql;
};

/**
 * One step of the workflow in one statement: the conditional update by id, status and revision, so that of two that
 * race one wins, and with it the version, the event with its notes, the notices and the audit row.
 * @param present the submission as it was read, with the revision the actor saw
 * @returns false when the row was no longer like that (nothing is written then)
 * @throws Refusal WRONG_STATUS when the workflow has no such step
 */
export async function takeStep(
  client: Db | Tx,
  actor: Actor,
  action: WorkflowAction,
  present: { id: string; status: SubmissionStatus; revision: number },
  { at, reason = "", notes = {}, version = null, made, rating, withheld, also = noSql }: Step,
): Promise<boolean> {
  const step = transitionOf(action, present.status);
  if (!step) throw new Refusal("WRONG_STATUS");
  const versionId = made ? newId() : (version?.id ?? null);
  const number = made?.number ?? version?.number ?? null;
  const remarks = Object.entries(notes).map(([field, text]) => ({ field, text }));
  const sent = made
    ? sql`, version_count = ${made.number}, last_submitted_at = ${at},
        first_submitted_at = coalesce(first_submitted_at, ${at}), first_due_at = coalesce(first_due_at, ${made.dueAt}),
        rating = ${made.content.selfRating}::rating, ready_at = NULL, ready_by_id = NULL`
    : rating
      ? sql`, rating = ${rating}::rating`
      : noSql;
  const version_ = made
    ? sql`, version AS (INSERT INTO submission_version
        (id, submission_id, number, content, submitted_at, submitted_by_id, due_at, search)
      SELECT ${versionId}::uuid, id, ${made.number}, ${JSON.stringify(made.content)}::jsonb, ${at},
        ${actor.accountId}::uuid, ${made.dueAt}, submission_search(unit_id, task_id, ${JSON.stringify(made.content)}::jsonb)
      FROM moved)`
    : noSql;
  const notice = noticeOfStep(action, number !== null && number > 1);
  const noticed = notice ? sql`, noticed AS (${noticeSql(notice.kind, notice.to, at)})` : noSql;
  const moved = await client.$queryRaw<unknown[]>`
    WITH moved AS (
      UPDATE submission SET status = ${step.to}::submission_status, revision = revision + 1, updated_at = ${at},
        updated_by_id = ${actor.accountId}::uuid ${sent}
      WHERE id = ${present.id}::uuid AND status = ${step.from}::submission_status AND revision = ${present.revision}
      RETURNING id, unit_id, task_id) ${version_},
    event AS (INSERT INTO review_event
        (id, submission_id, version_id, action, from_status, to_status, reason, at, actor_id)
      SELECT ${newId()}::uuid, id, ${versionId}::uuid, ${action}, ${step.from}::submission_status,
        ${step.to}::submission_status, ${reason}, ${at}, ${actor.accountId}::uuid FROM moved RETURNING id),
    noted AS (INSERT INTO review_note (event_id, field, text)
      SELECT event.id, note.field, note.text
      FROM event, jsonb_to_recordset(${JSON.stringify(remarks)}::jsonb) AS note(field text, text text)),
    audited AS (INSERT INTO audit_entry (at, actor_id, actor_role, action, subject_type, subject_id, detail)
      SELECT ${at}, ${actor.accountId}::uuid, ${actor.role}::role, ${`submission.${action}`}, 'submission', id,
        ${JSON.stringify({ from: step.from, to: step.to, version: number, ...(withheld && { withheld }) })}::jsonb FROM moved) ${noticed} ${also}
    SELECT id FROM moved`;
  return moved.length === 1;
}
