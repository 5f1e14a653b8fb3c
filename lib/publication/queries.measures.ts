import { Decimal } from "decimal.js";
import { cache } from "react";
import { z } from "zod";
import { db } from "@/lib/db";
import { compareVi } from "@/lib/format";
import { evaluate } from "@/lib/resolution/calc";
import { measuresOf, measureYearsOf } from "@/lib/resolution/queries";
import type { MeasureFacts } from "@/lib/resolution/schema";
import { isReporter } from "@/lib/unit/calc";
import { reportersAmong, totalsOn } from "@/lib/unit/calc.spans";
import { today, unitSpans, unitsNamed, unitsOn } from "@/lib/unit/queries";
import { rateOf, trendOf, worstStanding } from "./calc";
import { judgedAt, reportsDue } from "./calc.span";
import { addedParts } from "./calc.whole";
import { publicScene } from "./queries";
import type * as view from "./schema";
import { measurePointsSql } from "./sql.read";

/** The measures of the resolution with what is published of them. No cost here follows the number of units. */

/** Says of a measure how many bodies should report it on a date. */
const expectation = cache(async () => {
  const { resolution, period } = await publicScene();
  const measures = await measuresOf(resolution.id);
  const single = measures.flatMap(({ reporterUnitId }) => reporterUnitId ?? []);
  const [spans, bodies] = await Promise.all([
    unitSpans(),
    unitsNamed([...new Set(single)], period?.endsOn ?? today()),
  ]);
  const thereOn = (id: string | null, date: string) => {
    const body = id === null ? undefined : bodies.get(id);
    return body !== undefined && (body.endedOn === null || body.endedOn >= date);
  };
  return {
    bodies,
    expected: ({ reporterScope, reporterUnitId }: MeasureFacts, date: string) =>
      reportersAmong(reporterScope, totalsOn(spans, date), thereOn(reporterUnitId, date)),
  };
});

/** The day as of which a year's reporters are counted. */
function dayOf(year: number, period: view.PublicPeriod | null): string {
  return year === period?.year ? period.endsOn : `${year}-12-31`;
}

