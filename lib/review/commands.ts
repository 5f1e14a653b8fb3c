import type { Actor } from "@/lib/account/schema";
import { recordAudit } from "@/lib/audit/commands";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { announcePublication, publish } from "@/lib/publication/commands";
import type { Rating } from "@/lib/resolution/schema";
import { Refusal, type Result, settle } from "@/lib/result";
import { mayTake, readScope } from "@/lib/submission/policy";
import { cleanText, contentSchema, parseReason } from "@/lib/submission/schema";
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
      if (!(await moveOn(tx, actor, "approve", { ...present, revision: address.revision }, at, {}))) {
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
      const { id: versionId, number } = version;
      await recordEvent(tx, actor, "approve", present, { versionId, number, reason: "", at });
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
  return settle(() =>
    db().$transaction(async (tx) => {
      const present = await reviewable(tx, actor, action, address.submissionId);
      const { reason, error } = parseReason(typedReason);
      const remarks = cleanNotes(notes);
      const errors = { ...(error ? { reason: error } : {}), ...noteErrors(remarks) };
      if (Object.keys(errors).length > 0) throw new Refusal("INVALID", errors);
      const at = now();
      if (!(await moveOn(tx, actor, action, { ...present, revision: address.revision }, at, {}))) {
        throw new Refusal("CONFLICT");
      }
      const version = present.versions[0] ?? { id: null, number: null };
      await recordEvent(tx, actor, action, present, {
        versionId: version.id,
        number: version.number,
        reason,
        at,
        notes: remarks,
      });
      return { submissionId: present.id };
    }),
  );
}

async function reviewable(tx: Tx, actor: Actor, action: WorkflowAction, submissionId: string) {
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

/**
 * The one conditional update behind every step: by id, status and revision, so that of two that race one wins.
 * @param present the submission as it was read, with the revision the actor saw
 * @returns false when the row was no longer like that (nothing is written then)
 * @throws Refusal WRONG_STATUS when the workflow has no such step
 */
export async function moveOn(
  tx: Tx,
  actor: Actor,
  action: WorkflowAction,
  present: Reviewed & { revision: number },
  at: Date,
  more: { versionCount?: number; lastSubmittedAt?: Date; firstSubmittedAt?: Date },
): Promise<boolean> {
  const step = transitionOf(action, present.status);
  if (!step) throw new Refusal("WRONG_STATUS");
  const { count } = await tx.submission.updateMany({
    where: { id: present.id, status: step.from, revision: present.revision },
    data: {
      ...more,
      status: step.to,
      revision: { increment: 1 },
      updatedAt: at,
      updatedById: actor.accountId,
    },
  });
  return count === 1;
}

/** The event of a step with its notes, and its audit row; the last writes of the transaction. */
export async function recordEvent(
  tx: Tx,
  actor: Actor,
  action: WorkflowAction,
  present: Reviewed,
  event: {
    versionId: string | null;
    number: number | null;
    reason: string;
    at: Date;
    notes?: Record<string, string>;
  },
): Promise<void> {
  const step = transitionOf(action, present.status);
  if (!step) throw new Refusal("WRONG_STATUS");
  const notes = Object.entries(event.notes ?? {}).map(([field, text]) => ({ field, text }));
  await tx.reviewEvent.create({
    data: {
      submissionId: present.id,
      versionId: event.versionId,
      action,
      fromStatus: step.from,
      toStatus: step.to,
      reason: event.reason,
      at: event.at,
      actorId: actor.accountId,
      ...(notes.length > 0 ? { notes: { createMany: { data: notes } } } : {}),
    },
    select: { id: true },
  });
  await recordAudit(
    tx,
    actor,
    `submission.${action}`,
    { type: "submission", id: present.id },
    {
      from: step.from,
      to: step.to,
      version: event.number,
    },
  );
}
