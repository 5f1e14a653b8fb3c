import { BarChart } from "@/components/ui/BarChart";
import { ChartFigure } from "@/components/ui/ChartFigure";
import { LineChart } from "@/components/ui/LineChart";
import { formatNumber, formatPercent } from "@/lib/format";
import { filePath } from "@/lib/opendata/schema";
import { barsOf, hasYearBars, namedPoint, type Series, seriesOf } from "@/lib/publication/calc.charts";
import { barMarkTexts, barsText, seriesText, targetLineText } from "@/lib/publication/labels.charts";
import type { MeasureView, PeriodPoint, PublicPeriod } from "@/lib/publication/schema";
import { MeasurePeriods } from "./MeasurePeriods";

type MeasureChartProps = {
  measure: MeasureView;
  points: readonly PeriodPoint[];
  period: PublicPeriod | null;
  term: { firstYear: number; lastYear: number };
};

/** A measure over the term: a line with the way to its target, or amounts of years; nothing before the first figure. */
export function MeasureChart({ measure, points, period, term }: MeasureChartProps) {
  if (points.length === 0) return null;
  const table = <MeasurePeriods measure={measure} points={points} />;
  const csv = filePath("so-lieu-theo-ky", "csv");
  if (hasYearBars(measure)) {
    const running = period && period.ordinal < period.perYear ? period.year : null;
    const bars = barsOf(measure, term, running);
    const summary = barsText(measure, bars);
    return (
      <ChartFigure summary={summary} table={table} csv={csv}>
        <BarChart
          summary={summary}
          unit={measure.unit}
          bars={bars.map(({ year, value, partial, mark }) => ({
            label: String(year),
            value: toNumber(value),
            text: value === null ? "" : formatNumber(value, 1),
            partial,
            mark: toNumber(mark),
          }))}
          words={{
            whole: "cả năm, đủ báo cáo",
            partial: "chưa hết năm hoặc chưa đủ báo cáo",
            mark: barMarkTexts[measure.test] ?? "",
          }}
        />
      </ChartFigure>
    );
  }
  const series = seriesOf(measure, points, term);
  const summary = seriesText(measure, series);
  return (
    <ChartFigure summary={summary} table={table} csv={csv}>
      <Line measure={measure} series={series} summary={summary} />
    </ChartFigure>
  );
}

function Line({ measure, series, summary }: { measure: MeasureView; series: Series; summary: string }) {
  const { points, target, years } = series;
  const named = namedPoint(measure, series);
  const [from, to] = target ?? [];
  return (
    <LineChart
      summary={summary}
      unit={measure.unit}
      bands={years.map(String)}
      points={points.map(({ at, value, partial, point }) => ({
        at,
        value: toNumber(value),
        partial,
        // One body alone is there or not.
        share: point && point.expected > 1 ? point.reported / point.expected : null,
      }))}
      target={
        from && to
          ? [
              { ...from, value: Number(from.value) },
              { ...to, value: Number(to.value) },
            ]
          : null
      }
      named={
        named?.value
          ? {
              at: named.at,
              text: measure.unit === "%" ? formatPercent(named.value) : formatNumber(named.value),
            }
          : null
      }
      words={{
        target: targetLineText(measure, series),
        partial: "chưa đủ đơn vị báo cáo",
        share: "phần đơn vị có số liệu",
      }}
    />
  );
}

/** Only for drawing: the texts keep the exact figure. */
function toNumber(figure: string | null): number | null {
  return figure === null ? null : Number(figure);
}
