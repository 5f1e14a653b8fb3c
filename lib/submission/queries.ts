import { cache } from "react";
import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { type Db, db, type Sql, sql, type Tx } from "@/lib/db";
import { figureOf } from "@/lib/measure/calc";
import type { FormMeasure } from "@/lib/measure/schema";
import type { periodRow } from "@/lib/period/schema";
import { hasOpened, takesReports } from "@/lib/period/workflow";
import type { UnitKind } from "@/lib/resolution/schema";
import { validOn } from "@/lib/unit/calc";
import { askedMeasures } from "./calc";
import { mayDraft, mayMarkReady, mayTake, readScope } from "./policy";
import { addressSchema, type Content, contentSchema } from "./schema";
import { historyRow, historySql, type measureRow, type submissionRow, workRow, workSql } from "./sql";
import { isEditable, isReturned, startStatus, transitionOf } from "./workflow";

/** What is asked of whom (the target), and what has been reported so far (the submission): always one statement. */

/** Task and period, as they stand in an address. */
export type TargetAddress = { taskSlug: string; periodCode: string };

export type Target = {
  unit: { id: string; code: string; kind: UnitKind; name: string };
  task: z.infer<typeof workRow>["task"];
  /** `dueAt` is the unit's own due time: an extension counts */
  period: z.infer<typeof periodRow> & { extendedUntil: Date | null };
  measures: FormMeasure[];
};

export type SubmissionRow = Omit<z.infer<typeof submissionRow>, keyof Content | "savedBy" | "ready"> & {
  content: Content;
  savedBy: string;
  ready: { at: Date; by: string } | null;
};

/** A target with what is stored of it. */
export type TargetState = { target: Target; submission: SubmissionRow | null };

type Unit = { id: string } | { code: string };

/**
 * The tasks and the period as they stand for one unit, each with what is stored: only what is assigned is found.
 * @param unit by id (the actor's own) or by code (an address of the office)
 * @param where one task, or all of them in the order of the resolution when `taskSlug` is left out
 */
export async function loadTargets(
  client: Db | Tx,
  unit: Unit,
  where: { periodCode: string; taskSlug?: string },
): Promise<TargetState[]> {
  const rows = await client.$queryRaw(workSql(unit, where));
  return z.array(workRow).parse(rows).map(stateOf);
}

/** One of them; null when the unit, the task, the period or the assignment is unknown. */
export async function loadState(
  client: Db | Tx,
  unit: Unit,
  address: TargetAddress,
): Promise<TargetState | null> {
  return (await loadTargets(client, unit, address))[0] ?? null;
}

/** The target alone, as loadState finds it. */
export async function loadTarget(
  client: Db | Tx,
  unit: Unit,
  address: TargetAddress,
): Promise<Target | null> {
  return (await loadState(client, unit, address))?.target ?? null;
}

/** The stored state of a target, or null when nothing was saved yet. */
export async function loadSubmission(client: Db | Tx, target: Target): Promise<SubmissionRow | null> {
  const address = { taskSlug: target.task.slug, periodCode: target.period.code };
  return (await loadState(client, { id: target.unit.id }, address))?.submission ?? null;
}

/** A row of workSql, in the shapes of the domain. */
export function stateOf(row: z.infer<typeof workRow>): TargetState {
  const { unitId, unitCode, names, task, period, extendedUntil, measures: rows, submission } = row;
  const { name, kind } = validOn(names, period.endsOn);
  const unit = { id: unitId, code: unitCode, name, kind };
  const known = (rows ?? []).map((measure) => ({ ...measure, past: pastFigures(measure) }));
  const measures = askedMeasures(known, unit, period.ordinal === period.perYear);
  const due = { dueAt: extendedUntil ?? period.dueAt, extendedUntil };
  return {
    target: { unit, task, period: { ...period, ...due }, measures },
    submission: submission && submissionOf(submission, measures),
  };
}

function pastFigures(measure: z.infer<typeof measureRow>): string[] {
  return (measure.past ?? []).flatMap((value) => figureOf(measure, value)?.toFixed() ?? []);
}

const blank = { value: null, numerator: null, denominator: null, explanation: "" };

