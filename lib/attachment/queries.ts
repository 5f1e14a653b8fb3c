import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { type Db, db, type Tx } from "@/lib/db";
import { hasOpened, takesReports } from "@/lib/period/workflow";
import { mayDraft } from "@/lib/submission/policy";
import { loadTarget, type Target, type TargetAddress } from "@/lib/submission/queries";
import { isEditable, isReturned, type SubmissionStatus } from "@/lib/submission/workflow";
import { FILES_LIMIT } from "./calc";
import { fileScope } from "./policy";
import type { AttachmentRef, UploadRefusal } from "./schema";

export const attachmentSelect = {
  id: true,
  fileName: true,
  mediaType: true,
  size: true,
  sha256: true,
} as const;

/** The files a report holds now, oldest first; whoever calls has found the report within the actor's scope. */
export function loadAttachments(client: Db | Tx, submissionId: string): Promise<AttachmentRef[]> {
  return client.attachment.findMany({
    where: { submissionId, removedAt: null },
    orderBy: [{ uploadedAt: "asc" }, { id: "asc" }],
    select: attachmentSelect,
  });
}

/** A file to be sent to the actor. */
export type StoredFile = AttachmentRef & { storageKey: string };

/** @returns null for a file that is unknown, or none of the actor's business */
export async function findFile(actor: Actor, id: string): Promise<StoredFile | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return db().attachment.findFirst({
    where: fileScope(actor, id),
    select: { ...attachmentSelect, storageKey: true },
  });
}

export type Place = {
  target: Target;
  /** null while nothing is stored */
  submission: { id: string; status: SubmissionStatus; revision: number } | null;
  /** why the report takes no change now */
  closed: UploadRefusal | null;
};

/** The report of the actor's own unit that a file is for; null when there is none. */
export async function loadPlace(
  client: Db | Tx,
  actor: Actor,
  address: TargetAddress,
): Promise<Place | null> {
  if (!actor.unitId || !mayDraft(actor, { unitId: actor.unitId })) return null;
  const target = await loadTarget(client, { id: actor.unitId }, address);
  if (!target) return null;
  const submission = await client.submission.findUnique({
    where: {
      unitId_taskId_periodId: { unitId: target.unit.id, taskId: target.task.id, periodId: target.period.id },
    },
    select: { id: true, status: true, revision: true },
  });
  return { target, submission, closed: closedFor(target, submission?.status ?? null) };
}

function closedFor({ period }: Target, status: SubmissionStatus | null): UploadRefusal | null {
  if (!hasOpened(period.state)) return "NOT_YET_OPEN";
  if (status && !isEditable(status)) return "WRONG_STATUS";
  const returned = status !== null && isReturned(status);
  return takesReports(period, { returned }, now()) ? null : "PERIOD_CLOSED";
}

/**
 * Whether it is worth receiving a file at all; asked before its first byte is read, and again when it is written.
 * @returns the refusal, and the revision of the report (0 while nothing is stored)
 */
export async function uploadState(
  actor: Actor,
  address: TargetAddress,
): Promise<{ refusal: UploadRefusal | null; revision: number }> {
  const place = await loadPlace(db(), actor, address);
  if (!place) return { refusal: "NOT_FOUND", revision: 0 };
  const { submission, closed } = place;
  if (closed || !submission) return { refusal: closed, revision: submission?.revision ?? 0 };
  const held = await db().attachment.count({ where: { submissionId: submission.id, removedAt: null } });
  return { refusal: held >= FILES_LIMIT ? "TOO_MANY" : null, revision: submission.revision };
}
