import { Sparkline } from "@/components/ui/Sparkline";
import { trendText } from "@/lib/publication/labels";
import type { MeasureView } from "@/lib/publication/schema";

const wanted = 2;

/** Whether there are two points to join. */
export function hasTrend({ trend }: MeasureView): boolean {
  return trend.points.filter((point) => point !== null).length >= wanted;
}

/** The line of a measure over the years. */
export function MeasureTrend({
  measure,
  width = 160,
  height = 44,
}: {
  measure: MeasureView;
  width?: number;
  height?: number;
}) {
  const { points, base, target } = measure.trend;
  return (
    <div className="max-w-full" style={{ width }}>
      <Sparkline
        points={points.map(toNumber)}
        base={toNumber(base)}
        target={toNumber(target)}
        summary={trendText(measure)}
        width={width}
        height={height}
      />
    </div>
  );
}

/** Only for drawing: the texts keep the exact figure. */
function toNumber(figure: string | null): number | null {
  return figure === null ? null : Number(figure);
}
