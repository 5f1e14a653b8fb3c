import { Decimal } from "decimal.js";
import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { compareVi } from "@/lib/format";
import { elapsedOfYear } from "@/lib/period/calc";
import { taskStanding } from "@/lib/publication/calc";
import { publicScene } from "@/lib/publication/queries";
import { assignedUnitsSql } from "@/lib/publication/sql.read";
import { tasksOf } from "@/lib/resolution/queries";
import { Refusal } from "@/lib/result";
import { mayReadReviews } from "@/lib/submission/policy";
import { isLocality, validOn } from "@/lib/unit/calc";
import { totalsOn } from "@/lib/unit/calc.spans";
import { unitLabel } from "@/lib/unit/labels";
import { assignmentSpans, type UnitOnDate, unitsOn } from "@/lib/unit/queries";
import { absenceStates } from "./calc";
import { taskCheckOf, taskSumsOf } from "./calc.task";
import { absenceRow, FIGURE_PAGE, type MissingPart, sourceRow } from "./schema";
import { type OpenedPeriod, openedPeriod, type TaskPart, taskPartRow, taskSums } from "./schema.task";
import { sourcesSql } from "./sql";
import { openedPeriodsSql, taskAbsencesSql, taskPartsSql, taskRollupSql } from "./sql.task";

/** The tasks of a period with their published figures, and one of them taken apart. */

export type TaskFigures = NonNullable<Awaited<ReturnType<typeof listTaskFigures>>>;
export type TaskFigureRow = TaskFigures["rows"][number];
export type TaskFigure = NonNullable<Awaited<ReturnType<typeof loadTaskFigure>>>;
export type TaskFigureUnit = TaskFigure["shown"][number];

/**
 * Every task with what is published of it in a period.
 * @param asked code of an opened period; left out, the last one of which something is published
 * @returns null for an unknown period; without any opened one, `period` is null
 * @throws Refusal FORBIDDEN for whoever is neither of the office nor a leader
 */
export async function listTaskFigures(actor: Actor, asked: string | undefined) {
  if (!mayReadReviews(actor)) throw new Refusal("FORBIDDEN");
  const { resolution, period: present } = await publicScene();
  const periods = z.array(openedPeriod).parse(await db().$queryRaw(openedPeriodsSql(resolution.id)));
  const wanted = asked ?? present?.code;
  const period = periods.find(({ code }) => code === wanted) ?? (asked ? null : periods[0]);
  if (period === null) return null;
  return { periods, period: period ?? null, rows: period ? await rowsOf(resolution.id, period) : [] };
}

/** The tasks that were assigned to somebody at the period's end, or of which something is published. */
async function rowsOf(resolutionId: string, period: OpenedPeriod) {
  const [tasks, spans] = await Promise.all([tasksOf(resolutionId, period), assignmentSpans()]);
  const elapsed = elapsedOfYear(period);
  return tasks.flatMap(({ id, slug, kind, ordinal, title, ratings, mean, updatedAt, ...task }) => {
    const own = spans.filter(({ taskId }) => taskId === id);
    const { localities, agencies } = totalsOn(own, period.endsOn);
    if (localities + agencies === 0 && task.localities + task.agencies === 0) return [];
    return {
      ...{ id, slug, kind, ordinal, title, ratings, mean, updatedAt },
      milestone: elapsed.times(100).toFixed(),
      standing: taskStanding(mean === null ? null : new Decimal(mean), elapsed),
      localities: { reported: task.localities, expected: localities },
      agencies: { reported: task.agencies, expected: agencies },
    };
  });
}

/**
 * A task in a period with the units in its figures (each with the approved version behind it), the units that are
 * missing and why, and whether the units add up to the roll-up.
 * @param wanted one page of the units, or all of them for a file
 * @returns null for an unknown task or period
 * @throws Refusal FORBIDDEN for whoever is neither of the office nor a leader
 */
export async function loadTaskFigure(
  actor: Actor,
  slug: string,
  asked: string | undefined,
  wanted: { page: number } | "all",
) {
  const found = await listTaskFigures(actor, asked);
  const task = found?.rows.find((row) => row.slug === slug);
  if (!found?.period || !task) return null;
  const { period, periods } = found;
  const assigned = await assignedTo(task.id, period);
  const [parts, [rollup = null]] = await Promise.all([
    partsOf(task, period, new Set(assigned.map(({ id }) => id))),
    db().$queryRaw(taskRollupSql(task.id, period.id)).then(z.array(taskSums).parse),
  ]);
  const inFigure = new Set(parts.map(({ unitId }) => unitId));
  const absent = assigned.filter(({ id }) => !inFigure.has(id));
  const pages = Math.max(1, Math.ceil(parts.length / FIGURE_PAGE));
  const page = wanted === "all" ? 1 : Math.min(wanted.page, pages);
  const shown = wanted === "all" ? parts : parts.slice((page - 1) * FIGURE_PAGE, page * FIGURE_PAGE);
  const [sources, missing] = await Promise.all([sourcesOf(shown), missingOf(task, period, absent)]);
  return {
    ...{ task, period, periods, page, pages, missing },
    total: parts.length,
    sums: taskSumsOf(parts),
    progress: parts.map((part) => part.progress),
    check: taskCheckOf(parts, rollup),
    shown: shown.map((part) => ({ ...part, source: sources.get(part.publicationId) ?? null })),
  };
}

/** The units that had the task at the period's end. */
async function assignedTo(taskId: string, { endsOn }: OpenedPeriod): Promise<UnitOnDate[]> {
  const [units, ids] = await Promise.all([
    unitsOn(endsOn),
    db().$queryRaw<{ id: string }[]>(assignedUnitsSql(taskId, endsOn)),
  ]);
  const given = new Set(ids.map(({ id }) => id));
  return units.filter(({ id }) => given.has(id));
}

/** Localities first, then by name, as everywhere. */
async function partsOf(
  task: TaskFigureRow,
  period: OpenedPeriod,
  expected: ReadonlySet<string>,
): Promise<TaskPart[]> {
  const rows = z.array(taskPartRow).parse(await db().$queryRaw(taskPartsSql(task.id, period.id)));
  return rows
    .map(({ names, ...row }) => {
      const name = validOn(names, period.endsOn);
      const locality = isLocality(name.kind);
      return { ...row, label: unitLabel(name), locality, expected: expected.has(row.unitId) };
    })
    .sort((a, b) => Number(b.locality) - Number(a.locality) || compareVi(a.label, b.label));
}

async function sourcesOf(parts: readonly TaskPart[]) {
  const ids = parts.map(({ publicationId }) => publicationId);
  const rows = ids.length > 0 ? z.array(sourceRow).parse(await db().$queryRaw(sourcesSql(ids))) : [];
  return new Map(rows.map((row) => [row.publicationId, row]));
}

async function missingOf(
  task: TaskFigureRow,
  period: OpenedPeriod,
  absent: readonly UnitOnDate[],
): Promise<MissingPart[]> {
  const ids = absent.map(({ id }) => id);
  const found = ids.length > 0 ? await db().$queryRaw(taskAbsencesSql(task.id, period.id, ids)) : [];
  const sent = new Map(
    z
      .array(absenceRow)
      .parse(found)
      .map((row) => [row.unitId, row]),
  );
  const asked = [{ ...period, opened: true }];
  return absent
    .map((unit) => ({ ...unit, label: unitLabel(unit) }))
    .sort((a, b) => Number(isLocality(b.kind)) - Number(isLocality(a.kind)) || compareVi(a.label, b.label))
    .map(({ id, code, label }) => ({ code, label, states: absenceStates(sent.get(id), asked) }));
}
