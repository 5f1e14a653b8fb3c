import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { type Db, db, noSql, sql, type Tx } from "@/lib/db";
import { cleanText } from "@/lib/format";
import { announcePublication, publish } from "@/lib/publication/commands";
import type { Rating } from "@/lib/resolution/schema";
import { Refusal, type Result, settle } from "@/lib/result";
import { mayTake, readScope } from "@/lib/submission/policy";
import { type Content, contentSchema, parseReason } from "@/lib/submission/schema";
import { type SubmissionStatus, transitionOf, type WorkflowAction } from "@/lib/submission/workflow";
import { isLocality, nameOn } from "@/lib/unit/calc";
import { CORRECTION_LIMIT, cleanNotes, noteErrors } from "./schema";

/** The office's side of the workflow (return, approve, reopen) and what every step of both sides writes. */

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

/**
 * Approves the version the reviewer read and publishes it in the same transaction.
 * @param decision.versionNumber the version on the reviewer's screen
 * @param decision.rating the office's rating, which becomes public
 * @param decision.correctionNote public note, asked for when something was published before
 * @returns INVALID with a message per field; CONFLICT when the submission changed meanwhile
 */
export async function approve(
  actor: Actor,
  address: ReviewAddress,
  decision: { versionNumber: number; rating: Rating | null; correctionNote: string },
): Promise<Result<{ submissionId: string; publicationId: string }>> {
  const result = await settle(() =>
    db().$transaction(async (tx) => {
      const present = await reviewable(tx, actor, "approve", address.submissionId);
      const version = present.versions[0];
      if (!version || version.number !== decision.versionNumber) throw new Refusal("CONFLICT");
      const content = contentSchema.parse(version.content);
      const { rating, note } = checkDecision(decision, present.publications.length > 0);
      const at = now();
      const step = { at, version };
      if (!(await takeStep(tx, actor, "approve", { ...present, revision: address.revision }, step))) {
        throw new Refusal("CONFLICT");
      }
      const publicationId = await publish(tx, {
        submissionId: present.id,
        versionId: version.id,
        unitId: present.unitId,
        locality: isLocality(nameOn(present.unit.names, present.period.endsOn).kind),
        taskId: present.taskId,
        period: present.period,
        rating,
        progressPercent: content.progressPercent ?? "0",
        publicSummary: content.publicSummary,
        correctionNote: note,
        values: Object.entries(content.values).map(([measureId, { explanation: _, ...figures }]) => ({
          measureId,
          ...figures,
        })),
        at,
      });
      return { submissionId: present.id, publicationId };
    }),
  );
  if (result.ok) announcePublication();
  return result;
}

function checkDecision(
  decision: { rating: Rating | null; correctionNote: string },
  publishedBefore: boolean,
) {
  const note = publishedBefore ? cleanText(decision.correctionNote) : "";
  const errors: Record<string, string> = {};
  if (publishedBefore && note.trim() === "") {
    errors.correctionNote = "Viết ghi chú đính chính để người dân biết điều gì đã thay đổi.";
  }
  if (note.length > CORRECTION_LIMIT) {
    errors.correctionNote = `Ghi chú đính chính dài tối đa ${CORRECTION_LIMIT} ký tự. Rút gọn rồi duyệt lại.`;
  }
  if (!decision.rating) errors.rating = "Chọn mức đánh giá của Văn phòng.";
  if (!decision.rating || Object.keys(errors).length > 0) throw new Refusal("INVALID", errors);
  return { rating: decision.rating, note };
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
    const step = { at: now(), reason, notes: remarks, version: present.versions[0] ?? null };
    if (!(await takeStep(db(), actor, action, seen, step))) throw new Refusal("CONFLICT");
    return { submissionId: present.id };
  });
}

