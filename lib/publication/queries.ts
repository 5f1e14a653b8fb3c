import { Decimal } from "decimal.js";
import { cache } from "react";
import { type Db, db } from "@/lib/db";
import { elapsedOfTerm, elapsedOfYear } from "@/lib/period/calc";
import { currentResolution, tasksOf } from "@/lib/resolution/queries";
import { totalsOn, type UnitTotals } from "@/lib/unit/calc.spans";
import { assignmentSpans, organisationOn, today, unitSpans, unitsNamed, unitsOn } from "@/lib/unit/queries";
import { taskStanding } from "./calc";
import type * as view from "./schema";

/** What the public reads: publications, their roll-ups and the catalogue, and nothing else. */

/**
 * The counter that every change of what the public sees raises.
 * @param client the process-wide one unless given
 */
export async function publicVersion(client: Db = db()): Promise<bigint> {
  const state = await client.publicState.findUniqueOrThrow({ where: { id: 1 }, select: { version: true } });
  return state.version;
}

/** The resolution, the present period (null before the first publication), and the names as of its end. */
export const publicScene = cache(async () => {
  const resolution = await currentResolution();
  const period = (await periodRows(resolution.id, 1))[0] ?? null;
  const organisation = await organisationOn(period?.endsOn);
  const firstYear = resolution.measuredFrom.getUTCFullYear();
  const lastYear = resolution.measuredTo.getUTCFullYear();
  const elapsed = period ? elapsedOfTerm(period, firstYear, lastYear) : new Decimal(0);
  return {
    resolution,
    period,
    organisation,
    term: { firstYear, lastYear },
    elapsedPercent: elapsed.times(100).toFixed(),
  };
});

type PeriodRow = view.PublicPeriod & { reported: number; updatedAt: Date };

/** Periods of which something is published, newest first. */
function periodRows(resolutionId: string, most: number): Promise<PeriodRow[]> {
  return db().$queryRaw<PeriodRow[]>`
    SELECT id, code, label, year, ordinal, per_year AS "perYear", ends_on::text AS "endsOn",
      published.reported, published."updatedAt"
    FROM period, LATERAL (SELECT sum(localities + agencies)::int AS reported, max(updated_at) AS "updatedAt"
      FROM task_rollup WHERE period_id = period.id) published
    WHERE resolution_id = ${resolutionId}::uuid AND reported > 0
    ORDER BY year DESC, ordinal DESC LIMIT ${most}`;
}

const MOST_PERIODS = 600;

/** Every period of which something is published, newest first, with how many reports are and should be. */
export const publicPeriods = cache(async (): Promise<view.PeriodView[]> => {
  const { resolution } = await publicScene();
  const [periods, spans] = await Promise.all([periodRows(resolution.id, MOST_PERIODS), assignmentSpans()]);
  return periods.map((period) => {
    const { localities, agencies } = totalsOn(spans, period.endsOn);
    return { ...period, expected: localities + agencies };
  });
});

/** The day as of which the public site speaks: the end of the present period, today before there is one. */
async function presentDay(): Promise<string> {
  return (await publicScene()).period?.endsOn ?? today();
}

/** How many units there are. */
export async function unitTotals(): Promise<UnitTotals> {
  return totalsOn(await unitSpans(), await presentDay());
}

/**
 * Every unit, localities first and by name. For what lists them: they may be thousands.
 * @param date as of which they are named (YYYY-MM-DD); the end of the present period by default
 */
export const publicUnits = cache(
  async (date?: string): Promise<view.UnitView[]> => unitsOn(date ?? (await presentDay())),
);

/**
 * One unit by its code.
 * @param date as of which it is named; the end of the present period by default
 * @returns null when there was none on that day
 */
export async function publicUnit(code: string, date?: string): Promise<view.UnitView | null> {
  const day = date ?? (await presentDay());
  const found = await db().unit.findUnique({ where: { code }, select: { id: true } });
  const unit = found && (await unitsNamed([found.id], day)).get(found.id);
  if (!unit || (unit.endedOn !== null && unit.endedOn < day)) return null;
  return { id: unit.id, code: unit.code, name: unit.name, kind: unit.kind };
}

/**
 * The tasks of the resolution in order, with what is published of each in a period.
 * @param period the present one by default
 */
export const publicTasks = cache(async (asked?: view.PublicPeriod): Promise<view.TaskView[]> => {
  const scene = await publicScene();
  const period = asked ?? scene.period;
  const elapsed = period ? elapsedOfYear(period) : new Decimal(0);
  const [tasks, spans] = await Promise.all([tasksOf(scene.resolution.id, period), assignmentSpans()]);
  return tasks.map((task) => {
    const own = spans.filter(({ taskId }) => taskId === task.id);
    const expected = totalsOn(own, period?.endsOn ?? today());
    const mean = task.mean === null ? null : new Decimal(task.mean);
    return {
      ...task,
      milestone: elapsed.times(100).toFixed(),
      silent: Math.max(0, expected.localities + expected.agencies - task.localities - task.agencies),
      standing: taskStanding(mean, elapsed),
      localities: { reported: task.localities, expected: expected.localities },
      agencies: { reported: task.agencies, expected: expected.agencies },
    };
  });
});
