import { z } from "zod";
import { db } from "@/lib/db";
import { rating, unitKind } from "@/lib/resolution/schema";
import { today } from "@/lib/unit/queries";
import { changesOf } from "./calc.corrections";
import { publicScene, publicTasks, publicUnits } from "./queries";
import {
  type CorrectionView,
  correctionReason,
  type PublicPeriod,
  type ReportView,
  type TaskView,
  type UnitView,
} from "./schema";
import { assignedTasksSql, assignedUnitsSql, type CorrectionsOf, correctionsSql } from "./sql.read";

/** What is published of single reports, and what was corrected. */

/** Rows of a list of reports or corrections on one page. */
export const REPORTS_PAGE = 50;

type Of = { taskId: string } | { unitId: string } | { unitIds: string[] };

async function reportsOf(period: PublicPeriod | null, of: Of) {
  if (!period) return [];
  const unitId = "unitIds" in of ? { in: of.unitIds } : "unitId" in of ? of.unitId : undefined;
  const rows = await db().publication.findMany({
    where: {
      periodId: period.id,
      supersededAt: null,
      ...(unitId ? { unitId } : {}),
      ...("taskId" in of ? { taskId: of.taskId } : {}),
    },
    select: {
      id: true,
      unitId: true,
      taskId: true,
      rating: true,
      progressPercent: true,
      publicSummary: true,
      publishedAt: true,
    },
  });
  return rows.map(({ progressPercent, ...row }) => ({ ...row, progressPercent: progressPercent.toFixed() }));
}

const report = ({
  unitId: _,
  taskId: __,
  ...view
}: Awaited<ReturnType<typeof reportsOf>>[number]): ReportView => view;

/**
 * The units that a task is given to, localities first and by name, each with what is published of it in a period.
 * @param period the present one by default
 * @param page from 1
 */
export async function taskReports(
  taskId: string,
  asked?: PublicPeriod,
  page = 1,
): Promise<{ rows: { unit: UnitView; report: ReportView | null }[]; total: number }> {
  const period = asked ?? (await publicScene()).period;
  const day = period?.endsOn ?? today();
  const [units, ids] = await Promise.all([
    publicUnits(day),
    db().$queryRaw<{ id: string }[]>(assignedUnitsSql(taskId, day)),
  ]);
  const given = new Set(ids.map(({ id }) => id));
  const assigned = units.filter(({ id }) => given.has(id));
  const shown = assigned.slice((page - 1) * REPORTS_PAGE, page * REPORTS_PAGE);
  const found = await reportsOf(period, { taskId, unitIds: shown.map(({ id }) => id) });
  const byUnit = new Map(found.map((row) => [row.unitId, report(row)]));
  return {
    rows: shown.map((unit) => ({ unit, report: byUnit.get(unit.id) ?? null })),
    total: assigned.length,
  };
}

/** The tasks that are given to a unit, each with what is published of it in a period (the present one by default). */
export async function unitReports(
  unitId: string,
  asked?: PublicPeriod,
): Promise<{ task: TaskView; report: ReportView | null }[]> {
  const period = asked ?? (await publicScene()).period;
  const [tasks, ids, found] = await Promise.all([
    publicTasks(period ?? undefined),
    db().$queryRaw<{ id: string }[]>(assignedTasksSql(unitId, period?.endsOn ?? today())),
    reportsOf(period, { unitId }),
  ]);
  const given = new Set(ids.map(({ id }) => id));
  const byTask = new Map(found.map((row) => [row.taskId, report(row)]));
  return tasks
    .filter(({ id }) => given.has(id) || byTask.has(id))
    .map((task) => ({ task, report: byTask.get(task.id) ?? null }));
}

/**
 * How many reports of a period are published of each unit, by its id.
 * @param unitIds the units that are looked up
 */
export async function publicReportCounts(
  unitIds: readonly string[],
  asked?: PublicPeriod,
): Promise<Map<string, number>> {
  const period = asked ?? (await publicScene()).period;
  const rows = await db().publication.groupBy({
    by: ["unitId"],
    where: { periodId: period?.id ?? { in: [] }, unitId: { in: [...unitIds] }, supersededAt: null },
    _count: { _all: true },
  });
  return new Map(rows.map(({ unitId, _count }) => [unitId, _count._all]));
}

/** How many wards and communes have at least one published report in a period (the present one by default). */
export async function localitiesReported(asked?: PublicPeriod): Promise<number> {
  const period = asked ?? (await publicScene()).period;
  if (!period) return 0;
  const rows = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT DISTINCT unit_id FROM publication
      WHERE period_id = ${period.id}::uuid AND superseded_at IS NULL) p
    WHERE EXISTS (SELECT 1 FROM unit_name n WHERE n.unit_id = p.unit_id AND n.kind <> 'AGENCY'
      AND COALESCE(n.valid_from <= ${period.endsOn}::date, true)
      AND COALESCE(n.valid_to >= ${period.endsOn}::date, true))`;
  return rows[0]?.count ?? 0;
}

const correctionRow = z.object({
  id: z.string(),
  at: z.date(),
  withdrawn: z.boolean(),
  reason: correctionReason.nullable(),
  note: z.string(),
  stillPublic: z.boolean(),
  unit: z.object({ id: z.string(), code: z.string(), name: z.string(), kind: unitKind }),
  task: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
  period: z.object({ id: z.string(), code: z.string(), label: z.string() }),
  oldRating: rating,
  newRating: rating.nullable(),
  oldProgress: z.string(),
  newProgress: z.string().nullable(),
  oldSummary: z.string(),
  newSummary: z.string().nullable(),
  measures: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      unit: z.string(),
      indicator: z.int(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
});

/**
 * What was published and has been changed or taken back since, the latest first.
 * @param page from 1, each of `most`
 */
export async function publicCorrections(
  of: CorrectionsOf = {},
  most = REPORTS_PAGE,
  page = 1,
): Promise<CorrectionView[]> {
  const { resolution } = await publicScene();
  const rows = await db().$queryRaw(correctionsSql(resolution.id, of, most, (page - 1) * most));
  return z
    .array(correctionRow)
    .parse(rows)
    .map(({ oldRating, newRating, oldProgress, newProgress, oldSummary, newSummary, ...found }) => {
      const { measures, stillPublic, ...row } = found;
      // What was taken back is not told again by the log of what it once said.
      if (!stillPublic) return { ...row, note: "", changes: [] };
      const was = { rating: oldRating, progressPercent: oldProgress, publicSummary: oldSummary };
      const now = { rating: newRating, progressPercent: newProgress, publicSummary: newSummary };
      return { ...row, changes: row.withdrawn ? [] : changesOf(was, now, measures) };
    });
}
