import { Decimal } from "decimal.js";
import { rateOf } from "@/lib/publication/calc";
import type { MeasureView } from "@/lib/publication/schema";
import { figureText } from "@/lib/resolution/labels";
import type { BehindMeasure, Drag } from "./schema";

/** Which units pull a rate away from its target. Sums say nothing of that kind: units differ in size. */

/** How many units are named. */
export const NAMED_DRAGS = 5;

export type UnitCounts = { measureId: string; unitId: string; numerator: string; denominator: string };

/**
 * The rate a unit is held against: what is due by now where the rate itself is judged, otherwise (a drop, a growth)
 * the rate of all units together; null for what is no rate.
 */
export function barOf(measure: MeasureView, together: string | null): Decimal | null {
  if (measure.kind !== "RATIO") return null;
  const itself = measure.test === "AT_END" || measure.test === "EACH_YEAR";
  const bar = itself ? (measure.expected ?? measure.target?.value ?? null) : together;
  return bar === null ? null : new Decimal(bar);
}

/** Whether less is better: by the operator where the rate itself is judged, else by the measure's own direction. */
function fewerIsBetter({ test, operator, lowerIsBetter }: MeasureView): boolean {
  return test === "AT_END" || test === "EACH_YEAR" ? operator.startsWith("<") : lowerIsBetter;
}

/**
 * The units on the wrong side of the bar, the one with the largest part in it first: how many more (or fewer) of its
 * own count it would take to reach the bar.
 * @param names label by unit id; a unit without one is left out
 */
export function dragsOf(
  measure: MeasureView,
  together: string | null,
  counts: readonly UnitCounts[],
  names: ReadonlyMap<string, string>,
): Pick<BehindMeasure, "drags" | "moreDrags"> {
  const bar = barOf(measure, together);
  if (!bar) return { drags: [], moreDrags: 0 };
  const sign = fewerIsBetter(measure) ? -1 : 1;
  const short = counts
    .filter(({ measureId }) => measureId === measure.id)
    .flatMap(({ unitId, ...given }) => {
      const figure = { numerator: new Decimal(given.numerator), denominator: new Decimal(given.denominator) };
      const rate = rateOf(figure, measure.unit);
      const unit = names.get(unitId);
      if (!rate || unit === undefined) return [];
      const gap = bar.minus(rate).times(sign);
      return gap.gt(0) ? [{ unit, rate, weight: gap.times(figure.denominator) }] : [];
    })
    .sort((a, b) => b.weight.cmp(a.weight));
  const drags = short
    .slice(0, NAMED_DRAGS)
    .map(({ unit, rate }): Drag => ({ unit, value: figureText(rate.toFixed(), measure.unit) }));
  return { drags, moreDrags: short.length - drags.length };
}
