import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db, newId, sql } from "@/lib/db";
import type { FormFields } from "@/lib/measure/schema";
import { takesReports } from "@/lib/period/workflow";
import { type FieldErrors, Refusal, type Result, settle } from "@/lib/result";
import { keepStored } from "./calc";
import { takeStep } from "./commands.step";
import { mayDraft, mayMarkReady, maySubmit, mayTake } from "./policy";
import { loadState, type SubmissionRow, type Target, type TargetAddress, type TargetState } from "./queries";
import { checkComplete, type Entered, parseDraft } from "./schema";
import { editableStatuses, isEditable, isReturned, transitionOf } from "./workflow";

/** The unit's side of the workflow: save, submit, withdraw. The office's side is lib/review. */

export type Saved = { revision: number; savedAt: Date; errors: FieldErrors };

/**
 * Saves a draft of the actor's own unit: one statement reads, one writes.
 * @param address task and period
 * @param revision the revision the form was opened with; null when there was nothing yet
 * @param fields what was typed, by field name
 * @param partly store what can be read even when other fields cannot; those keep what was stored
 * @returns the new revision, when it was saved and (partly) what could not be stored; INVALID with a message per field;
 * CONFLICT when somebody saved in between; WRONG_STATUS, PERIOD_CLOSED, NOT_YET_OPEN, NOT_FOUND or FORBIDDEN
 * otherwise. Only success writes.
 */
export async function saveDraft(
  actor: Actor,
  address: TargetAddress,
  revision: number | null,
  fields: FormFields,
  partly = false,
): Promise<Result<Saved>> {
  return settle(async () => {
    const { target, submission: present } = await ownState(actor, address);
    const { content, errors } = parseDraft(fields, target.measures);
    if (!partly && Object.keys(errors).length > 0) throw new Refusal("INVALID", errors);
    refuseClosed(target, present);
    const kept = partly ? keepStored(content, present?.content ?? null, Object.keys(errors)) : content;
    const savedAt = now();
    const saved = present
      ? await updateDraft(actor, present, revision, kept, savedAt)
      : await createDraft(actor, target, revision, kept, savedAt);
    return { revision: saved, savedAt, errors };
  });
}

/**
 * Sends what is saved to the office: a frozen version, an event and an audit row in one statement.
 * @param revision the revision the actor checked
 * @returns the version's number; sending the same revision twice gives the same answer and writes once
 */
export async function submit(
  actor: Actor,
  address: TargetAddress,
  revision: number,
): Promise<Result<{ submissionId: string; versionNumber: number }>> {
  return settle(async () => {
    const { target, submission: present } = await ownState(actor, address);
    if (!present) throw new Refusal("NOT_FOUND");
    if (!mayTake(actor, "submit", present)) throw new Refusal("FORBIDDEN");
    const repeated = alreadySent(actor, present, revision);
    if (repeated) return { submissionId: present.id, versionNumber: repeated };
    refuseClosed(target, present);
    const errors = checkComplete(present.content, target.measures);
    if (isEditable(present.status) && Object.keys(errors).length > 0) throw new Refusal("INVALID", errors);
    const number = present.versionCount + 1;
    const made = { number, content: present.content, dueAt: target.period.dueAt };
    if (!(await takeStep(db(), actor, "submit", { ...present, revision }, { at: now(), made }))) {
      return sentMeanwhile(actor, address, revision);
    }
    return { submissionId: present.id, versionNumber: number };
  });
}

/** Takes back what the office has not decided yet, as long as the period takes reports. */
export async function withdraw(
  actor: Actor,
  address: TargetAddress,
  revision: number,
): Promise<Result<{ submissionId: string }>> {
  return settle(async () => {
    const { target, submission: present } = await ownState(actor, address);
    if (!present) throw new Refusal("NOT_FOUND");
    if (!mayTake(actor, "withdraw", present)) throw new Refusal("FORBIDDEN");
    // A draft could not be sent again in a closed period: what is there stays with the office.
    if (transitionOf("withdraw", present.status)) refuseClosed(target, null);
    if (!(await takeStep(db(), actor, "withdraw", { ...present, revision }, { at: now() }))) {
      throw new Refusal("CONFLICT");
    }
    return { submissionId: present.id };
  });
}

/**
 * "Trình lãnh đạo": tells the unit's head that a draft is ready to be sent. Saving it again by somebody who may not
 * send takes the mark off, so that the head never sends what has changed since.
 * @param revision the revision the actor checked
 * @returns INVALID with a message per field while something required is missing; CONFLICT when it changed meanwhile
 */
export async function markReady(
  actor: Actor,
  address: TargetAddress,
  revision: number,
): Promise<Result<{ submissionId: string }>> {
  return settle(async () => {
    const { target, submission: present } = await ownState(actor, address);
    if (!present) throw new Refusal("NOT_FOUND");
    if (!mayMarkReady(actor, present)) throw new Refusal("FORBIDDEN");
    if (!isEditable(present.status)) throw new Refusal("WRONG_STATUS");
    refuseClosed(target, present);
    const errors = checkComplete(present.content, target.measures);
    if (Object.keys(errors).length > 0) throw new Refusal("INVALID", errors);
    return setReady(actor, present.id, revision, now());
  });
}

