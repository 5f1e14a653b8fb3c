import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import type { ErrorCode } from "@/lib/result";
import { mayReview } from "@/lib/submission/policy";
import { approve } from "./commands.approve";
import type { BulkItem } from "./schema.bulk";

export type BulkOutcome = { submissionId: string; refused: ErrorCode | "NOT_OPENED" | null };

/**
 * Approves several submissions, each in its own transaction, so that one that changed meanwhile does not hold up the
 * others. Only versions that the actor has opened.
 * @returns for each, in the order given, why it was refused; null when it is approved
 */
export async function approveTogether(actor: Actor, items: readonly BulkItem[]): Promise<BulkOutcome[]> {
  if (!mayReview(actor)) return items.map(({ submissionId }) => ({ submissionId, refused: "FORBIDDEN" }));
  const opened = await openedVersions(actor, items);
  const outcomes: BulkOutcome[] = [];
  for (const { submissionId, revision, versionNumber, rating } of items) {
    if (!opened.has(`${submissionId} ${versionNumber}`)) {
      outcomes.push({ submissionId, refused: "NOT_OPENED" });
      continue;
    }
    const approval = { versionNumber, rating, correctionNote: "" };
    const result = await approve(actor, { submissionId, revision }, approval);
    outcomes.push({ submissionId, refused: result.ok ? null : result.code });
  }
  return outcomes;
}

async function openedVersions(actor: Actor, items: readonly BulkItem[]): Promise<Set<string>> {
  const rows = await db().reviewReading.findMany({
    where: {
      accountId: actor.accountId,
      version: { submissionId: { in: items.map(({ submissionId }) => submissionId) } },
    },
    select: { version: { select: { submissionId: true, number: true } } },
  });
  return new Set(rows.map(({ version }) => `${version.submissionId} ${version.number}`));
}
