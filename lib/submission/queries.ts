import { cache } from "react";
import { usernames } from "@/lib/account/queries";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { type Db, db, type Tx } from "@/lib/db";
import { hasOpened, takesReports } from "@/lib/period/workflow";
import type { UnitKind } from "@/lib/resolution/schema";
import { nameOn } from "@/lib/unit/calc";
import { askedMeasures, toContent } from "./calc";
import { mayDraft, mayTake, readScope } from "./policy";
import { addressSchema, type Content, type FormMeasure } from "./schema";
import {
  isEditable,
  isReturned,
  type SubmissionStatus,
  startStatus,
  transitionOf,
  type WorkflowAction,
  workflowAction,
} from "./workflow";

/** What is asked of whom (the target), and what has been reported so far (the submission). */

/** Task and period, as they stand in an address. */
export type TargetAddress = { taskSlug: string; periodCode: string };

export type Target = {
  unit: { id: string; code: string; kind: UnitKind; name: string };
  task: { id: string; slug: string; title: string; kind: "KEY" | "BREAKTHROUGH"; ordinal: number };
  period: {
    id: string;
    code: string;
    label: string;
    year: number;
    ordinal: number;
    perYear: number;
    resolutionId: string;
    state: "UPCOMING" | "OPEN" | "CLOSED";
    /** the unit's own due time: an extension counts */
    dueAt: Date;
    extendedUntil: Date | null;
  };
  measures: FormMeasure[];
};

export type SubmissionRow = {
  id: string;
  unitId: string;
  status: SubmissionStatus;
  revision: number;
  versionCount: number;
  firstSubmittedAt: Date | null;
  lastSubmittedAt: Date | null;
  updatedAt: Date;
  updatedById: string;
  content: Content;
};

/**
 * The task and period as they stand for one unit: only what is assigned to it is found.
 * @param unit by id (the actor's own) or by code (an address of the office)
 * @returns null when the unit, the task, the period or the assignment is unknown
 */
export async function loadTarget(
  client: Db | Tx,
  unit: { id: string } | { code: string },
  address: TargetAddress,
): Promise<Target | null> {
  const period = await client.period.findFirst({
    where: { code: address.periodCode, resolution: { tasks: { some: { slug: address.taskSlug } } } },
    orderBy: { resolution: { termStart: "desc" } },
    select: {
      id: true,
      code: true,
      label: true,
      year: true,
      ordinal: true,
      perYear: true,
      endsOn: true,
      resolutionId: true,
      state: true,
      dueAt: true,
    },
  });
  if (!period) return null;
  const assignment = await client.assignment.findFirst({
    where: { unit, endedOn: null, task: { slug: address.taskSlug, resolutionId: period.resolutionId } },
    select: {
      unit: {
        select: {
          id: true,
          code: true,
          names: true,
          extensions: {
            where: { periodId: period.id },
            orderBy: { grantedAt: "desc" },
            take: 1,
            select: { dueAt: true },
          },
        },
      },
      task: { select: taskSelect },
    },
  });
  if (!assignment) return null;
  const { indicators, ...task } = assignment.task;
  const { endsOn, ...rest } = period;
  const { id, code, names, extensions } = assignment.unit;
  const unitThen = { id, code, ...nameOn(names, endsOn) };
  const extendedUntil = extensions[0]?.dueAt ?? null;
  return {
    unit: unitThen,
    task,
    period: { ...rest, dueAt: extendedUntil ?? period.dueAt, extendedUntil },
    measures: askedMeasures(indicators, unitThen, period.ordinal === period.perYear),
  };
}

/** The stored state of a target, or null when nothing was saved yet. */
export async function loadSubmission(client: Db | Tx, target: Target): Promise<SubmissionRow | null> {
  const row = await client.submission.findUnique({
    where: {
      unitId_taskId_periodId: { unitId: target.unit.id, taskId: target.task.id, periodId: target.period.id },
    },
    select: submissionSelect,
  });
  if (!row) return null;
  const { id, unitId, status, revision, versionCount, firstSubmittedAt, lastSubmittedAt } = row;
  const head = { id, unitId, status, revision, versionCount, firstSubmittedAt, lastSubmittedAt };
  const { updatedAt, updatedById } = row;
  return { ...head, updatedAt, updatedById, content: toContent(row, target.measures) };
}