/** Every measure of the resolution, judged as of the end of the present period. */
export const publicMeasures = cache(async (): Promise<view.MeasureView[]> => {
  const { resolution, period, term } = await publicScene();
  const [measures, rows, { expected, bodies }] = await Promise.all([
    measuresOf(resolution.id),
    measureYearsOf(resolution.id),
    expectation(),
  ]);
  const years = [...new Set(rows.map(({ year }) => year))];
  const yearOf = (measure: MeasureFacts, year: number): view.YearView => {
    const row = rows.find((candidate) => candidate.measureId === measure.id && candidate.year === year);
    const bodiesDue = expected(measure, dayOf(year, period));
    return {
      year,
      ...figureView(measure, row),
      reported: row?.units ?? 0,
      expected: bodiesDue,
      complete: row !== undefined && row.reports >= reportsDue(measure, year, period) * bodiesDue,
      updatedAt: row?.updatedAt ?? null,
    };
  };
  return measures.map((measure) => {
    const parts = measures.filter(({ wholeId }) => wholeId === measure.id);
    const ids = new Set((parts.length > 0 ? parts : [measure]).map(({ id }) => id));
    const figures = years
      .filter((year) => rows.some((row) => row.year === year && ids.has(row.measureId)))
      .map((year) =>
        parts.length > 0
          ? { year, ...addedParts(parts.map((part) => yearOf(part, year))) }
          : yearOf(measure, year),
      );
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
    const { standing, reason, judged, expected: due, pace, year } = evaluate(input);
    const { firstYear, points, base, target } = trendOf(input);
    return {
      ...measure,
      partCodes: parts.map(({ code }) => code),
      reporters: expected(measure, period?.endsOn ?? today()),
      reporter: bodies.get(measure.reporterUnitId ?? "")?.name ?? null,
      years: figures,
      current: figures.at(-1) ?? null,
      standing,
      reason,
      judged: textOf(judged),
      expected: textOf(due),
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

const pointRow = z.object({
  measureId: z.string(),
  code: z.string(),
  label: z.string(),
  year: z.int(),
  ordinal: z.int(),
  perYear: z.int(),
  endsOn: z.string(),
  units: z.int(),
  value: z.string(),
  numerator: z.string(),
  denominator: z.string(),
});

/**
 * What each period says of measures, by the measure's id, oldest first; a measure that is the sum of others is added
 * up from them. Periods of which nothing is published are not there.
 */
export async function measureSeries(measureIds: readonly string[]): Promise<Map<string, view.PeriodPoint[]>> {
  const { resolution } = await publicScene();
  const all = await measuresOf(resolution.id);
  const partsOf = (id: string) => all.filter(({ wholeId }) => wholeId === id);
  const read = measureIds.flatMap((id) => [id, ...partsOf(id).map((part) => part.id)]);
  const [rows, { expected }] = await Promise.all([
    db().$queryRaw(measurePointsSql(resolution.id, read)),
    expectation(),
  ]);
  const points = z.array(pointRow).parse(rows);
  const own = (measure: MeasureFacts): view.PeriodPoint[] =>
    points
      .filter(({ measureId }) => measureId === measure.id)
      .map(({ measureId: _, units, value, numerator, denominator, ...period }) => ({
        ...period,
        ...figureView(measure, { value, numerator, denominator }),
        reported: units,
        expected: expected(measure, period.endsOn),
      }));
  const whole = (parts: readonly MeasureFacts[]): view.PeriodPoint[] => {
    const series = parts.map(own);
    const places = [...new Map(series.flat().map((point) => [point.code, point])).values()];
    return places
      .sort((a, b) => a.year - b.year || a.ordinal - b.ordinal)
      .map((place) => {
        const found = series.map((one) => one.find(({ code }) => code === place.code));
        const present = parts.map(
          (part, index) =>
            found[index] ?? {
              value: null,
              numerator: null,
              denominator: null,
              reported: 0,
              expected: expected(part, place.endsOn),
            },
        );
        const { value, numerator, denominator, reported, expected: due } = addedParts(present);
        return { ...place, value, numerator, denominator, reported, expected: due };
      });
  };
  return new Map(
    all
      .filter(({ id }) => measureIds.includes(id))
      .map((measure) => {
        const parts = partsOf(measure.id);
        return [measure.id, parts.length > 0 ? whole(parts) : own(measure)];
      }),
  );
}

/**
 * Who should have reported a measure in a year and has not, by name.
 * @param most names at most; `total` counts all
 */
export async function missingUnits(
  measure: Pick<view.MeasureView, "id">,
  year: number,
  most = 20,
): Promise<{ names: string[]; total: number }> {
  const { resolution, period } = await publicScene();
  const all = await measuresOf(resolution.id);
  const parts = all.filter(({ wholeId }) => wholeId === measure.id);
  const sources = parts.length > 0 ? parts : all.filter(({ id }) => id === measure.id);
  const [units, rows] = await Promise.all([
    unitsOn(dayOf(year, period)),
    db().unitMeasureYear.findMany({
      where: { measureId: { in: sources.map(({ id }) => id) }, year, reports: { gt: 0 } },
      select: { measureId: true, unitId: true },
    }),
  ]);
  const there = new Set(rows.map(({ measureId, unitId }) => `${measureId} ${unitId}`));
  const missing = units.filter((unit) =>
    sources.some((source) => isReporter(source, unit) && !there.has(`${source.id} ${unit.id}`)),
  );
  const names = missing.map(({ name }) => name).sort(compareVi);
  return { names: names.slice(0, most), total: names.length };
}

type Stored = { value: string | null; numerator: string | null; denominator: string | null };

/** A stored figure as one number, a ratio with its counts. */
export function figureView(measure: MeasureFacts, stored: Stored | undefined): view.FigureView {
  if (!stored) return { value: null, numerator: null, denominator: null };
  if (measure.kind !== "RATIO") return { value: stored.value, numerator: null, denominator: null };
  const { numerator, denominator } = stored;
  const figure = { numerator: new Decimal(numerator ?? 0), denominator: new Decimal(denominator ?? 0) };
  return { value: textOf(rateOf(figure, measure.unit)), numerator, denominator };
}

const decimalOf = (text: string | null | undefined) => (text ? new Decimal(text) : null);
const textOf = (value: Decimal | null) => value?.toFixed() ?? null;
