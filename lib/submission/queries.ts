import type { Db, Tx } from "@/lib/db";
import type { UnitKind } from "@/lib/resolution/schema";
import { isReporter, validOn } from "@/lib/unit/calc";
import type { Content, FormMeasure } from "./schema";
import type { SubmissionStatus } from "./workflow";

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
      task: {
        select: {
          id: true,
          slug: true,
          title: true,
          kind: true,
          ordinal: true,
          indicators: {
            orderBy: { number: "asc" },
            select: { measures: { orderBy: { ordinal: "asc" }, select: formMeasureSelect } },
          },
        },
      },
    },
  });
  if (!assignment) return null;
  const { indicators, ...task } = assignment.task;
  const { endsOn, ...rest } = period;
  const name = validOn(assignment.unit.names.map(isoDates), isoDate(endsOn));
  const extendedUntil = assignment.unit.extensions[0]?.dueAt ?? null;
  const yearEnd = period.ordinal === period.perYear;
  const unitNow = { id: assignment.unit.id, code: assignment.unit.code, kind: name.kind, name: name.name };
  const measures = indicators
    .flatMap((indicator) => indicator.measures)
    .filter((m) => m._count.parts === 0 && (m.asked === "EACH_PERIOD" || yearEnd) && isReporter(m, unitNow));
  return {
    unit: unitNow,
    task,
    period: { ...rest, dueAt: extendedUntil ?? period.dueAt, extendedUntil },
    measures: measures.map(({ _count, asked, reporterScope, reporterUnitId, ...measure }) => measure),
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
  return row && toSubmissionRow(row, target.measures);
}

const formMeasureSelect = {
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

const submissionSelect = {
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
  values: { select: { measureId: true, value: true, numerator: true, denominator: true, explanation: true } },
} as const;

type Figure = { toFixed(): string } | null;
type StoredValue = {
  measureId: string;
  value: Figure;
  numerator: Figure;
  denominator: Figure;
  explanation: string;
};
type StoredSubmission = Omit<SubmissionRow, "content"> &
  Omit<Content, "values" | "progressPercent"> & { progressPercent: Figure; values: StoredValue[] };

function toSubmissionRow(row: StoredSubmission, measures: readonly FormMeasure[]): SubmissionRow {
  const { values, progressPercent, selfRating, ...rest } = row;
  const { results, difficulties, causes, proposals, nextSteps, publicSummary, ...head } = rest;
  const stored = new Map(values.map((value) => [value.measureId, value]));
  const blank = { value: null, numerator: null, denominator: null, explanation: "" };
  return {
    ...head,
    content: {
      progressPercent: progressPercent?.toFixed() ?? null,
      selfRating,
      results,
      difficulties,
      causes,
      proposals,
      nextSteps,
      publicSummary,
      values: Object.fromEntries(measures.map(({ id }) => [id, plain(stored.get(id)) ?? blank])),
    },
  };
}

function plain(value: StoredValue | undefined) {
  if (!value) return null;
  return {
    value: value.value?.toFixed() ?? null,
    numerator: value.numerator?.toFixed() ?? null,
    denominator: value.denominator?.toFixed() ?? null,
    explanation: value.explanation,
  };
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function isoDates<T extends { validFrom: Date | null; validTo: Date | null }>(entry: T) {
  return {
    ...entry,
    validFrom: entry.validFrom && isoDate(entry.validFrom),
    validTo: entry.validTo && isoDate(entry.validTo),
  };
}