/** A task of the actor's own unit in a period, what is stored of it, and what the actor may do with it now. */
export type Work = NonNullable<Awaited<ReturnType<typeof findWork>>>;

/** @returns null when there is no such task for the unit, or the period has not opened yet */
export const findWork = cache(async (actor: Actor, periodCode: string, taskSlug: string) => {
  const address = addressSchema.safeParse({ periodCode, taskSlug });
  if (!address.success || !actor.unitId || !mayDraft(actor, { unitId: actor.unitId })) return null;
  const target = await loadTarget(db(), { id: actor.unitId }, address.data);
  if (!target || !hasOpened(target.period.state)) return null;
  const submission = await loadSubmission(db(), target);
  const names = await usernames(submission ? [submission.updatedById] : []);
  const status = submission?.status ?? startStatus;
  const takes = (returned: boolean) => takesReports(target.period, { returned }, now());
  const may = (action: "submit" | "withdraw") =>
    transitionOf(action, status) !== null && mayTake(actor, action, { unitId: target.unit.id });
  return {
    target,
    submission,
    savedBy: names.get(submission?.updatedById ?? "") ?? "",
    editable: isEditable(status) && takes(isReturned(status)),
    maySend: may("submit"),
    // In a closed period a withdrawn report could not be sent again.
    mayWithdraw: may("withdraw") && takes(false),
  };
});

export type HistoryEvent = {
  id: string;
  action: WorkflowAction;
  toStatus: SubmissionStatus;
  at: Date;
  by: string;
  /** the version it sent, returned or approved, with the due time that held for it */
  version: { number: number; dueAt: Date } | null;
  reason: string;
  notes: { field: string; text: string }[];
};

/** What happened to a submission, newest first, with the names of the accounts. */
export async function loadHistory(actor: Actor, submissionId: string): Promise<HistoryEvent[]> {
  const rows = await db().reviewEvent.findMany({
    where: { submissionId, submission: readScope(actor) },
    orderBy: { at: "desc" },
    select: {
      id: true,
      action: true,
      toStatus: true,
      at: true,
      actorId: true,
      reason: true,
      version: { select: { number: true, dueAt: true } },
      notes: { select: { field: true, text: true } },
    },
  });
  const names = await usernames(rows.map((row) => row.actorId));
  return rows.map(({ actorId, action, ...row }) => ({
    ...row,
    action: workflowAction.parse(action),
    by: names.get(actorId) ?? "",
  }));
}

/** A measure as `askedMeasures` reads it. */
export const formMeasureSelect = {
  id: true,
  code: true,
  label: true,
  unitLabel: true,
  kind: true,
  numeratorLabel: true,
  denominatorLabel: true,
  mayBeNegative: true,
  asked: true,
  reporterScope: true,
  reporterUnitId: true,
  _count: { select: { parts: true } },
} as const;

/** A task with the measures of the indicators whose home it is. */
export const taskSelect = {
  id: true,
  slug: true,
  title: true,
  kind: true,
  ordinal: true,
  indicators: {
    orderBy: { number: "asc" },
    select: { title: true, measures: { orderBy: { ordinal: "asc" }, select: formMeasureSelect } },
  },
} as const;

export const figuresSelect = { value: true, numerator: true, denominator: true, explanation: true } as const;

export const submissionSelect = {
  id: true,
  unitId: true,
  status: true,
  revision: true,
  versionCount: true,
  firstSubmittedAt: true,
  lastSubmittedAt: true,
  updatedAt: true,
  updatedById: true,
  progressPercent: true,
  selfRating: true,
  results: true,
  difficulties: true,
  causes: true,
  proposals: true,
  nextSteps: true,
  publicSummary: true,
  values: { select: { measureId: true, ...figuresSelect } },
} as const;
