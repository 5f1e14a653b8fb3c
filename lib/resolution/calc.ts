import { Decimal } from "decimal.js";
import type { MeasureTest, Operator } from "@/lib/resolution/schema";

/**
 * Judges a measure against its target. Source of the rules: measureVocabulary of the catalogue file, and the pace
 * thresholds of the portal's design. Every standing follows from `op`; "better" is upward for >= and >, downward
 * for <= and <.
 */

export const PACE_ON_TRACK = 0.95;
export const PACE_AT_RISK = 0.6;
/** How near its target (relative) a value may be that only has to be kept up, before it counts as behind. */
const KEEP_UP_TOLERANCE = 0.05;

export type Standing = "REACHED" | "ON_TRACK" | "AT_RISK" | "BEHIND" | "INSUFFICIENT" | "NO_DATA";
export type Reason =
  | "NO_TARGET"
  | "NO_BASELINE"
  | "NO_ASSIGNED_FIGURE"
  | "NO_PREVIOUS_YEAR"
  | "INCOMPLETE_YEAR";

export type YearFigure = {
  year: number;
  value: Decimal | null;
  /** Every report that was expected of that year is in. */
  complete: boolean;
};

export type EvaluationInput = {
  test: MeasureTest;
  op: Operator;
  target: Decimal | null;
  /** How the raw value reads (a poverty rate); the standing itself depends on `op` alone. */
  lowerIsBetter: boolean;
  /** The value at the end of that year. */
  baseline: { year: number; value: Decimal } | null;
  /** EXTERNAL_EACH_YEAR: year -> the figure assigned from outside. */
  assigned: ReadonlyMap<number, Decimal>;
  term: { firstYear: number; lastYear: number };
  years: readonly YearFigure[];
  /** The moment that is judged: elapsed is the share of that year that has passed, 0..1. */
  asOf: { year: number; elapsed: Decimal };
  /**
   * The year's figure grows from period to period (a SUM or LEVEL that is a FLOW), so that a running year cannot be
   * read as a whole one. Left out: true for EXTERNAL_EACH_YEAR (and CUMULATIVE always), false for the rest.
   */
  accumulates?: boolean;
};

export type Evaluation = {
  standing: Standing;
  /** Why a standing is INSUFFICIENT, else null. */
  reason: Reason | null;
  /** The number compared with the target: value, growth in %, drop in points per year, or sum. */
  judged: Decimal | null;
  /** What it should be now. */
  expected: Decimal | null;
  /** How much of the way that should have been covered has been, 1 = exactly in time; null where meaningless. */
  pace: Decimal | null;
  /** The year it speaks of; for CUMULATIVE the last one in the sum. */
  year: number | null;
};

type Point = { year: number; value: Decimal; complete: boolean };

const isFloor = (op: Operator) => op === ">=" || op === ">";

function result(standing: Standing, year: number | null, rest: Partial<Evaluation> = {}): Evaluation {
  return { reason: null, judged: null, expected: null, pace: null, ...rest, standing, year };
}
const insufficient = (reason: Reason, year: number, judged: Decimal | null = null) =>
  result("INSUFFICIENT", year, { reason, judged });

/** Whether a value satisfies "value op target", exactly. */
export function meets(value: Decimal, op: Operator, target: Decimal): boolean {
  switch (op) {
    case ">=":
      return value.gte(target);
    case ">":
      return value.gt(target);
    case "<=":
      return value.lte(target);
    case "<":
      return value.lt(target);
  }
}

/** Standing of a pace: 0,95 and more is on track, 0,60 and more at risk, below that behind. */
export function standingOfPace(pace: Decimal): "ON_TRACK" | "AT_RISK" | "BEHIND" {
  if (pace.gte(PACE_ON_TRACK)) return "ON_TRACK";
  return pace.gte(PACE_AT_RISK) ? "AT_RISK" : "BEHIND";
}

/** Division for a pace; rounded so that a third of a year cannot tip a value that lies exactly on a threshold. */
export function paceOf(actual: Decimal, expected: Decimal): Decimal {
  return actual.div(expected).toDecimalPlaces(12);
}

