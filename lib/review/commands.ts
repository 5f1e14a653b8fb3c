import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { type Db, db, noSql, type Sql, type Tx } from "@/lib/db";
import { Refusal, type Result, settle } from "@/lib/result";
import { takeStep } from "@/lib/submission/commands.step";
import { mayTake } from "@/lib/submission/policy";
import { parseReason } from "@/lib/submission/schema";
import type { WorkflowAction } from "@/lib/submission/workflow";
import { generalReason, returnReasonMissing } from "./labels";
import { cleanNotes, noteErrors } from "./schema";
import { reviewableRow, reviewableSql } from "./sql";

/** The office's side of the workflow: return and reopen; approve is commands.approve.ts. */

/** A submission and the revision the reviewer has on screen. */
export type ReviewAddress = { submissionId: string; revision: number };

/**
 * Gives a submission back to its unit.
 * @param reason what is to be mended, shown to the unit on top of the form; blank when the remarks say it
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
    const remarks = cleanNotes(notes);
    const { reason, error } = parseReason(typedReason.trim() || generalReason(remarks));
    const missing = action === "return" && reason.trim() === "" ? returnReasonMissing : error;
    const errors = { ...(missing ? { reason: missing } : {}), ...noteErrors(remarks) };
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
