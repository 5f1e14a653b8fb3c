import { Decimal } from "decimal.js";
import type { Coverage, MeasureView, PeriodPoint, YearView } from "./schema";

/** A measure over the term as charts show it. Figures are decimal strings; places are counted in bands of one year. */

type Term = { firstYear: number; lastYear: number };
type Measure = Pick<
  MeasureView,
  "test" | "overTime" | "kind" | "asked" | "baseline" | "target" | "assigned" | "startedOn"
>;

export type SeriesPoint = {
  /** place along the axis: 0.5 is the middle of the first year */
  at: number;
  value: string | null;
  partial: boolean;
  /** what was published in the period; null for a gap or a baseline */
  point: PeriodPoint | null;
};
type End = { at: number; value: string };

export type Series = {
  /** the years along the axis */
  years: number[];
  points: SeriesPoint[];
  /** the way to the target, or a level line */
  target: [End, End] | null;
};

/** Whether a measure is shown as columns of years: amounts that start from nothing each year. */
export function hasYearBars({ overTime, kind, test }: Measure): boolean {
  return overTime === "FLOW" && kind !== "RATIO" && test !== "CUMULATIVE";
}

/** Years into slots of one period each, counted from the first year; a figure of the year's end has a slot a year. */
function gridOf({ asked }: Measure, points: readonly PeriodPoint[], firstYear: number) {
  const perYear = asked === "YEAR_END" ? 1 : (points.at(-1)?.perYear ?? 1);
  return {
    slotOf: (year: number, ordinal = perYear) =>
      (year - firstYear) * perYear + Math.min(ordinal, perYear) - 1,
    placeOf: (slot: number) => (slot + 0.5) / perYear,
  };
}

/**
 * The line of a measure period by period, from its baseline (else the first year of the term) to the last year.
 * A CUMULATIVE one is the sum so far. A period without a figure is a gap; a sum after a gap is partial, as is every
 * value that not all who should are in.
 * @param points oldest first, at most one per period
 */
export function seriesOf(measure: Measure, points: readonly PeriodPoint[], term: Term): Series {
  const sumsUp = measure.test === "CUMULATIVE";
  const start = sumsUp ? null : measure.baseline;
  const firstYear = Math.min(
    start?.year ?? term.firstYear,
    points[0]?.year ?? term.firstYear,
    term.firstYear,
  );
  const grid = gridOf(measure, points, firstYear);
  const bySlot = new Map(points.map((point) => [grid.slotOf(point.year, point.ordinal), point]));
  const base: SeriesPoint[] = start
    ? [{ at: grid.placeOf(grid.slotOf(start.year)), value: start.value, partial: false, point: null }]
    : [];
  const first = start
    ? grid.slotOf(start.year) + 1
    : firstSlot(measure, points, grid.slotOf(term.firstYear, 1), bySlot);
  const last = Math.max(first - 1, ...bySlot.keys());
  let sum = new Decimal(0);
  let whole = true;
  const shown = Array.from({ length: last - first + 1 }, (_, index): SeriesPoint => {
    const point = bySlot.get(first + index) ?? null;
    const complete = point !== null && isWhole(point);
    whole = whole && complete;
    sum = sum.plus(point?.value ?? 0);
    const value = point?.value == null ? null : sumsUp ? sum.toFixed() : point.value;
    return { at: grid.placeOf(first + index), value, partial: sumsUp ? !whole : !complete, point };
  });
  const years = Array.from({ length: term.lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const place = (year: number) => grid.placeOf(grid.slotOf(year));
  return { years, points: [...base, ...shown], target: targetLine(measure, term, firstYear, place) };
}

/**
 * The point that a chart and its sentence name: the last one that everybody is in, else the latest. A sum is named as
 * it stands now, since what is missing once is missing from then on.
 */
export function namedPoint({ test }: Pick<Measure, "test">, { points }: Series): SeriesPoint | undefined {
  const known = points.filter(({ value }) => value !== null);
  const whole = known.findLast(({ partial, point }) => !partial && point !== null);
  return test === "CUMULATIVE" ? known.at(-1) : (whole ?? known.at(-1));
}

/** Where a line without a baseline begins: with the term, or with the first figure of what was added later. */
function firstSlot(
  { startedOn }: Measure,
  points: readonly PeriodPoint[],
  ofTerm: number,
  bySlot: ReadonlyMap<number, PeriodPoint>,
): number {
  const earliest = Math.min(...bySlot.keys());
  if (points.length === 0) return ofTerm;
  return startedOn === null ? Math.min(ofTerm, earliest) : earliest;
}

export function isWhole({ reported, expected }: Coverage): boolean {
  return reported >= expected;
}

/** @param place where the end of a year is */
function targetLine(
  { test, target, baseline }: Measure,
  term: Term,
  firstYear: number,
  place: (year: number) => number,
): [End, End] | null {
  const value = target?.value ?? null;
  if (value === null) return null;
  const end = { at: place(term.lastYear), value };
  const level: [End, End] = [
    { at: 0, value },
    { at: term.lastYear - firstYear + 1, value },
  ];
  const from = baseline && { at: place(baseline.year), value: baseline.value };
  switch (test) {
    case "CUMULATIVE":
      return [{ at: term.firstYear - firstYear, value: "0" }, end];
    case "AT_END":
      return from ? [from, end] : level;
    case "EACH_YEAR":
      return level;
    case "AVERAGE_YEARLY_DROP": {
      if (!baseline || !from) return null;
      const drop = new Decimal(value).times(term.lastYear - baseline.year);
      return [from, { ...end, value: new Decimal(baseline.value).minus(drop).toFixed() }];
    }
    default:
      return null;
  }
}

export type YearBar = {
  year: number;
  value: string | null;
  partial: boolean;
  /** what the year should come to */
  mark: string | null;
  shown: YearView | null;
};

/**
 * A measure as amounts of years, with what each should come to: the assigned figure, the target of each year, or the
 * year before raised by the growth that is asked for.
 * @param running the year that has not ended, if there is one
 */
export function barsOf(
  measure: Measure & Pick<MeasureView, "years">,
  term: Term,
  running: number | null,
): YearBar[] {
  const { years, test, target, assigned } = measure;
  const first = Math.min(term.firstYear, ...years.map(({ year }) => year));
  return Array.from({ length: term.lastYear - first + 1 }, (_, index) => {
    const year = first + index;
    const shown = years.find((entry) => entry.year === year) ?? null;
    const before = years.find((entry) => entry.year === year - 1);
    const raised = () =>
      target?.value && before?.value && before.complete && before.year !== running
        ? new Decimal(before.value).times(new Decimal(target.value).plus(100)).div(100).toFixed()
        : null;
    const marks: Partial<Record<Measure["test"], () => string | null>> = {
      EXTERNAL_EACH_YEAR: () => assigned.find((figure) => figure.year === year)?.value ?? null,
      EACH_YEAR: () => target?.value ?? null,
      YEARLY_GROWTH: raised,
    };
    return {
      year,
      value: shown?.value ?? null,
      partial: shown !== null && (!shown.complete || year === running),
      mark: marks[test]?.() ?? null,
      shown,
    };
  });
}
