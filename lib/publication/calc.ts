import { Decimal } from "decimal.js";
import {
  type EvaluationInput,
  paceOf,
  type Standing,
  standingOfPace,
  type YearFigure,
} from "@/lib/resolution/calc";
import type { Asked, MeasureKind, OverTime } from "@/lib/resolution/schema";

/**
 * From the figures of units to the totals that are published, always with their coverage: a unit that has not
 * reported is named, never taken for 0. Meanings of kind and overTime: measureVocabulary of the catalogue file.
 * Sums are exact up to decimal.js's 20 significant digits.
 */

/** What one body reported: a RATIO its two counts, SUM and LEVEL one value, in the measure's unit. */
export type Figure = { numerator: Decimal; denominator: Decimal } | { value: Decimal };
export type UnitFigure = { unitId: string; figure: Figure };

export type Coverage = {
  /** Bodies that reported, out of those that should. */
  reported: number;
  expected: number;
  /** Ids of those that have not, in the order in which they were expected. */
  missing: string[];
};

export type Total = {
  /** Null when nothing is reported. */
  figure: Figure | null;
  /** The figure as one number; null also for a RATIO over a denominator of 0. */
  value: Decimal | null;
  coverage: Coverage;
};

const sum = (values: readonly Decimal[]) =>
  values.reduce((total, value) => total.plus(value), new Decimal(0));

/** Adds figures of one kind: numerators and denominators for a RATIO, values for the rest; null for none. */
function add(kind: MeasureKind, figures: readonly Figure[]): Figure | null {
  if (figures.length === 0) return null;
  const ratios = figures.filter((figure) => "numerator" in figure);
  const values = figures.filter((figure) => "value" in figure);
  if (kind === "RATIO" ? values.length > 0 : ratios.length > 0) {
    throw new TypeError(`a figure does not have the shape of a ${kind}`);
  }
  if (kind !== "RATIO") return { value: sum(values.map((figure) => figure.value)) };
  return {
    numerator: sum(ratios.map((figure) => figure.numerator)),
    denominator: sum(ratios.map((figure) => figure.denominator)),
  };
}

/**
 * A figure as one number.
 * @param figure as reported or added up
 * @param unit the measure's unit; a RATIO in "%" is scaled by 100, in any other unit (m²/người) by 1
 * @returns the number in that unit; null for a denominator of 0
 */
export function rateOf(figure: Figure, unit: string): Decimal | null {
  if ("value" in figure) return figure.value;
  if (figure.denominator.isZero()) return null;
  // Scaling first keeps a rate such as 65 % exact.
  return figure.numerator.times(unit === "%" ? 100 : 1).div(figure.denominator);
}

/**
 * What one body's periods of a year amount to.
 * @param measure STOCK: the latest period stands for the year; FLOW: its periods add up (a RATIO adds numerators and
 *   denominators). A period without a figure is not in the list, so a FLOW is the sum of what is there.
 * @param perPeriod at most one figure per period (ordinal in the year), in any order
 * @returns null when there is none
 * @throws Error when a period comes twice, TypeError when a figure has the wrong shape: both are bugs
 */
export function unitYear(
  measure: { kind: MeasureKind; overTime: OverTime },
  perPeriod: readonly { ordinal: number; figure: Figure }[],
): Figure | null {
  const inOrder = [...perPeriod].sort((a, b) => a.ordinal - b.ordinal);
  if (new Set(inOrder.map(({ ordinal }) => ordinal)).size < inOrder.length) {
    throw new Error("a period may count only once");
  }
  const counted = measure.overTime === "STOCK" ? inOrder.slice(-1) : inOrder;
  return add(
    measure.kind,
    counted.map(({ figure }) => figure),
  );
}

/**
 * The total over units: RATIO sum(numerator) / sum(denominator) and never a mean of rates, SUM the sum, LEVEL the
 * figure of the one body that knows it.
 * @param figures at most one per unit; one of a unit that is not expected counts neither in the total nor in the
 *   coverage (a ward's figure for a measure of communes)
 * @param expectedUnitIds the bodies that should report this measure
 * @returns figure and value null when nothing is reported ("Chưa có số liệu", never 0)
 * @throws Error when a unit comes twice or a LEVEL is expected of several bodies, TypeError when a figure has the
 *   wrong shape: all are bugs
 */
export function total(
  measure: { kind: MeasureKind; unit: string },
  figures: readonly UnitFigure[],
  expectedUnitIds: readonly string[],
): Total {
  const expected = new Set(expectedUnitIds);
  if (measure.kind === "LEVEL" && expected.size > 1) throw new Error("a LEVEL is reported by one body");
  const counted = figures.filter(({ unitId }) => expected.has(unitId));
  const reported = new Set(counted.map(({ unitId }) => unitId));
  if (reported.size < counted.length) throw new Error("a unit may count only once");
  const figure = add(
    measure.kind,
    counted.map((entry) => entry.figure),
  );
  return {
    figure,
    value: figure && rateOf(figure, measure.unit),
    coverage: {
      reported: reported.size,
      expected: expected.size,
      missing: [...expected].filter((unitId) => !reported.has(unitId)),
    },
  };
}