/**
 * A number whose target has no path of its own (growth, drop): its share of the target. Where the target is a limit
 * (at most +10 %, at least -5 %) the share is turned over; a target of 0 has no share: not met is behind.
 */
function byRatio(judged: Decimal, op: Operator, target: Decimal, year: number): Evaluation {
  const said = { judged, expected: target };
  if (meets(judged, op, target)) return result("REACHED", year, said);
  if (target.isZero()) return result("BEHIND", year, said);
  const pace = isFloor(op) === target.isPositive() ? paceOf(judged, target) : paceOf(target, judged);
  return result(standingOfPace(pace), year, { ...said, pace });
}

/**
 * A sum that grows with time, against the share of its target that is due by now. A floor is reached for good; a
 * limit (<=, <) that is kept so far is only on track or at risk by how fast it is used up, reached when the time is
 * over and every report is in, and behind as soon as it is broken.
 */
function byShare(sum: Decimal, op: Operator, target: Decimal, share: Decimal, point: Point): Evaluation {
  const { year } = point;
  const expected = target.times(share);
  const said = { judged: sum, expected };
  const met = meets(sum, op, target);
  if (isFloor(op)) {
    if (met) return result("REACHED", year, said);
    if (!expected.gt(0)) return result(target.gt(0) ? "ON_TRACK" : "BEHIND", year, said);
    const pace = paceOf(sum, expected);
    return result(standingOfPace(pace), year, { ...said, pace });
  }
  if (!met) return result("BEHIND", year, said);
  if (share.gte(1))
    return point.complete ? result("REACHED", year, said) : insufficient("INCOMPLETE_YEAR", year, sum);
  if (!sum.gt(0)) return result("ON_TRACK", year, said);
  const pace = paceOf(expected, sum);
  return result(standingOfPace(pace), year, { ...said, pace });
}

/** AT_END: on the straight line from the baseline (end of its year) to the target (end of the term). */
function atEnd({ op, baseline, term, asOf }: EvaluationInput, target: Decimal, latest: Point): Evaluation {
  const { year, value } = latest;
  if (meets(value, op, target)) return result("REACHED", year, { judged: value, expected: target });
  if (!baseline) return insufficient("NO_BASELINE", year, value);
  const way = target.minus(baseline.value);
  if (way.isZero() || meets(baseline.value, op, target)) {
    const near = value.minus(target).abs().lte(target.abs().times(KEEP_UP_TOLERANCE));
    return result(near ? "AT_RISK" : "BEHIND", year, { judged: value, expected: target });
  }
  const moment = year === asOf.year ? asOf.elapsed.plus(year - 1) : new Decimal(year);
  const passed = moment.minus(baseline.year);
  // At or before its own baseline a value says nothing yet about progress.
  if (!passed.gt(0)) return result("NO_DATA", year, { judged: value });
  const due = way.times(passed).div(term.lastYear - baseline.year);
  const pace = paceOf(value.minus(baseline.value), due);
  return result(standingOfPace(pace), year, { judged: value, expected: baseline.value.plus(due), pace });
}

/** CUMULATIVE: the years of the term added up, against the share of the term that has passed. */
function cumulative(input: EvaluationInput, target: Decimal, points: Point[], latest: Point): Evaluation {
  const { op, term, asOf } = input;
  const sum = points.reduce((total, point) => total.plus(point.value), new Decimal(0));
  const length = term.lastYear - term.firstYear + 1;
  const share = asOf.elapsed
    .plus(asOf.year - term.firstYear)
    .div(length)
    .clamp(0, 1);
  const complete = points.length === length && points.every((point) => point.complete);
  return byShare(sum, op, target, share, { ...latest, complete });
}

