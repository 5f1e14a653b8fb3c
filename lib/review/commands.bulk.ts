import type { Actor } from "@/lib/account/schema";
import type { ErrorCode } from "@/lib/result";
import { mayReview } from "@/lib/submission/policy";
import { approve } from "./commands.approve";
import { pickedRows, type QueueRow } from "./queries";
import type { BulkItem, BulkOutcome } from "./schema.bulk";

/**
 * Approves several submissions, each in its own transaction, so that one that changed meanwhile does not hold up the
 * others. Only what may be approved together with others: `aloneBecause` is asked again, with what is stored now.
 * @returns for each, in the order given, why it was refused; null when it is approved
 */
export async function approveTogether(actor: Actor, items: readonly BulkItem[]): Promise<BulkOutcome[]> {
  if (!mayReview(actor)) return items.map(({ submissionId }) => ({ submissionId, refused: "FORBIDDEN" }));
  const ids = items.map(({ submissionId }) => submissionId);
  const rows = new Map((await pickedRows(actor, ids)).map((row) => [row.id, row]));
  const outcomes: BulkOutcome[] = [];
  for (const item of items) {
    const { submissionId } = item;
    const refused = notTogether(rows.get(submissionId), item) ?? (await approveOne(actor, item));
    outcomes.push({ submissionId, refused });
  }
  return outcomes;
}

function notTogether(row: QueueRow | undefined, { versionNumber }: BulkItem): BulkOutcome["refused"] {
  if (!row) return "NOT_FOUND";
  if (row.waitedDays === null) return "WRONG_STATUS";
  return row.versionCount === versionNumber ? row.alone : "CONFLICT";
}

async function approveOne(actor: Actor, item: BulkItem): Promise<ErrorCode | null> {
  const { submissionId, revision, versionNumber, rating } = item;
  const approval = { versionNumber, rating, correctionNote: "" };
  const result = await approve(actor, { submissionId, revision }, approval);
  if (result.ok) return null;
  // It asks for the note of a correction: somebody else has just approved and published it.
  return result.code === "INVALID" ? "WRONG_STATUS" : result.code;
}
