import { figureText, inSentence } from "@/lib/resolution/labels";
import { namedPoint, type Series, type SeriesPoint, type YearBar } from "./calc.charts";
import { coverageText } from "./labels";
import type { MeasureView, UnitFigureView } from "./schema";

/** What charts show, in words. */

type Named = Pick<MeasureView, "label" | "unit" | "test" | "baseline" | "target">;

const when = ({ point }: SeriesPoint, { baseline }: Named) =>
  point ? inSentence(point.label) : `năm ${baseline?.year}`;

/**
 * "Tỷ lệ …: từ 90 % (năm 2020) đến 91,2 % (quý III/2023), theo 7/7 đơn vị; quý IV/2023 mới có 3/7 đơn vị: 90,8 %;
 * mục tiêu 95 % vào năm 2025."
 */
export function seriesText(measure: Named, series: Series): string {
  const known = series.points.filter(({ value }) => value !== null);
  const [first, latest] = [known[0], known.at(-1)];
  const last = namedPoint(measure, series);
  const say = ({ value }: SeriesPoint) => figureText(value ?? "0", measure.unit);
  const target = series.target ? `; mục tiêu ${targetOf(measure, series)}` : "";
  if (!first || !last || !latest) return `${measure.label}: chưa có số liệu theo kỳ${target}.`;
  const share = last.point ? `, theo ${coverageText(last.point)}` : "";
  const since =
    latest !== last && latest.point
      ? `; ${when(latest, measure)} mới có ${coverageText(latest.point)}: ${say(latest)}`
      : "";
  const end = `${say(last)} (${when(last, measure)})${share}${since}${target}.`;
  if (measure.test === "CUMULATIVE") return `${measure.label}: luỹ kế ${end}`;
  return first === last
    ? `${measure.label}: ${end}`
    : `${measure.label}: từ ${say(first)} (${when(first, measure)}) đến ${end}`;
}

function targetOf({ unit, test }: Named, { target, years }: Series): string {
  const value = figureText(target?.[1].value ?? "0", unit);
  return test === "EACH_YEAR" ? `${value} mỗi năm` : `${value} vào năm ${years.at(-1)}`;
}

/** What the dashed line of a chart is. */
export function targetLineText(measure: Named, series: Series): string {
  return `mục tiêu ${series.target ? targetOf(measure, series) : ""}`;
}

/** "Số lao động …: 120 người năm 2022; 55 người năm 2023 (chưa đầy đủ)." */
export function barsText(
  { label, unit }: Pick<MeasureView, "label" | "unit">,
  bars: readonly YearBar[],
): string {
  const known = bars.filter(({ value }) => value !== null).slice(-2);
  if (known.length === 0) return `${label}: chưa có số liệu.`;
  const said = known.map(
    ({ year, value, partial }) =>
      `${figureText(value ?? "0", unit)} năm ${year}${partial ? " (chưa đầy đủ)" : ""}`,
  );
  return `${label}: ${said.join("; ")}.`;
}

/** What the red marks over columns are. */
export const barMarkTexts: Partial<Record<MeasureView["test"], string>> = {
  EXTERNAL_EACH_YEAR: "số được giao",
  EACH_YEAR: "mục tiêu của năm",
  YEARLY_GROWTH: "mức cần đạt so với năm trước",
};

/** What the small line of one unit shows: "Từ 90 % năm 2021 đến 92,5 % năm 2023". */
export function unitLineText(
  { unit }: Pick<MeasureView, "unit">,
  own: readonly Pick<UnitFigureView, "year" | "value">[],
): string {
  const known = own.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return "Chưa có số liệu";
  const say = ({ year, value }: typeof first) => `${figureText(value ?? "0", unit)} năm ${year}`;
  return first === last ? say(last) : `Từ ${say(first)} đến ${say(last)}`;
}
