import { Decimal } from "decimal.js";
import { cache } from "react";
import { type Db, db } from "@/lib/db";
import { compareVi } from "@/lib/format";
import { elapsedOfTerm, elapsedOfYear } from "@/lib/period/calc";
import { evaluate } from "@/lib/resolution/calc";
import {
  currentResolution,
  measuresOf,
  measureYearsOf,
  tasksOf,
  unitFiguresOf,
} from "@/lib/resolution/queries";
import type { MeasureFacts } from "@/lib/resolution/schema";
import { isLocality, isReporter } from "@/lib/unit/calc";
import { organisationOn, type UnitOnDate, unitsOn } from "@/lib/unit/queries";
import { rateOf, sumOfParts, taskStanding, trendOf, worstStanding } from "./calc";
import { judgedAt, reportsDue } from "./calc.span";
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
  const rows = await db().$queryRaw<view.PublicPeriod[]>`
    SELECT id, code, label, year, ordinal, per_year AS "perYear", ends_on::text AS "endsOn" FROM period
    WHERE resolution_id = ${resolution.id}::uuid AND EXISTS (
      SELECT 1 FROM task_rollup WHERE period_id = period.id AND localities + agencies > 0)
    ORDER BY year DESC, ordinal DESC LIMIT 1`;
  const period = rows[0] ?? null;
  const [organisation, units] = await Promise.all([organisationOn(period?.endsOn), unitsOn(period?.endsOn)]);
  const firstYear = resolution.measuredFrom.getUTCFullYear();
  const lastYear = resolution.measuredTo.getUTCFullYear();
  const elapsed = period ? elapsedOfTerm(period, firstYear, lastYear) : new Decimal(0);
  return {
    resolution,
    period,
    organisation,
    units: units.sort(byKindAndName),
    term: { firstYear, lastYear },
    elapsedPercent: elapsed.times(100).toFixed(),
  };
});

/** Every measure of the resolution, judged as of the end of the present period. */
export const publicMeasures = cache(async (): Promise<view.MeasureView[]> => {
  const { resolution, period, term, units } = await publicScene();
  const [measures, rows] = await Promise.all([measuresOf(resolution.id), measureYearsOf(resolution.id)]);
  const years = [...new Set(rows.map(({ year }) => year))];
  const dateIn = (year: number) => (year === period?.year ? period.endsOn : `${year}-12-31`);
  const unitsIn = new Map(
    await Promise.all(years.map(async (year) => [year, await unitsOn(dateIn(year))] as const)),
  );

  const yearOf = (measure: MeasureFacts, year: number): YearAndMissing => {
    const row = rows.find((candidate) => candidate.measureId === measure.id && candidate.year === year);
    const expected = (unitsIn.get(year) ?? []).filter((unit) => isReporter(measure, unit));
    const due = reportsDue(measure, year, period) * expected.length;
    return {
      year,
      ...figureView(measure, row),
      reported: row?.units ?? 0,
      expected: expected.length,
      complete: row !== undefined && row.reports >= due,
      updatedAt: row?.updatedAt ?? null,
      missing: expected.filter(({ id }) => !row?.reporters.includes(id)).map(({ name }) => name),
    };
  };

  return measures.map((measure) => {
    const parts = measures.filter(({ wholeId }) => wholeId === measure.id);
    const sources = parts.length > 0 ? parts : [measure];
    const ids = new Set(sources.map(({ id }) => id));
    const figures = years
      .filter((year) => rows.some((row) => row.year === year && ids.has(row.measureId)))
      .map((year) =>
        parts.length > 0 ? added(parts.map((part) => yearOf(part, year))) : yearOf(measure, year),
      );
    const current = figures.at(-1) ?? null;
    const input = {
      test: measure.test,
      op: measure.operator,
      target: decimalOf(measure.target?.value),
      lowerIsBetter: measure.lowerIsBetter,
      baseline: measure.baseline && {
        year: measure.baseline.year,
        value: new Decimal(measure.baseline.value),
      },
      assigned: new Map(measure.assigned.map(({ year, value }) => [year, new Decimal(value)])),
      term,
      years: figures.map(({ year, value, complete }) => ({ year, value: decimalOf(value), complete })),
      asOf: judgedAt(measure, period, term.firstYear),
      accumulates: measure.overTime === "FLOW" && measure.kind !== "RATIO",
    };
    const { standing, reason, judged, expected, pace, year } = evaluate(input);
    const { firstYear, points, base, target } = trendOf(input);
    return {
      ...measure,
      partCodes: parts.map(({ code }) => code),
      reporterIds: units.filter((unit) => isReporter(measure, unit)).map(({ id }) => id),
      reporter: units.find(({ id }) => id === measure.reporterUnitId)?.name ?? null,
      years: figures,
      current,
      missing: current?.missing ?? [],
      standing,
      reason,
      judged: textOf(judged),
      expected: textOf(expected),
      pace: textOf(pace),
      judgedYear: year,
      trend: { firstYear, points: points.map(textOf), base: textOf(base), target: textOf(target) },
    };
  });
});

