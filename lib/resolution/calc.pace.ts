import { Decimal } from "decimal.js";
import type { MeasureKind } from "@/lib/resolution/schema";
import { type EvaluationInput, meets, type YearFigure } from "./calc";

/**
 * What is still needed to reach a target, and where the pace so far leads. Rules and their limits: docs/adr/0006.
 * Nothing here judges: the standing comes from evaluate().
 */

/** A year with who is in it: a projection asks whether there are enough. */
export type PaceYear = YearFigure & { reported: number; expected: number };
export type PaceInput = Omit<EvaluationInput, "years" | "lowerIsBetter"> & {
  kind: MeasureKind;
  unit: string;
  years: readonly PaceYear[];
};

/** Why nothing can be said. */
export type NoPace =
  | "NO_DATA"
  | "NO_TARGET"
  | "NO_ASSIGNED_FIGURE"
  | "NO_BASELINE"
  | "NO_PREVIOUS_YEAR"
  | "REACHED"
  | "MISSED"
  | "TIME_OVER"
  | "YEARLY"
  | "ONE_POINT"
  | "INCOMPLETE";

/** `by`: the year at whose end the target is due; `since`: the moment it is counted from, in years (2023.5). */
type Basis = { by: number; since: Decimal; complete: boolean };
export type Needed =
  | ({
      known: true;
      /** in the measure's unit, above 0 upwards; per year, or in all that is left of the year */
      amount: Decimal;
      span: "PER_YEAR" | "REST_OF_YEAR";
      /** the value or sum that is to be reached */
      goal: Decimal;
      /** the amount is not what has to come but what may still come (<=, < of a sum) */
      atMost: boolean;
      /** amounts of single years add up to the goal, as against a level that rises or falls */
      addsUp: boolean;
    } & Basis)
  | { known: false; reason: NoPace };
export type Projected =
  | ({ known: true; value: Decimal; perYear: Decimal; from: number } & Basis)
  | { known: false; reason: NoPace };

type Point = PaceYear & { value: Decimal };
const none = (reason: NoPace) => ({ known: false, reason }) as const;
const isFloor = (op: string) => op === ">=" || op === ">";
/** Fewer than half of the bodies say nothing about the whole. */
const MOST = 2;

/** Years with a figure up to now, oldest first; as in evaluate(), a year that still grows is no level yet. */
function pointsOf(input: PaceInput): Point[] {
  const { years, asOf, term } = input;
  const wholeOnly = input.test === "AT_END" && input.accumulates === true;
  return years
    .filter((entry): entry is Point => entry.value !== null)
    .filter(({ year }) => !(wholeOnly && running(input, year)))
    .filter(({ year }) => year <= Math.min(asOf.year, term.lastYear))
    .sort((a, b) => a.year - b.year);
}

const running = ({ asOf }: PaceInput, year: number) => year === asOf.year && asOf.elapsed.lt(1);

/** The moment a year's figure speaks of: its end, or now while it runs. */
function momentOf(input: PaceInput, year: number): Decimal {
  return running(input, year) ? input.asOf.elapsed.plus(year) : new Decimal(year + 1);
}

/**
 * What is needed from now on.
 * - AT_END: (target − latest value) / years left, counted from the moment of that value.
 * - CUMULATIVE: (target − sum so far) / years left from now.
 * - AVERAGE_YEARLY_DROP: the fall per year after which the mean over all years since the baseline is the target.
 * - EACH_YEAR, EXTERNAL_EACH_YEAR and YEARLY_GROWTH of a figure that grows through the year: what is missing in the
 *   running year (growth: to the complete year before it, raised by the target). Else YEARLY: every year counts for
 *   itself, and no pace leads from one to the next.
 * @param input as for evaluate(), each year with who is in it
 * @returns the amount (negative where the value has to fall), or why there is none; `complete` is false when a
 *   report that was due is missing, so that the amount may change
 */
export function neededPace(input: PaceInput): Needed {
  const { test, op, asOf, term } = input;
  const points = pointsOf(input);
  const latest = points.at(-1);
  if (!latest) return none("NO_DATA");
  if (test === "EACH_YEAR" || test === "EXTERNAL_EACH_YEAR" || test === "YEARLY_GROWTH") {
    return restOfYear(input, points, latest);
  }
  if (!input.target) return none("NO_TARGET");
  const end = term.lastYear + 1;
  const basis = { by: term.lastYear, complete: latest.complete };
  const perYear = (goal: Decimal, value: Decimal, since: Decimal): Needed => {
    if (!since.lt(end)) return none("TIME_OVER");
    const amount = goal.minus(value).div(since.minus(end).neg());
    return { known: true, amount, span: "PER_YEAR", goal, atMost: false, addsUp: false, since, ...basis };
  };
  if (test === "AVERAGE_YEARLY_DROP") {
    if (!input.baseline) return none("NO_BASELINE");
    if (latest.year <= input.baseline.year) return none("NO_DATA");
    const goal = input.baseline.value.minus(input.target.times(term.lastYear - input.baseline.year));
    if (!isFloor(op)) return none("YEARLY");
    if (latest.year >= term.lastYear) return none("TIME_OVER");
    return goal.gte(latest.value)
      ? none("REACHED")
      : perYear(goal, latest.value, new Decimal(latest.year + 1));
  }
  if (test === "CUMULATIVE") {
    const counted = points.filter(({ year }) => year >= term.firstYear);
    const sum = counted.reduce((total, { value }) => total.plus(value), new Decimal(0));
    const met = meets(sum, op, input.target);
    if (isFloor(op) === met) return none(met ? "REACHED" : "MISSED");
    const needed = perYear(input.target, sum, asOf.elapsed.plus(asOf.year));
    const complete = isWhole(input, counted);
    return needed.known ? { ...needed, complete, atMost: !isFloor(op), addsUp: true } : needed;
  }
  if (meets(latest.value, op, input.target)) return none("REACHED");
  return perYear(input.target, latest.value, momentOf(input, latest.year));
}