/**
 * A measure that is the sum of others (sumOf).
 * @param parts their values, null where there is none
 * @returns the sum of what is there, null for nothing at all; complete only when every part is there
 */
export function sumOfParts(parts: readonly (Decimal | null)[]): { value: Decimal | null; complete: boolean } {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return { value: null, complete: false };
  return { value: sum(known), complete: known.length === parts.length };
}

/**
 * Whether a printed total agrees with its parts when all of them were rounded on their own: 5.363 against
 * 714 + 1.832 + 2.818 = 5.364 does.
 * @param places decimals to which total and parts were rounded
 * @returns true within half a unit of the last place for the total and for each part
 */
export function agreesWithinRounding(total: Decimal, parts: readonly Decimal[], places: number): boolean {
  const halfUnit = new Decimal(10).pow(-places).div(2);
  return sum(parts)
    .minus(total)
    .abs()
    .lte(halfUnit.times(parts.length + 1));
}

/** The mean of the units' progress (each in % of the year's plan, all weighing the same); null for none. */
export function meanProgress(values: readonly Decimal[]): Decimal | null {
  return values.length === 0 ? null : sum(values).div(values.length);
}

/**
 * Standing of a task: its mean progress against the share of the year that has passed, with the pace thresholds of
 * the measures (44 % at half-year is a pace of 0,88: at risk).
 * @param mean % of the year's plan, null when nothing is reported
 * @param elapsedOfYear share of the year that has passed, 0..1; at 0 nothing is due yet, so it is on track
 */
export function taskStanding(
  mean: Decimal | null,
  elapsedOfYear: Decimal,
): Extract<Standing, "ON_TRACK" | "AT_RISK" | "BEHIND" | "NO_DATA"> {
  if (!mean) return "NO_DATA";
  if (!elapsedOfYear.gt(0)) return "ON_TRACK";
  return standingOfPace(paceOf(mean, elapsedOfYear.times(100)));
}

/**
 * Reports that are expected of one unit in a year: one where only the last period asks, else one per period up to the
 * present one.
 */
export function expectedReports(
  asked: Asked,
  year: number,
  present: { year: number; ordinal: number; perYear: number },
): number {
  if (year > present.year) return 0;
  if (asked === "YEAR_END") return 1;
  return year === present.year ? present.ordinal : present.perYear;
}

/** Standing of an indicator: the worst of its measures that can be judged; of none, whether there is any figure. */
export function worstStanding(standings: readonly Standing[]): Standing {
  const order: Standing[] = ["BEHIND", "AT_RISK", "ON_TRACK", "REACHED", "INSUFFICIENT"];
  return order.find((standing) => standings.includes(standing)) ?? "NO_DATA";
}

export type StandingCounts = ReturnType<typeof countStandings>;

/** How many indicators stand how: in time or reached, at risk, behind, and those that cannot be judged. */
export function countStandings(standings: readonly Standing[]) {
  const count = (...of: Standing[]) => standings.filter((standing) => of.includes(standing)).length;
  const open = count("INSUFFICIENT", "NO_DATA");
  return {
    onTrack: count("REACHED", "ON_TRACK"),
    atRisk: count("AT_RISK"),
    behind: count("BEHIND"),
    open,
    judged: standings.length - open,
    total: standings.length,
  };
}

/** A measure over the years of its term, as a picture shows it: one point per year from `firstYear` on. */
export type Trend = {
  firstYear: number;
  points: (Decimal | null)[];
  /** Where the way to the target begins; null for a target that is level or has no line. */
  base: Decimal | null;
  target: Decimal | null;
};

/**
 * The line of a measure from its baseline to the end of the term. A CUMULATIVE one is shown as the sum so far; a
 * running year whose figure still grows is left out of the others. Growth and drop targets have no line.
 */
export function trendOf(input: Omit<EvaluationInput, "op" | "lowerIsBetter" | "assigned">): Trend {
  const { test, term, asOf, years } = input;
  const sumsUp = test === "CUMULATIVE";
  const start = sumsUp ? { year: term.firstYear - 1, value: new Decimal(0) } : input.baseline;
  const firstYear = Math.min(start?.year ?? term.firstYear, term.firstYear);
  const unfinished = ({ year }: YearFigure) =>
    !sumsUp && input.accumulates === true && year === asOf.year && asOf.elapsed.lt(1);
  const shown = years.filter((entry) => entry.year <= asOf.year && !unfinished(entry));
  const reported = (year: number) => shown.find((entry) => entry.year === year)?.value ?? null;
  let sumSoFar = new Decimal(0);
  const points = Array.from({ length: term.lastYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index;
    if (year === start?.year) return start.value;
    const value = reported(year);
    if (!sumsUp || !value) return value;
    sumSoFar = sumSoFar.plus(value);
    return sumSoFar;
  });
  const hasPath = test === "AT_END" || sumsUp;
  const target = hasPath || test === "EACH_YEAR" ? input.target : null;
  return { firstYear, points, base: hasPath && start ? start.value : null, target };
}