/** The indicators of the resolution in the order of their groups, each with its measures. */
export async function publicIndicators(): Promise<view.IndicatorView[]> {
  const byNumber = new Map<number, view.MeasureView[]>();
  for (const measure of await publicMeasures()) {
    const { number } = measure.indicator;
    byNumber.set(number, [...(byNumber.get(number) ?? []), measure]);
  }
  return [...byNumber.values()].flatMap((measures) => {
    const [first] = measures;
    const standing = worstStanding(measures.map((measure) => measure.standing));
    return first ? [{ ...first.indicator, homeTask: first.homeTask, standing, measures }] : [];
  });
}

/** The tasks of the resolution in order, with what is published of each in the present period. */
export const publicTasks = cache(async (): Promise<view.TaskView[]> => {
  const { resolution, period, units } = await publicScene();
  const elapsed = period ? elapsedOfYear(period) : new Decimal(0);
  return (await tasksOf(resolution.id, period)).map((task) => {
    const assigned = units.filter(({ id }) => task.unitIds.includes(id));
    const local = assigned.filter(({ kind }) => isLocality(kind));
    return {
      ...task,
      milestone: elapsed.times(100).toFixed(),
      silent: Math.max(0, assigned.length - task.localities - task.agencies),
      standing: taskStanding(decimalOf(task.mean), elapsed),
      localities: { reported: task.localities, expected: local.length },
      agencies: { reported: task.agencies, expected: assigned.length - local.length },
    };
  });
});

/** How many reports of the present period are published of each unit, by its id. */
export async function publicReportCounts(): Promise<Map<string, number>> {
  const { period } = await publicScene();
  const rows = await db().publication.groupBy({
    by: ["unitId"],
    where: { periodId: period?.id ?? { in: [] }, supersededAt: null },
    _count: { _all: true },
  });
  return new Map(rows.map(({ unitId, _count }) => [unitId, _count._all]));
}

/** What is published of one task or one unit in the present period, and the notes on what was corrected. */
export async function publicReports(
  of: { taskId: string } | { unitId: string },
): Promise<{ reports: view.ReportView[]; corrections: view.CorrectionView[] }> {
  const { period } = await publicScene();
  const rows = await db().publication.findMany({
    where: { ...of, periodId: period?.id ?? { in: [] } },
    orderBy: { publishedAt: "desc" },
    select: {
      id: true,
      unitId: true,
      taskId: true,
      rating: true,
      progressPercent: true,
      publicSummary: true,
      publishedAt: true,
      supersededAt: true,
      correctionNote: true,
    },
  });
  const reports = rows
    .filter(({ supersededAt }) => supersededAt === null)
    .map(({ supersededAt: _, correctionNote: __, progressPercent, ...report }) => ({
      ...report,
      progressPercent: progressPercent.toFixed(),
    }));
  const corrections = rows
    .filter(({ correctionNote }) => correctionNote !== "")
    .map(({ id, unitId, taskId, publishedAt, correctionNote }) => {
      return { id, unitId, taskId, at: publishedAt, note: correctionNote };
    });
  return { reports, corrections };
}

/** What single units contribute to an indicator, or one unit to all measures; see unitFiguresOf. */
export async function publicUnitFigures(
  of: { indicatorNumber: number } | { unitId: string },
): Promise<view.UnitFigureView[]> {
  const { resolution } = await publicScene();
  const [measures, rows] = await Promise.all([measuresOf(resolution.id), unitFiguresOf(resolution.id, of)]);
  return rows.flatMap(({ measureId, unitId, year, reports, period, ...figure }) => {
    const measure = measures.find(({ id }) => id === measureId);
    return measure ? [{ measureId, unitId, year, reports, period, ...figureView(measure, figure) }] : [];
  });
}

type YearAndMissing = view.YearView & { missing: string[] };
type Stored = { value: string | null; numerator: string | null; denominator: string | null };

/** A year of a measure that is added up from others; it counts as reported by whoever is in every part. */
function added(parts: YearAndMissing[]): YearAndMissing {
  const sum = sumOfParts(parts.map(({ value }) => decimalOf(value)));
  const updates = parts.flatMap(({ updatedAt }) => updatedAt ?? []);
  return {
    year: parts[0]?.year ?? 0,
    ...{ value: textOf(sum.value), numerator: null, denominator: null },
    reported: Math.min(...parts.map(({ reported }) => reported)),
    expected: Math.max(...parts.map(({ expected }) => expected)),
    complete: sum.complete && parts.every(({ complete }) => complete),
    updatedAt: updates.sort((a, b) => a.getTime() - b.getTime()).at(-1) ?? null,
    missing: [...new Set(parts.flatMap(({ missing }) => missing))],
  };
}

function figureView(measure: MeasureFacts, stored: Stored | undefined): view.FigureView {
  if (!stored) return { value: null, numerator: null, denominator: null };
  if (measure.kind !== "RATIO") return { value: stored.value, numerator: null, denominator: null };
  const { numerator, denominator } = stored;
  const figure = { numerator: new Decimal(numerator ?? 0), denominator: new Decimal(denominator ?? 0) };
  return { value: textOf(rateOf(figure, measure.unit)), numerator, denominator };
}

function byKindAndName(a: UnitOnDate, b: UnitOnDate): number {
  return Number(isLocality(b.kind)) - Number(isLocality(a.kind)) || compareVi(a.name, b.name);
}

const decimalOf = (text: string | null | undefined) => (text ? new Decimal(text) : null);
const textOf = (value: Decimal | null) => value?.toFixed() ?? null;