/** Measures without a stored value are blank; stored values that are not asked for are left out. */
function submissionOf(row: z.infer<typeof submissionRow>, measures: readonly FormMeasure[]): SubmissionRow {
  const { values, attachments, progressPercent, selfRating, savedBy, ready, ...rest } = row;
  const { results, difficulties, causes, proposals, nextSteps, publicSummary, ...head } = rest;
  const texts = { results, difficulties, causes, proposals, nextSteps, publicSummary };
  const stored = new Map((values ?? []).map(({ measureId, ...value }) => [measureId, value] as const));
  return {
    ...head,
    savedBy: savedBy ?? "",
    ready,
    content: {
      progressPercent,
      selfRating,
      ...texts,
      values: Object.fromEntries(measures.map(({ id }) => [id, stored.get(id) ?? blank])),
      attachments: attachments ?? [],
    },
  };
}

/** A task of the actor's own unit in a period, what is stored of it, and what the actor may do with it now. */
export type Work = ReturnType<typeof workOf>;

/** @returns null when there is no such task for the unit, or the period has not opened yet */
export const findWork = cache(
  async (actor: Actor, periodCode: string, taskSlug: string): Promise<Work | null> => {
    const address = addressSchema.safeParse({ periodCode, taskSlug });
    if (!address.success || !actor.unitId || !mayDraft(actor, { unitId: actor.unitId })) return null;
    const state = await loadState(db(), { id: actor.unitId }, address.data);
    return state && hasOpened(state.target.period.state) ? workOf(actor, state) : null;
  },
);

/** What an actor of the unit may do with a state now. */
export function workOf(actor: Actor, { target, submission }: TargetState) {
  const status = submission?.status ?? startStatus;
  const takes = (returned: boolean) => takesReports(target.period, { returned }, now());
  const may = (action: "submit" | "withdraw") =>
    transitionOf(action, status) !== null && mayTake(actor, action, { unitId: target.unit.id });
  const editable = isEditable(status) && takes(isReturned(status));
  return {
    target,
    submission,
    savedBy: submission?.savedBy ?? "",
    ready: submission?.ready ?? null,
    editable,
    maySend: may("submit"),
    mayMarkReady: editable && mayMarkReady(actor, { unitId: target.unit.id }),
    // In a closed period a withdrawn report could not be sent again.
    mayWithdraw: may("withdraw") && takes(false),
  };
}

/** One step of the workflow, with the version it sent, returned or approved and the due time that held for it. */
export type HistoryEvent = ReturnType<typeof historyOf>[number];

/** The events of historySql's column, newest first. */
export function historyOf(column: unknown) {
  const rows = z.array(historyRow).nullable().parse(column) ?? [];
  return rows.map((row) => ({ ...row, by: row.by ?? "", notes: row.notes ?? [] }));
}

/** What happened to a submission, newest first, with the names of the accounts. */
export async function loadHistory(actor: Actor, submissionId: string): Promise<HistoryEvent[]> {
  const rows = await db().$queryRaw<{ history: unknown }[]>`
    SELECT ${historySql} AS history FROM submission s WHERE s.id = ${submissionId}::uuid AND ${scopeSql(actor)}`;
  return historyOf(rows[0]?.history ?? null);
}

/** A version as it was sent. */
export type Version = z.infer<typeof versionRow>;

/** Every version that was sent, newest first, with the account that sent it. */
export async function loadVersions(actor: Actor, submissionId: string): Promise<Version[]> {
  const rows = await db().$queryRaw`
    SELECT v.number, v.content, v.submitted_at AS "submittedAt", v.due_at AS "dueAt", account.username AS by
    FROM submission s JOIN submission_version v ON v.submission_id = s.id
      JOIN account ON account.id = v.submitted_by_id
    WHERE s.id = ${submissionId}::uuid AND ${scopeSql(actor)} ORDER BY v.number DESC`;
  return z.array(versionRow).parse(rows);
}

const versionRow = z.object({
  number: z.int(),
  content: contentSchema,
  submittedAt: z.date(),
  dueAt: z.date(),
  by: z.string(),
});

/** readScope as a condition on the submission `s`. */
function scopeSql(actor: Actor): Sql {
  const { unitId, versionCount, id } = readScope(actor);
  if (id) return sql`FALSE`;
  return unitId ? sql`s.unit_id = ${unitId}::uuid` : sql`s.version_count >= ${versionCount?.gte ?? 1}`;
}
