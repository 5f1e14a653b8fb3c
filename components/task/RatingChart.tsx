import { YearAxis } from "@/components/publication/YearAxis";
import { slotsOf } from "@/lib/publication/calc.series";
import { ratingParts } from "@/lib/publication/labels.series";
import type { TaskPoint } from "@/lib/publication/schema";

const TALL = 80;

/** How the units were rated period by period: one stacked column each, whoever has nothing on top in grey. */
export function RatingChart({ points }: { points: readonly TaskPoint[] }) {
  const { total, years, slotOf } = slotsOf(points);
  const percent = (slots: number) => `${Math.round((slots / total) * 10_000) / 100}%`;
  return (
    <svg aria-hidden="true" className="term" height={TALL + 24}>
      {points.map((point) => {
        const parts = ratingParts(point).filter(({ count }) => count > 0);
        const all = parts.reduce((sum, { count }) => sum + count, 0);
        let below = 0;
        return parts.map(({ tone, count }) => {
          const tall = Math.round((count / all) * TALL * 10) / 10;
          below += tall;
          return (
            <rect
              key={`${point.code} ${tone}`}
              x={percent(slotOf(point) + 0.14)}
              width={percent(0.72)}
              y={Math.round((TALL - below) * 10) / 10}
              height={tall}
              className={`t-${tone}`}
            />
          );
        });
      })}
      <YearAxis years={years} total={total} y={TALL + 18} />
    </svg>
  );
}
