import { Sparkline } from "@/components/ui/Sparkline";
import { trendText } from "@/lib/publication/labels";
import type { MeasureView } from "@/lib/publication/schema";

const wanted = 2;

/** Whether there are two points to join. */
export function hasTrend({ trend }: MeasureView): boolean {
  return trend.points.filter((point) => point !== null).length >= wanted;
}

/** The line of a measure over the years: small in a list, large on the measure's own page. */
export function MeasureTrend({ measure, large }: { measure: MeasureView; large?: boolean }) {
  const { points, base, target } = measure.trend;
  // A list names the target in a column of its own.
  const summary = trendText(large ? measure : { ...measure, trend: { ...measure.trend, target: null } });
  return (
    <Sparkline
      points={points.map(toNumber)}
      base={toNumber(base)}
      target={toNumber(target)}
      summary={summary}
      {...(large ? { width: 320, height: 96 } : {})}
    />
  );
}

/** Only for drawing: the texts keep the exact figure. */
function toNumber(figure: string | null): number | null {
  return figure === null ? null : Number(figure);
}