/** Takes the mark off again; the draft itself stays as it is. */
export async function unmarkReady(
  actor: Actor,
  address: TargetAddress,
  revision: number,
): Promise<Result<{ submissionId: string }>> {
  return settle(async () => {
    const { submission: present } = await ownState(actor, address);
    if (!present) throw new Refusal("NOT_FOUND");
    if (!mayMarkReady(actor, present)) throw new Refusal("FORBIDDEN");
    return setReady(actor, present.id, revision, null);
  });
}

async function setReady(actor: Actor, submissionId: string, revision: number, at: Date | null) {
  const { count } = await db().submission.updateMany({
    where: { id: submissionId, revision, status: { in: [...editableStatuses] } },
    data: { readyAt: at, readyById: at && actor.accountId },
  });
  if (count !== 1) throw new Refusal("CONFLICT");
  return { submissionId };
}

async function ownState(actor: Actor, address: TargetAddress): Promise<TargetState> {
  if (!actor.unitId || !mayDraft(actor, { unitId: actor.unitId })) throw new Refusal("FORBIDDEN");
  const state = await loadState(db(), { id: actor.unitId }, address);
  if (!state) throw new Refusal("NOT_FOUND");
  return state;
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
async function sentMeanwhile(actor: Actor, address: TargetAddress, revision: number) {
  const { submission: present } = await ownState(actor, address);
  const number = present && alreadySent(actor, present, revision);
  if (!number) throw new Refusal("CONFLICT");
  return { submissionId: present.id, versionNumber: number };
}

/** A draft's columns in the order of `columns`, with their types. */
function columnsOf(content: Entered) {
  return sql`${content.progressPercent}::numeric, ${content.selfRating}::rating, ${content.results},
    ${content.difficulties}, ${content.causes}, ${content.proposals}, ${content.nextSteps}, ${content.publicSummary}`;
}

const columns = sql`progress_percent, self_rating, results, difficulties, causes, proposals, next_steps,
  public_summary`;

/** Writes the values of the one submission that the statement's `saved` names. */
function writtenValues(content: Entered) {
  const rows = Object.entries(content.values).map(([id, value]) => ({ id, ...value }));
  return sql`INSERT INTO measure_value (submission_id, measure_id, value, numerator, denominator, explanation)
    SELECT saved.id, v.id, v.value, v.numerator, v.denominator, v.explanation
    FROM saved, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS v(id uuid, value numeric, numerator numeric, denominator numeric, explanation text)
    ON CONFLICT (submission_id, measure_id) DO UPDATE SET value = excluded.value,
      numerator = excluded.numerator, denominator = excluded.denominator, explanation = excluded.explanation`;
}

async function createDraft(
  actor: Actor,
  target: Target,
  revision: number | null,
  content: Entered,
  at: Date,
) {
  if (revision !== null) throw new Refusal("CONFLICT");
  const saved = await db().$queryRaw<{ revision: number }[]>`
    WITH saved AS (
      INSERT INTO submission (id, unit_id, task_id, period_id, updated_at, updated_by_id, ${columns})
      VALUES (${newId()}::uuid, ${target.unit.id}::uuid, ${target.task.id}::uuid, ${target.period.id}::uuid, ${at},
        ${actor.accountId}::uuid, ${columnsOf(content)})
      ON CONFLICT (unit_id, task_id, period_id) DO NOTHING RETURNING id, revision),
    written AS (${writtenValues(content)})
    SELECT revision FROM saved`;
  return savedRevision(saved);
}

async function updateDraft(
  actor: Actor,
  present: SubmissionRow,
  revision: number | null,
  content: Entered,
  at: Date,
) {
  if (!isEditable(present.status)) throw new Refusal("WRONG_STATUS");
  if (revision === null) throw new Refusal("CONFLICT");
  const unready = maySubmit(actor, present) ? sql`` : sql`, ready_at = NULL, ready_by_id = NULL`;
  const saved = await db().$queryRaw<{ revision: number }[]>`
    WITH saved AS (
      UPDATE submission SET (${columns}) = ROW(${columnsOf(content)}), revision = revision + 1, updated_at = ${at},
        updated_by_id = ${actor.accountId}::uuid ${unready}
      WHERE id = ${present.id}::uuid AND revision = ${revision}
        AND status::text = ANY(${[...editableStatuses]})
      RETURNING id, revision),
    written AS (${writtenValues(content)})
    SELECT revision FROM saved`;
  return savedRevision(saved);
}

function savedRevision(rows: readonly { revision: number }[]): number {
  const row = rows[0];
  if (!row) throw new Refusal("CONFLICT");
  return row.revision;
}
