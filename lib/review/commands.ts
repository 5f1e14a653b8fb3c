import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { type Db, db, noSql, type Sql, sql, type Tx } from "@/lib/db";
import { noticeOfStep } from "@/lib/notice/schema";
import { noticeSql } from "@/lib/notice/sql";
import type { Rating } from "@/lib/resolution/schema";
import { Refusal, type Result, settle } from "@/lib/result";
import { mayTake } from "@/lib/submission/policy";
import { type Content, parseReason } from "@/lib/submission/schema";
import { type SubmissionStatus, transitionOf, type WorkflowAction } from "@/lib/submission/workflow";
import { cleanNotes, noteErrors } from "./schema";
import { reviewableRow, reviewableSql } from "./sql";

/**
 * The office's side of the workflow (return and reopen; approve is commands.approve.ts) and what every step of both
 * sides writes.
 */

type Reviewed = { id: string; status: SubmissionStatus };

/** A submission and the revision the reviewer has on screen. */
export type ReviewAddress = { submissionId: string; revision: number };

/**
 * Gives a submission back to its unit.
 * @param reason what is to be mended, shown to the unit on top of the form
 * @param notes remarks by field name of the form; blank ones and unknown fields are left out
 * @returns INVALID with a message for `reason` or a remark that is blank or too long; CONFLICT when it changed meanwhile
 */
export function returnSubmission(
  actor: Actor,
  address: ReviewAddress,
  reason: string,
  notes: Record<string, string> = {},
): Promise<Result<{ submissionId: string }>> {
  return giveBack(actor, "return", address, reason, notes);
}

/** Unlocks approved work; what is published stays until the next approval. Errors as returnSubmission. */
export function reopen(
  actor: Actor,
  address: ReviewAddress,
  reason: string,
): Promise<Result<{ submissionId: string }>> {
  return giveBack(actor, "reopen", address, reason, {});
}

function giveBack(
  actor: Actor,
  action: "return" | "reopen",
  address: ReviewAddress,
  typedReason: string,
  notes: Record<string, string>,
): Promise<Result<{ submissionId: string }>> {
  return settle(async () => {
    const present = await reviewable(db(), actor, action, address.submissionId);
    const { reason, error } = parseReason(typedReason);
    const remarks = cleanNotes(notes);
    const errors = { ...(error ? { reason: error } : {}), ...noteErrors(remarks) };
    if (Object.keys(errors).length > 0) throw new Refusal("INVALID", errors);
    const seen = { ...present, revision: address.revision };
    const step = { at: now(), reason, notes: remarks, version: present.version };
    if (!(await takeStep(db(), actor, action, seen, step))) throw new Refusal("CONFLICT");
    return { submissionId: present.id };
  });
}

/**
 * What a decision needs to know of a submission; one statement.
 * @param from more of the statement: a WITH list in front of it and what to join
 * @throws Refusal FORBIDDEN, or NOT_FOUND for what was never sent
 */
export async function reviewable(
  client: Db | Tx,
  actor: Actor,
  action: WorkflowAction,
  submissionId: string,
  from: { before: Sql; join: Sql } = { before: noSql, join: noSql },
) {
  if (!mayTake(actor, action, { unitId: "" })) throw new Refusal("FORBIDDEN");
  const rows = await client.$queryRaw<unknown[]>`${from.before} ${reviewableSql(submissionId, from.join)}`;
  if (rows.length === 0) throw new Refusal("NOT_FOUND");
  return reviewableRow.parse(rows[0]);
}

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
  present: Reviewed & { revision: number },
  { at, reason = "", notes = {}, version = null, made, rating, also = noSql }: Step,
): Promise<boolean> {
  const step = transitionOf(action, present.status);
  if (!step) throw new Refusal("WRONG_STATUS");
  const versionId = made ? randomUUID() : (version?.id ?? null);
  const number = made?.number ?? version?.number ?? null;
  const remarks = Object.entries(notes).map(([field, text]) => ({ field, text }));
  const sent = made
    ? sql`, version_count = ${made.number}, last_submitted_at = ${at},
        first_submitted_at = coalesce(first_submitted_at, ${at}), first_due_at = coalesce(first_due_at, ${made.dueAt}),
        rating = ${made.content.selfRating}::rating, ready_at = NULL, ready_by_id = NULL,
        search = submission_search(unit_id, task_id, ${JSON.stringify(made.content)}::jsonb)`
    : rating
      ? sql`, rating = ${rating}::rating`
      : noSql;
  const version_ = made
    ? sql`, version AS (INSERT INTO submission_version
        (id, submission_id, number, content, submitted_at, submitted_by_id, due_at)
      SELECT ${versionId}::uuid, id, ${made.number}, ${JSON.stringify(made.content)}::jsonb, ${at},
        ${actor.accountId}::uuid, ${made.dueAt} FROM moved)`
    : noSql;
  const notice = noticeOfStep(action, number !== null && number > 1);
  const noticed = notice ? sql`, noticed AS (${noticeSql(notice.kind, notice.to, at)})` : noSql;
  const moved = await client.$queryRaw<unknown[]>`
    WITH moved AS (
      UPDATE submission SET status = ${step.to}::submission_status, revision = revision + 1, updated_at = ${at},
        updated_by_id = ${actor.accountId}::uuid ${sent}
      WHERE id = ${present.id}::uuid AND status = ${step.from}::submission_status AND revision = ${present.revision}
      RETURNING id, unit_id) ${version_},
    event AS (INSERT INTO review_event
        (id, submission_id, version_id, action, from_status, to_status, reason, at, actor_id)
      SELECT ${randomUUID()}::uuid, id, ${versionId}::uuid, ${action}, ${step.from}::submission_status,
        ${step.to}::submission_status, ${reason}, ${at}, ${actor.accountId}::uuid FROM moved RETURNING id),
    noted AS (INSERT INTO review_note (event_id, field, text)
      SELECT event.id, note.field, note.text
      FROM event, jsonb_to_recordset(${JSON.stringify(remarks)}::jsonb) AS note(field text, text text)),
    audited AS (INSERT INTO audit_entry (at, actor_id, actor_role, action, subject_type, subject_id, detail)
      SELECT ${at}, ${actor.accountId}::uuid, ${actor.role}::role, ${`submission.${action}`}, 'submission', id,
        ${JSON.stringify({ from: step.from, to: step.to, version: number })}::jsonb FROM moved) ${noticed} ${also}
    SELECT id FROM moved`;
  return moved.length === 1;
}
