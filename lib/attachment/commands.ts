import type { Actor } from "@/lib/account/schema";
import { recordAudit } from "@/lib/audit/commands";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import type { TargetAddress } from "@/lib/submission/queries";
import { editableStatuses } from "@/lib/submission/workflow";
import { FILES_LIMIT } from "./calc";
import { loadAttachments, loadPlace, type Place } from "./queries";
import { type AttachmentRef, UploadRefused } from "./schema";

/** What a report holds after a change, and its new revision. */
export type Holding = { attachments: AttachmentRef[]; revision: number };

export type NewFile = Omit<AttachmentRef, "id"> & { storageKey: string };

/**
 * Adds a stored file to the report of the actor's own unit; starts the report when there is none yet.
 * @throws UploadRefused NOT_FOUND, NOT_YET_OPEN, PERIOD_CLOSED, WRONG_STATUS, TOO_MANY, DUPLICATE
 */
export async function addAttachment(actor: Actor, address: TargetAddress, file: NewFile): Promise<Holding> {
  return db().$transaction(async (tx) => {
    const place = await openPlace(tx, actor, address);
    const submissionId = place.submission?.id ?? (await startDraft(tx, actor, place));
    // Raising the revision locks the row: parallel uploads take turns and count what the others added.
    const revision = await raiseRevision(tx, actor, submissionId);
    const held = await loadAttachments(tx, submissionId);
    if (held.some(({ sha256 }) => sha256 === file.sha256)) throw new UploadRefused("DUPLICATE");
    if (held.length >= FILES_LIMIT) throw new UploadRefused("TOO_MANY");
    const { id } = await tx.attachment.create({
      data: { ...file, submissionId, uploadedAt: now(), uploadedById: actor.accountId },
      select: { id: true },
    });
    const { size, mediaType, sha256 } = file;
    await record(tx, actor, "attachment.add", submissionId, { attachmentId: id, size, mediaType, sha256 });
    const { storageKey: _, ...facts } = file;
    return { attachments: [...held, { id, ...facts }], revision };
  });
}

/**
 * Takes a file out of the draft. What was sent with it keeps it. A file that is gone already is no failure.
 * @throws UploadRefused NOT_FOUND, NOT_YET_OPEN, PERIOD_CLOSED, WRONG_STATUS
 */
export async function removeAttachment(actor: Actor, address: TargetAddress, id: string): Promise<Holding> {
  return db().$transaction(async (tx) => {
    const { submission } = await openPlace(tx, actor, address);
    if (!submission) throw new UploadRefused("NOT_FOUND");
    const own = { id, submissionId: submission.id };
    const { count } = await tx.attachment.updateMany({
      where: { ...own, removedAt: null },
      data: { removedAt: now() },
    });
    if (count === 0) {
      if ((await tx.attachment.count({ where: own })) === 0) throw new UploadRefused("NOT_FOUND");
      return { attachments: await loadAttachments(tx, submission.id), revision: submission.revision };
    }
    const revision = await raiseRevision(tx, actor, submission.id);
    const attachments = await loadAttachments(tx, submission.id);
    await record(tx, actor, "attachment.remove", submission.id, { attachmentId: id });
    return { attachments, revision };
  });
}

async function openPlace(tx: Tx, actor: Actor, address: TargetAddress): Promise<Place> {
  const place = await loadPlace(tx, actor, address);
  if (!place) throw new UploadRefused("NOT_FOUND");
  if (place.closed) throw new UploadRefused(place.closed);
  return place;
}

/** An empty draft; the one of whoever was quicker when there is one by now. */
async function startDraft(tx: Tx, actor: Actor, { target }: Place): Promise<string> {
  const key = { unitId: target.unit.id, taskId: target.task.id, periodId: target.period.id };
  await tx.submission.createMany({
    data: { ...key, updatedAt: now(), updatedById: actor.accountId },
    skipDuplicates: true,
  });
  const { id } = await tx.submission.findUniqueOrThrow({
    where: { unitId_taskId_periodId: key },
    select: { id: true },
  });
  return id;
}

async function raiseRevision(tx: Tx, actor: Actor, id: string): Promise<number> {
  const rows = await tx.submission.updateManyAndReturn({
    where: { id, status: { in: [...editableStatuses] } },
    data: { revision: { increment: 1 }, updatedAt: now(), updatedById: actor.accountId },
    select: { revision: true },
  });
  if (!rows[0]) throw new UploadRefused("WRONG_STATUS");
  return rows[0].revision;
}

function record(
  tx: Tx,
  actor: Actor,
  action: "attachment.add" | "attachment.remove",
  submissionId: string,
  detail: Record<string, string | number>,
): Promise<void> {
  return recordAudit(tx, actor, action, { type: "submission", id: submissionId }, detail);
}