async function reviewable(tx: Db | Tx, actor: Actor, action: WorkflowAction, submissionId: string) {
  if (!mayTake(actor, action, { unitId: "" })) throw new Refusal("FORBIDDEN");
  const row = await tx.submission.findFirst({
    where: { AND: [{ id: submissionId }, readScope(actor)] },
    select: {
      id: true,
      status: true,
      unitId: true,
      taskId: true,
      unit: { select: { names: true } },
      period: { select: { id: true, resolutionId: true, year: true, endsOn: true } },
      versions: {
        orderBy: { number: "desc" },
        take: 1,
        select: { id: true, number: true, content: true },
      },
      publications: { where: { supersededAt: null }, select: { id: true } },
    },
  });
  if (!row) throw new Refusal("NOT_FOUND");
  return row as typeof row & { status: SubmissionStatus };
}

type Step = {
  at: Date;
  reason?: string;
  notes?: Record<string, string>;
  /** the version that is returned or approved; its number goes into the audit row */
  version?: { id: string; number: number } | null;
  /** the version that a submit makes */
  made?: { number: number; content: Content; dueAt: Date };
};

/**
 * One step of the workflow in one statement: the conditional update by id, status and revision, so that of two that
 * race one wins, and with it the version, the event with its notes and the audit row.
 * @param present the submission as it was read, with the revision the actor saw
 * @returns false when the row was no longer like that (nothing is written then)
 * @throws Refusal WRONG_STATUS when the workflow has no such step
 */
export async function takeStep(
  client: Db | Tx,
  actor: Actor,
  action: WorkflowAction,
  present: Reviewed & { revision: number },
  { at, reason = "", notes = {}, version = null, made }: Step,
): Promise<boolean> {
  const step = transitionOf(action, present.status);
  if (!step) throw new Refusal("WRONG_STATUS");
  const versionId = made ? randomUUID() : (version?.id ?? null);
  const number = made?.number ?? version?.number ?? null;
  const remarks = Object.entries(notes).map(([field, text]) => ({ field, text }));
  const sent = made
    ? sql`, version_count = ${made.number}, last_submitted_at = ${at},
        first_submitted_at = coalesce(first_submitted_at, ${at}), ready_at = NULL, ready_by_id = NULL`
    : noSql;
  const version_ = made
    ? sql`, version AS (INSERT INTO submission_version
        (id, submission_id, number, content, submitted_at, submitted_by_id, due_at)
      SELECT ${versionId}::uuid, id, ${made.number}, ${JSON.stringify(made.content)}::jsonb, ${at},
        ${actor.accountId}::uuid, ${made.dueAt} FROM moved)`
    : noSql;
  const moved = await client.$queryRaw<unknown[]>`
    WITH moved AS (
      UPDATE submission SET status = ${step.to}::submission_status, revision = revision + 1, updated_at = ${at},
        updated_by_id = ${actor.accountId}::uuid ${sent}
      WHERE id = ${present.id}::uuid AND status = ${step.from}::submission_status AND revision = ${present.revision}
      RETURNING id) ${version_},
    event AS (INSERT INTO review_event
        (id, submission_id, version_id, action, from_status, to_status, reason, at, actor_id)
      SELECT ${randomUUID()}::uuid, id, ${versionId}::uuid, ${action}, ${step.from}::submission_status,
        ${step.to}::submission_status, ${reason}, ${at}, ${actor.accountId}::uuid FROM moved RETURNING id),
    noted AS (INSERT INTO review_note (event_id, field, text)
      SELECT event.id, note.field, note.text
      FROM event, jsonb_to_recordset(${JSON.stringify(remarks)}::jsonb) AS note(field text, text text)),
    audited AS (INSERT INTO audit_entry (at, actor_id, actor_role, action, subject_type, subject_id, detail)
      SELECT ${at}, ${actor.accountId}::uuid, ${actor.role}::role, ${`submission.${action}`}, 'submission', id,
        ${JSON.stringify({ from: step.from, to: step.to, version: number })}::jsonb FROM moved)
    SELECT id FROM moved`;
  return moved.length === 1;
}