/** YEARLY_GROWTH: the latest whole year of the term against the year before it, in %. */
function yearlyGrowth(input: EvaluationInput, target: Decimal, points: Point[], latest: Point): Evaluation {
  const { op, term, asOf } = input;
  const isWhole = (year: number) => year < asOf.year || asOf.elapsed.gte(1);
  const before = (year: number) => points.find((point) => point.year === year - 1);
  const current = points.findLast((p) => p.year >= term.firstYear && isWhole(p.year) && before(p.year));
  const previous = current && before(current.year);
  if (!current || !previous?.value.gt(0)) {
    return insufficient("NO_PREVIOUS_YEAR", current?.year ?? latest.year);
  }
  if (!current.complete || !previous.complete) return insufficient("INCOMPLETE_YEAR", current.year);
  const growth = current.value.minus(previous.value).times(100).div(previous.value);
  return byRatio(growth, op, target, current.year);
}

/**
 * Judges a measure against its target, as of a moment. Figures after that moment or after the term are not read.
 * No figure is NO_DATA, never 0. A reached target wins over everything, a missing baseline included.
 * - AT_END: latest value. Pace = (actual - base) / (expected now - base) on the line from the baseline to the target;
 *   "now" is asOf for a value of that year, else the end of the value's own year. A baseline that already meets the
 *   target, or equals it, leaves a target to keep up: at risk within 5 % of it, else behind, no pace. A value not
 *   later than the baseline is NO_DATA. With `accumulates` only whole years are read.
 * - CUMULATIVE: sum over the term so far / (target x share of the term that has passed).
 * - EACH_YEAR: latest year. Not met: at risk while that year runs (with `accumulates`, as EXTERNAL), then behind.
 * - EXTERNAL_EACH_YEAR: latest year against assigned(year) x the share of that year that has passed (the whole figure
 *   when `accumulates` is false); `target` is not read.
 * - YEARLY_GROWTH: latest whole year of the term with a year before it (above 0), both complete; growth in % / target.
 * - AVERAGE_YEARLY_DROP: (baseline - latest value) / calendar years since the baseline; drop / target.
 * @param input figures in the measure's own unit, growth targets in %, drop targets in points per year; one entry
 *   per year in any order
 * @returns the standing with the numbers behind it; never throws
 */
export function evaluate(input: EvaluationInput): Evaluation {
  const { test, op, baseline, term, asOf } = input;
  const running = (year: number) => year === asOf.year && asOf.elapsed.lt(1);
  const wholeOnly = test === "AT_END" && input.accumulates === true;
  // These three are about the years of the term itself; the others may look back to a baseline before it.
  const inTerm = test === "CUMULATIVE" || test === "EACH_YEAR" || test === "EXTERNAL_EACH_YEAR";
  const points = input.years
    .filter((entry): entry is Point => entry.value !== null)
    .filter(({ year }) => year <= Math.min(asOf.year, term.lastYear) && (!inTerm || year >= term.firstYear))
    .filter(({ year }) => !(wholeOnly && running(year)))
    .sort((a, b) => a.year - b.year);
  const latest = points.at(-1);
  if (!latest) return result("NO_DATA", null);
  const { year, value } = latest;

  const target = test === "EXTERNAL_EACH_YEAR" ? input.assigned.get(year) : input.target;
  if (!target) return insufficient(target === null ? "NO_TARGET" : "NO_ASSIGNED_FIGURE", year);
  if (test === "AT_END") return atEnd(input, target, latest);
  if (test === "CUMULATIVE") return cumulative(input, target, points, latest);
  if (test === "YEARLY_GROWTH") return yearlyGrowth(input, target, points, latest);
  if (test === "AVERAGE_YEARLY_DROP") {
    if (!baseline) return insufficient("NO_BASELINE", year);
    const since = year - baseline.year;
    if (since <= 0) return result("NO_DATA", year);
    return byRatio(baseline.value.minus(value).div(since), op, target, year);
  }

  const sumsUp = input.accumulates ?? test === "EXTERNAL_EACH_YEAR";
  if (sumsUp && (running(year) || test === "EXTERNAL_EACH_YEAR")) {
    return byShare(value, op, target, running(year) ? asOf.elapsed : new Decimal(1), latest);
  }
  if (test === "EXTERNAL_EACH_YEAR") return byRatio(value, op, target, year);
  const standing = meets(value, op, target) ? "REACHED" : running(year) ? "AT_RISK" : "BEHIND";
  return result(standing, year, { judged: value, expected: target });
}