/** Every year of the term up to the present one is there, with every report that was due. */
function isWhole({ term, asOf }: PaceInput, points: readonly Point[]): boolean {
  const due = Math.min(asOf.year, term.lastYear) - term.firstYear + 1;
  return points.length === due && points.every(({ complete }) => complete);
}

/** What the running year still has to bring, for a figure that grows from period to period. */
function restOfYear(input: PaceInput, points: readonly Point[], latest: Point): Needed {
  const { test, op } = input;
  const { year, value } = latest;
  const grows = input.accumulates ?? test === "EXTERNAL_EACH_YEAR";
  if (!grows) return none("YEARLY");
  if (!running(input, year)) return none("TIME_OVER");
  const goal = goalOfYear(input, points, year);
  if (!Decimal.isDecimal(goal)) return goal;
  const met = meets(value, op, goal);
  if (isFloor(op) === met) return none(met ? "REACHED" : "MISSED");
  return {
    known: true,
    amount: goal.minus(value),
    span: "REST_OF_YEAR",
    goal,
    atMost: !isFloor(op),
    addsUp: true,
    by: year,
    since: momentOf(input, year),
    complete: latest.complete,
  };
}

function goalOfYear(input: PaceInput, points: readonly Point[], year: number): Decimal | Needed {
  const { test, target, assigned } = input;
  if (test === "EXTERNAL_EACH_YEAR") return assigned.get(year) ?? none("NO_ASSIGNED_FIGURE");
  if (!target) return none("NO_TARGET");
  if (test === "EACH_YEAR") return target;
  const before = points.find((point) => point.year === year - 1);
  if (!before?.complete || !before.value.gt(0)) return none("NO_PREVIOUS_YEAR");
  return before.value.times(target.plus(100)).div(100);
}

/**
 * Where the value is at the end of the term if the pace so far is kept: a straight line through two points.
 * - AT_END: from the baseline (else the first year of the term with a figure) through the latest value.
 * - CUMULATIVE: the sum so far over the time of the term that has passed, at least one year of it.
 * - AVERAGE_YEARLY_DROP: from the baseline through the latest value.
 * - EACH_YEAR, EXTERNAL_EACH_YEAR, YEARLY_GROWTH: YEARLY, none is projected.
 * A share in % stays within 0 and 100, everything else at 0 or above, unless a value was below already.
 * Years in which fewer than half of the bodies reported are left out.
 * @returns none (INCOMPLETE) when no year is left, or anything is missing in a sum, whose gaps would read as a slow
 *   pace; none (ONE_POINT) without a second point
 */
export function projectedValue(input: PaceInput): Projected {
  const { test, term, asOf, kind } = input;
  if (test === "EACH_YEAR" || test === "EXTERNAL_EACH_YEAR" || test === "YEARLY_GROWTH")
    return none("YEARLY");
  const all = pointsOf(input);
  if (all.length === 0) return none("NO_DATA");
  const points =
    test === "CUMULATIVE" ? all : all.filter(({ reported, expected }) => reported * MOST >= expected);
  const latest = points.at(-1);
  if (!latest) return none("INCOMPLETE");
  const end = new Decimal(term.lastYear + 1);
  if (test === "CUMULATIVE") {
    const counted = points.filter(({ year }) => year >= term.firstYear);
    const since = asOf.elapsed.plus(asOf.year);
    if (since.gte(end)) return none("TIME_OVER");
    if (since.minus(term.firstYear).lt(1)) return none("ONE_POINT");
    if (!isWhole(input, counted)) return none("INCOMPLETE");
    const sum = counted.reduce((total, { value }) => total.plus(value), new Decimal(0));
    return lineTo(
      input,
      { at: new Decimal(term.firstYear), value: new Decimal(0) },
      { at: since, value: sum },
      true,
    );
  }
  const since = momentOf(input, latest.year);
  if (since.gte(end)) return none("TIME_OVER");
  if (kind === "SUM" && !latest.complete) return none("INCOMPLETE");
  const firstOfTerm = ({ year }: Point) => year >= term.firstYear && !running(input, year);
  const first = input.baseline ?? (test === "AT_END" ? points.find(firstOfTerm) : undefined);
  if (!first) return none(test === "AVERAGE_YEARLY_DROP" ? "NO_BASELINE" : "ONE_POINT");
  if (first.year >= latest.year) return none("ONE_POINT");
  const start = { at: new Decimal(first.year + 1), value: first.value };
  return lineTo(input, start, { at: since, value: latest.value }, latest.complete);
}

type Place = { at: Decimal; value: Decimal };

function lineTo({ term, kind, unit }: PaceInput, start: Place, now: Place, complete: boolean): Projected {
  const perYear = now.value.minus(start.value).div(now.at.minus(start.at));
  const straight = now.value.plus(perYear.times(now.at.minus(term.lastYear + 1).neg()));
  const low = Decimal.min(0, now.value, start.value);
  const high = kind === "RATIO" && unit === "%" ? Decimal.max(100, now.value) : straight;
  const value = Decimal.max(low, Decimal.min(high, straight));
  const from = start.at.toNumber() - 1;
  return { known: true, value, perYear, from, by: term.lastYear, since: now.at, complete };
}
