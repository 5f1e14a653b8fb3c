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
  return (
    <div className={large ? "max-w-80" : "w-40 max-w-full"}>
      <Sparkline
        points={points.map(toNumber)}
        base={toNumber(base)}
        target={toNumber(target)}
        summary={trendText(measure)}
        width={large ? 320 : 160}
        height={large ? 96 : 44}
      />
    </div>
  );
}

/** Only for drawing: the texts keep the exact figure. */
function toNumber(figure: string | null): number | null {
  return figure === null ? null : Number(figure);
}
