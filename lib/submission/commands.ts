import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { takesReports } from "@/lib/period/workflow";
import { Refusal, type Result, settle } from "@/lib/result";
import { moveOn, recordEvent } from "@/lib/review/commands";
import { mayDraft, mayTake } from "./policy";
import { loadSubmission, loadTarget, type SubmissionRow, type Target, type TargetAddress } from "./queries";
import { type Content, checkComplete, type FormFields, parseDraft } from "./schema";
import { editableStatuses, isEditable, isReturned, transitionOf } from "./workflow";

/** The unit's side of the workflow: save, submit, withdraw. The office's side is lib/review. */

/**
 * Saves a draft of the actor's own unit.
 * @param address task and period
 * @param revision the revision the form was opened with; null when there was nothing yet
 * @param fields what was typed, by field name
 * @returns the new revision (and when it was saved); INVALID with a message per field; CONFLICT when somebody saved
 * in between; WRONG_STATUS, PERIOD_CLOSED, NOT_YET_OPEN, NOT_FOUND or FORBIDDEN otherwise. Only success writes.
 */
export async function saveDraft(
  actor: Actor,
  address: TargetAddress,
  revision: number | null,
  fields: FormFields,
): Promise<Result<{ revision: number; savedAt: Date }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      const target = await ownTarget(tx, actor, address);
      const { content, errors } = parseDraft(fields, target.measures);
      if (Object.keys(errors).length > 0) throw new Refusal("INVALID", errors);
      const present = await loadSubmission(tx, target);
      refuseClosed(target, present);
      const savedAt = now();
      const saved = present
        ? await updateDraft(tx, actor, present, revision, content, savedAt)
        : await createDraft(tx, actor, target, revision, content, savedAt);
      await writeValues(tx, saved.id, content, present !== null);
      return { revision: saved.revision, savedAt };
    }),
  );
}

/**
 * Sends what is saved to the office: a frozen version, an event and an audit row in one transaction.
 * @param revision the revision the actor checked
 * @returns the version's number; sending the same revision twice gives the same answer and writes once
 */
export async function submit(
  actor: Actor,
  address: TargetAddress,
  revision: number,
): Promise<Result<{ submissionId: string; versionNumber: number }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      const target = await ownTarget(tx, actor, address);
      const present = await loadSubmission(tx, target);
      if (!present) throw new Refusal("NOT_FOUND");
      if (!mayTake(actor, "submit", present)) throw new Refusal("FORBIDDEN");
      const repeated = alreadySent(actor, present, revision);
      if (repeated) return { submissionId: present.id, versionNumber: repeated };
      refuseClosed(target, present);
      const errors = checkComplete(present.content, target.measures);
      if (isEditable(present.status) && Object.keys(errors).length > 0) throw new Refusal("INVALID", errors);

      const at = now();
      const number = present.versionCount + 1;
      const moved = await moveOn(tx, actor, "submit", { ...present, revision }, at, {
        versionCount: number,
        lastSubmittedAt: at,
        ...(present.firstSubmittedAt ? {} : { firstSubmittedAt: at }),
      });
      if (!moved) return sentMeanwhile(tx, actor, target, revision);
      const version = await tx.submissionVersion.create({
        data: {
          submissionId: present.id,
          number,
          content: present.content,
          submittedAt: at,
          submittedById: actor.accountId,
          dueAt: target.period.dueAt,
        },
        select: { id: true },
      });
      await recordEvent(tx, actor, "submit", present, { versionId: version.id, reason: "", at, number });
      return { submissionId: present.id, versionNumber: number };
    }),
  );
}

/** Takes back what the office has not decided yet, as long as the period takes reports. */
export async function withdraw(
  actor: Actor,
  address: TargetAddress,
  revision: number,
): Promise<Result<{ submissionId: string }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      const target = await ownTarget(tx, actor, address);
      const present = await loadSubmission(tx, target);
      if (!present) throw new Refusal("NOT_FOUND");
      if (!mayTake(actor, "withdraw", present)) throw new Refusal("FORBIDDEN");
      // A draft could not be sent again in a closed period: what is there stays with the office.
      if (transitionOf("withdraw", present.status)) refuseClosed(target, null);
      const at = now();
      const moved = await moveOn(tx, actor, "withdraw", { ...present, revision }, at, {});
      if (!moved) throw new Refusal("CONFLICT");
      await recordEvent(tx, actor, "withdraw", present, { versionId: null, reason: "", at, number: null });
      return { submissionId: present.id };
    }),
  );
}

async function ownTarget(tx: Tx, actor: Actor, address: TargetAddress): Promise<Target> {
  if (!actor.unitId || !mayDraft(actor, { unitId: actor.unitId })) throw new Refusal("FORBIDDEN");
  const target = await loadTarget(tx, { id: actor.unitId }, address);
  if (!target) throw new Refusal("NOT_FOUND");
  return target;
}

function refuseClosed(target: Target, present: SubmissionRow | null): void {
  const returned = present !== null && isReturned(present.status);
  if (takesReports(target.period, { returned }, now())) return;
  throw new Refusal(target.period.state === "UPCOMING" ? "NOT_YET_OPEN" : "PERIOD_CLOSED");
}

/** The number of the version a repeated submit already made: same actor, one revision on. */
function alreadySent(actor: Actor, present: SubmissionRow, revision: number): number | null {
  const same = present.revision === revision + 1 && present.updatedById === actor.accountId;
  return same && transitionOf("withdraw", present.status) ? present.versionCount : null;
}

/** The loser of a race between equal submits gets the winner's receipt; any other loser a conflict. */
async function sentMeanwhile(tx: Tx, actor: Actor, target: Target, revision: number) {
  const present = await loadSubmission(tx, target);
  const number = present && alreadySent(actor, present, revision);
  if (!number) throw new Refusal("CONFLICT");
  return { submissionId: present.id, versionNumber: number };
}

function columnsOf(content: Content) {
  const { values: _, ...columns } = content;
  return columns;
}

async function createDraft(
  tx: Tx,
  actor: Actor,
  target: Target,
  revision: number | null,
  content: Content,
  at: Date,
) {
  if (revision !== null) throw new Refusal("CONFLICT");
  const created = await tx.submission.createManyAndReturn({
    data: {
      unitId: target.unit.id,
      taskId: target.task.id,
      periodId: target.period.id,
      ...columnsOf(content),
      updatedAt: at,
      updatedById: actor.accountId,
    },
    skipDuplicates: true,
    select: { id: true, revision: true },
  });
  const row = created[0];
  if (!row) throw new Refusal("CONFLICT");
  return row;
}

async function updateDraft(
  tx: Tx,
  actor: Actor,
  present: SubmissionRow,
  revision: number | null,
  content: Content,
  at: Date,
) {
  if (!isEditable(present.status)) throw new Refusal("WRONG_STATUS");
  if (revision === null) throw new Refusal("CONFLICT");
  const { count } = await tx.submission.updateMany({
    where: { id: present.id, revision, status: { in: [...editableStatuses] } },
    data: { ...columnsOf(content), revision: { increment: 1 }, updatedAt: at, updatedById: actor.accountId },
  });
  if (count !== 1) throw new Refusal("CONFLICT");
  return { id: present.id, revision: revision + 1 };
}

async function writeValues(tx: Tx, submissionId: string, content: Content, replace: boolean): Promise<void> {
  const rows = Object.entries(content.values).map(([measureId, value]) => ({
    submissionId,
    measureId,
    ...value,
  }));
  if (rows.length === 0) return;
  if (replace) await tx.measureValue.deleteMany({ where: { submissionId } });
  await tx.measureValue.createMany({ data: rows });
}
