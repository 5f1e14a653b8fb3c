import { Decimal } from "decimal.js";
import { formatNumber, formatPercent } from "@/lib/format";
import { figureText } from "@/lib/resolution/labels";
import { coverageText } from "./labels";
import type { Coverage, FigureView, MeasureView, TaskView } from "./schema";

type Measure = Pick<MeasureView, "kind" | "unit" | "reporter" | "overTime">;

/**
 * A figure with the numbers it is made of: "25.455 / 38.945 = 65,36 %".
 * @param parts values of the measures it is added up from, in order; empty for none
 * @returns null where there is no figure
 */
export function workedFormula(
  measure: Measure,
  figure: FigureView & Coverage,
  parts: readonly (string | null)[] = [],
): string | null {
  const { kind, unit, reporter } = measure;
  const { value, numerator, denominator } = figure;
  if (kind === "RATIO") {
    if (numerator === null || denominator === null) return null;
    const division = `${formatNumber(numerator)}\u00a0/\u00a0${formatNumber(denominator)}`;
    return value === null ? `${division}: mẫu số bằng 0` : `${division} =\u00a0${figureText(value, unit)}`;
  }
  if (value === null) return null;
  const total = figureText(value, unit);
  if (parts.length > 0) {
    const known = parts.map((part) => (part === null ? "chưa có" : formatNumber(part)));
    return `${known.join(" + ")} =\u00a0${total}`;
  }
  return reporter ? `${reporter} báo cáo ${total}` : `Tổng của ${coverageText(figure)} =\u00a0${total}`;
}

/** "Còn thiếu: An Thạnh, Tân Hội và 12 đơn vị khác."; null when nobody is missing. */
export function missingText({ names, total }: { names: readonly string[]; total: number }): string | null {
  if (total === 0) return null;
  const rest = total - names.length;
  return `Còn thiếu: ${names.join(", ")}${rest > 0 ? ` và ${formatNumber(rest)} đơn vị khác` : ""}.`;
}

/** A task's mean progress with its numbers: "406 % / 7 đơn vị = 58 %"; null before anything is published. */
export function meanFormula({
  mean,
  localities,
  agencies,
}: Pick<TaskView, "mean" | "localities" | "agencies">) {
  if (mean === null) return null;
  const units = localities.reported + agencies.reported;
  const sum = new Decimal(mean).times(units).toDecimalPlaces(2);
  return `${formatPercent(sum)} / ${formatNumber(units)}\u00a0đơn vị =\u00a0${formatPercent(mean, 1)}`;
}
