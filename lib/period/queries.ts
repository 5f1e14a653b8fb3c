import { cache } from "react";
import { usernames } from "@/lib/account/queries";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { currentResolution } from "@/lib/resolution/queries";
import { Refusal } from "@/lib/result";
import { askedMeasures, fieldTitle, missingFields, plainFigures, toContent } from "@/lib/submission/calc";
import { mayDraft, readScope } from "@/lib/submission/policy";
import {
  figuresSelect,
  formMeasureSelect,
  submissionSelect,
  type Target,
  taskSelect,
} from "@/lib/submission/queries";
import {
  type Content,
  contentSchema,
  type FormMeasure,
  type MeasureValueContent,
} from "@/lib/submission/schema";
import { isEditable, isReturned, type Progress, progressOf } from "@/lib/submission/workflow";
import { isReporter, nameOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import { mayReadPeriods } from "./policy";
import type { PeriodState } from "./schema";
import { hasOpened, takesReports } from "./workflow";

/** Periods as the office manages them, and as one unit sees them: what is asked, what was sent, what came before. */

const head = {
  id: true,
  code: true,
  label: true,
  endsOn: true,
  opensAt: true,
  dueAt: true,
  state: true,
} as const;

/** A period with its extensions, newest first. */
export type PeriodSummary = Awaited<ReturnType<typeof listPeriods>>[number];

/**
 * The periods of the current resolution in order, with the extensions granted.
 * @throws Refusal FORBIDDEN for whoever may not read them
 */
export async function listPeriods(actor: Actor) {
  if (!mayReadPeriods(actor)) throw new Refusal("FORBIDDEN");
  const { id: resolutionId } = await currentResolution();
  const rows = await db().period.findMany({
    where: { resolutionId },
    orderBy: [{ year: "asc" }, { ordinal: "asc" }],
    select: {
      ...head,
      year: true,
      extensions: {
        orderBy: { grantedAt: "desc" },
        select: { id: true, dueAt: true, reason: true, grantedAt: true, unit: { select: { names: true } } },
      },
    },
  });
  return rows.map(({ extensions, endsOn, ...period }) => ({
    ...period,
    extensions: extensions.map(({ unit, ...extension }) => ({
      ...extension,
      unit: unitLabel(nameOn(unit.names, endsOn)),
    })),
  }));
}

export type UnitPeriod = {
  id: string;
  code: string;
  label: string;
  resolutionId: string;
  endsOn: Date;
  /** the last period of its year asks for more measures */
  yearEnd: boolean;
  state: PeriodState;
  opensAt: Date;
  /** the unit's own due time: an extension counts */
  dueAt: Date;
  extended: boolean;
  /** whether the unit may still write and send */
  open: boolean;
  tasks: number;
  sent: number;
  /** of those sent at least once, how many came in time */
  onTime: number;
  everSent: number;
};

/** All periods in which the actor's own unit has tasks, newest first, coming ones included. */
export const unitPeriods = cache(async (actor: Actor): Promise<UnitPeriod[]> => {
  const { unitId } = actor;
  if (!unitId || !mayDraft(actor, { unitId })) return [];
  const mine = { assignments: { some: { unitId, endedOn: null } } };
  const rows = await db().period.findMany({
    where: { resolution: { tasks: { some: mine } } },
    orderBy: { endsOn: "desc" },
    select: {
      ...head,
      ...{ resolutionId: true, ordinal: true, perYear: true },
      resolution: { select: { _count: { select: { tasks: { where: mine } } } } },
      extensions: { where: { unitId }, orderBy: { grantedAt: "desc" }, take: 1, select: { dueAt: true } },
      submissions: { where: { unitId }, select: { status: true, firstSubmittedAt: true } },
    },
  });
  const at = now();
  return rows.map(({ ordinal, perYear, resolution, extensions, submissions, ...period }) => {
    const extendedUntil = extensions[0]?.dueAt ?? null;
    const dueAt = extendedUntil ?? period.dueAt;
    const first = submissions.flatMap(({ firstSubmittedAt }) => firstSubmittedAt ?? []);
    return {
      ...period,
      dueAt,
      extended: extendedUntil !== null,
      yearEnd: ordinal === perYear,
      open: takesReports({ state: period.state, extendedUntil }, { returned: false }, at),
      tasks: resolution._count.tasks,
      sent: submissions.filter(({ status }) => !isEditable(status)).length,
      onTime: first.filter((sentAt) => sentAt <= dueAt).length,
      everSent: first.length,
    };
  });
});

/** One of them by its code; null while it has not opened yet, and for any other. */
export async function findUnitPeriod(actor: Actor, code: string): Promise<UnitPeriod | null> {
  const found = (await unitPeriods(actor)).find((period) => period.code === code);
  return found && hasOpened(found.state) ? found : null;
}

export type TaskRow = {
  slug: string;
  title: string;
  kind: "KEY" | "BREAKTHROUGH";
  ordinal: number;
  progress: Progress;
  versionCount: number;
  /** whether the unit may write now */
  editable: boolean;
  /** titles of what stands in the way of sending, and of measures that are still blank */
  missing: { required: string[]; measures: string[] };
  saved: { at: Date; by: string } | null;
  /** why the office gave it back; null when it did not */
  returned: { at: Date; reason: string } | null;
};

/** The tasks of the actor's own unit in a period, in the order of the resolution. */
export async function unitTasks(actor: Actor, period: UnitPeriod): Promise<TaskRow[]> {
  const { unitId } = actor;
  if (!unitId || !mayDraft(actor, { unitId })) return [];
  const [assignments, submissions] = await Promise.all([
    db().assignment.findMany({
      where: { unitId, endedOn: null, task: { resolutionId: period.resolutionId } },
      orderBy: [{ task: { kind: "asc" } }, { task: { ordinal: "asc" } }],
      select: { unit: { select: { names: true } }, task: { select: taskSelect } },
    }),
    db().submission.findMany({
      where: { AND: [readScope(actor), { unitId, periodId: period.id }] },
      select: {
        ...submissionSelect,
        taskId: true,
        events: { orderBy: { at: "desc" }, take: 1, select: { at: true, reason: true } },
      },
    }),
  ]);
  const names = await usernames(submissions.map((row) => row.updatedById));
  return assignments.map(({ unit, task: { indicators, id, ...task } }) => {
    const reporter = { id: unitId, ...nameOn(unit.names, period.endsOn) };
    const asked = askedMeasures(indicators, reporter, period.yearEnd);
    const row = submissions.find((candidate) => candidate.taskId === id);
    const missing = missingFields(row ? toContent(row, asked) : null, asked);
    const titles = (fields: string[]) => fields.map((field) => fieldTitle(field, asked));
    const returned = row !== undefined && isReturned(row.status);
    return {
      ...task,
      progress: progressOf(row ?? null),
      versionCount: row?.versionCount ?? 0,
      editable: (!row || isEditable(row.status)) && (period.open || returned),
      missing: { required: titles(missing.required), measures: titles(missing.measures) },
      saved: row ? { at: row.updatedAt, by: names.get(row.updatedById) ?? "" } : null,
      returned: returned ? (row.events[0] ?? null) : null,
    };
  });
}

/** What the unit sent last on the same task for an earlier period; null when it never did. */
export async function loadPrevious(
  actor: Actor,
  { unit, task, period }: Target,
): Promise<{ period: string; content: Content } | null> {
  const { year, ordinal, resolutionId } = period;
  const row = await db().submission.findFirst({
    where: {
      AND: [readScope(actor), { unitId: unit.id, taskId: task.id, versionCount: { gte: 1 } }],
      period: { resolutionId, OR: [{ year: { lt: year } }, { year, ordinal: { lt: ordinal } }] },
    },
    orderBy: { period: { endsOn: "desc" } },
    select: {
      period: { select: { label: true } },
      versions: { orderBy: { number: "desc" }, take: 1, select: { content: true } },
    },
  });
  const version = row?.versions[0];
  return row && version ? { period: row.period.label, content: contentSchema.parse(version.content) } : null;
}

/** A figure that the unit enters in another task: shown where it matters, never entered twice. */
export type RelatedFigure = {
  measure: FormMeasure;
  homeTask: { slug: string; title: string };
  /** the unit's own latest one, draft or sent; null when there is none yet */
  latest: { period: string; value: MeasureValueContent } | null;
};

/** The figures of the task's related indicators that the unit itself reports, each with its latest value. */
export async function relatedFigures(actor: Actor, { unit, task, period }: Target): Promise<RelatedFigure[]> {
  const { year, ordinal } = period;
  const rows = await db().measure.findMany({
    where: { parts: { none: {} }, indicator: { related: { some: { taskId: task.id } } } },
    orderBy: [{ indicator: { number: "asc" } }, { ordinal: "asc" }],
    select: {
      ...formMeasureSelect,
      indicator: { select: { title: true, homeTask: { select: { slug: true, title: true } } } },
      values: {
        where: {
          OR: [{ value: { not: null } }, { numerator: { not: null } }],
          submission: {
            AND: [readScope(actor), { unitId: unit.id }],
            period: { OR: [{ year: { lt: year } }, { year, ordinal: { lte: ordinal } }] },
          },
        },
        orderBy: { submission: { period: { endsOn: "desc" } } },
        take: 1,
        select: { ...figuresSelect, submission: { select: { period: { select: { label: true } } } } },
      },
    },
  });
  return rows
    .filter((row) => isReporter(row, unit))
    .map(({ values: [value], indicator, ...measure }) => ({
      measure: { ...measure, indicatorTitle: indicator.title },
      homeTask: indicator.homeTask,
      latest: value ? { period: value.submission.period.label, value: plainFigures(value) } : null,
    }));
}
