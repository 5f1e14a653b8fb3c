import { Decimal } from "decimal.js";
import { formatNumber, formatPercent } from "@/lib/format";
import { type FormMeasure, type MeasureValueContent, measureField } from "./schema";

/** Digits after the comma that the database keeps. */
export const KEPT_DECIMALS = 6;

/** The input of a measure that links, messages and the reviewer's notes name: its first one. */
export function firstInput(measure: Pick<FormMeasure, "id" | "kind">): string {
  return measureField(measure.id, measure.kind === "RATIO" ? "numerator" : "value");
}

/** "12b. Ở nông thôn (xã)": a measure as lists and messages call it. */
export function measureTitle(measure: Pick<FormMeasure, "code" | "label">): string {
  return `${measure.code}. ${measure.label}`;
}

/**
 * The figure a measure comes to: numerator over denominator (times 100 when it is counted in %), or the value.
 * @returns an exact decimal, null while a part is blank or the denominator is 0
 */
export function figureOf(
  measure: Pick<FormMeasure, "kind" | "unitLabel">,
  value: MeasureValueContent | undefined,
): Decimal | null {
  if (!value) return null;
  if (measure.kind !== "RATIO") return value.value === null ? null : new Decimal(value.value);
  if (value.numerator === null || value.denominator === null) return null;
  const denominator = new Decimal(value.denominator);
  if (denominator.isZero()) return null;
  const ratio = new Decimal(value.numerator).div(denominator);
  return measure.unitLabel === "%" ? ratio.times(100) : ratio;
}

/** The figure with its unit, "93,49 %" or "1.250 người"; null while there is none. */
export function figureText(measure: FormMeasure, value: MeasureValueContent | undefined): string | null {
  const figure = figureOf(measure, value);
  if (!figure) return null;
  return figureWords(measure, figure);
}

function figureWords(measure: Pick<FormMeasure, "kind" | "unitLabel">, figure: Decimal): string {
  // A computed rate is rounded, an entered value is shown as it was entered.
  const decimals = measure.kind === "RATIO" ? 2 : KEPT_DECIMALS;
  if (measure.unitLabel === "%") return formatPercent(figure, decimals);
  return `${formatNumber(figure, decimals)}\u00a0${measure.unitLabel}`;
}

/** Fewer figures than this say nothing about what is usual. */
const COMPARED_AT_LEAST = 3;
/** How far outside of what there was a rate may lie, in percentage points. */
const POINTS = 10;
/** The same for counts: a share of the middle figure, or the sway of small counts (three times its square root). */
const SHARE = 0.25;
const SWAY = 3;

/**
 * Why a figure needs a sentence of explanation: a part larger than its whole, or a figure far from the unit's own
 * earlier ones: outside their range widened on both sides by its width, but at least by 10 percentage points (rates),
 * or by a quarter of the middle figure or three times its square root (counts; ADR 6).
 * @returns a Vietnamese sentence; null for a usual figure, a blank one, and where there is too little to compare with
 */
export function unusualReason(measure: FormMeasure, value: MeasureValueContent | undefined): string | null {
  const figure = figureOf(measure, value);
  if (!figure || !value) return null;
  const isRate = measure.unitLabel === "%";
  if (isRate && value.numerator && value.denominator && figure.greaterThan(100)) {
    return (
      `${measure.numeratorLabel} (${formatNumber(value.numerator, KEPT_DECIMALS)}) lớn hơn ` +
      `${measure.denominatorLabel?.toLowerCase()} (${formatNumber(value.denominator, KEPT_DECIMALS)}).`
    );
  }
  const past = (measure.past ?? []).map((earlier) => new Decimal(earlier)).sort((a, b) => a.cmp(b));
  const [low, middle, high] = [past[0], past[Math.floor(past.length / 2)], past.at(-1)];
  if (past.length < COMPARED_AT_LEAST || !low || !middle || !high) return null;
  const size = middle.abs();
  const least = isRate ? POINTS : Decimal.max(size.times(SHARE), Decimal.max(size, 1).sqrt().times(SWAY));
  const margin = Decimal.max(high.minus(low), least);
  if (figure.greaterThanOrEqualTo(low.minus(margin)) && figure.lessThanOrEqualTo(high.plus(margin)))
    return null;
  const range = low.equals(high)
    ? figureWords(measure, high)
    : `từ ${figureWords(measure, low)} đến ${figureWords(measure, high)}`;
  return `${figureWords(measure, figure)} khác xa ${past.length} kỳ trước (${range}).`;
}
