import { formatPercent } from "@/lib/format";
import { type ProgressPoint, slotsOf } from "@/lib/publication/calc.series";
import { YearAxis } from "./YearAxis";

type TermChartProps = {
  points: readonly ProgressPoint[];
  /** the period the page speaks of, drawn darker */
  chosen: string | undefined;
};

const TOP = 24;
const TALL = 120;
const FLOOR = TOP + TALL;
/** The strip of coverage below the columns. */
const STRIP = 16;

/**
 * Mean progress period by period as columns from 0 to 100 % of the year's plan, each with the milestone of its period
 * as a red line; below, how many had reported. What it shows is said beside it and in its table.
 */
export function TermChart({ points, chosen }: TermChartProps) {
  const { total, years, slotOf } = slotsOf(points);
  const x = (slot: number) => `${round((slot / total) * 100)}%`;
  const width = `${round(72 / total)}%`;
  const last = points.at(-1);
  const place = (point: ProgressPoint) => ({ x: x(slotOf(point) + 0.14), width });
  return (
    <svg aria-hidden="true" className="term" height={FLOOR + STRIP + 26}>
      <path className="grid" d={`M0 ${TOP}H4000M0 ${TOP + TALL / 2}H4000M0 ${FLOOR}H4000`} />
      <text y={TOP - 6}>100 %</text>
      {points.map((point) => {
        const { code, mean, milestone } = point;
        const tall = mean === null ? 0 : height(mean);
        const covered =
          point.expected === 0 ? 0 : Math.round((point.reported / point.expected) * (STRIP - 4));
        return (
          <g key={code} className={code === chosen ? "now" : undefined}>
            <rect {...place(point)} y={FLOOR - tall} height={tall} />
            <rect {...place(point)} y={FLOOR - height(milestone) - 1} height="2" className="goal" />
            <rect {...place(point)} y={FLOOR + STRIP - covered} height={covered} className="covered" />
          </g>
        );
      })}
      {last?.mean && (
        <text x={x(slotOf(last) + 0.86)} y={FLOOR - height(last.mean) - 8} className="value">
          {formatPercent(last.mean, 1)}
        </text>
      )}
      <YearAxis years={years} total={total} y={FLOOR + STRIP + 18} />
    </svg>
  );
}

/** Height in pixels of a share; more than the whole is drawn as the whole. */
function height(percent: string): number {
  return Math.round((Math.min(100, Math.max(0, Number(percent))) / 100) * TALL);
}

const round = (value: number) => Math.round(value * 100) / 100;
