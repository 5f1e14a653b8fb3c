import { type Axis, axisOf, dotsOf, lineOf, loneOf, type Place, postsOf } from "@/lib/measure/calc.chart";
import { ChartFrame, overPlot, PLOT_HEIGHT, PLOT_WIDTH, plotY } from "./ChartFrame";
import { ChartLegend, type LegendSign } from "./ChartLegend";

export type LinePoint = {
  /** place along the axis, in bands: 0.5 is the middle of the first */
  at: number;
  /** null leaves a gap */
  value: number | null;
  /** not everybody is in it: drawn hollow */
  partial: boolean;
  /** share of those who should be in it, 0 to 1; null where nobody counts (a baseline) */
  share: number | null;
};
export type LineEnd = { at: number; value: number };

type LineChartProps = {
  bands: readonly string[];
  /** oldest first */
  points: readonly LinePoint[];
  /** the way to the target, or a level line */
  target: readonly [LineEnd, LineEnd] | null;
  unit: string;
  /** one of the points, and its value in words */
  named: { at: number; text: string } | null;
  summary: string;
  words: { target: string; partial: string; share: string };
};

const FOOTER = 22;
const BASE = PLOT_HEIGHT + FOOTER - 2;
const SHARE_HEIGHT = 12;
const DOT = 7;
const MOST_DOTS = 30;
/** Share of the width up to which a text has room to the right of its point. */
const BESIDE = 0.75;
const NEIGHBOURS = 4;
const GAP = 12;
const ROOM = 20;

/** Values over time with the target dashed in red; below the axis how many are in each value. */
export function LineChart({ bands, points, target, unit, named, summary, words }: LineChartProps) {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const axis = axisOf([...known, ...(target ?? []).map(({ value }) => value)]);
  const x = (at: number) => (at / bands.length) * PLOT_WIDTH;
  const place = ({ at, value }: Pick<LinePoint, "at" | "value">): Place =>
    value === null ? null : { x: x(at), y: plotY(axis, value) };
  const places = points.map(place);
  const hollow = points.filter(({ partial }) => partial).map(place);
  // Where dots would touch, only those stand that say something of their own.
  const dots =
    places.length > MOST_DOTS ? [...loneOf(places), ...hollow, places.findLast(Boolean) ?? null] : places;
  const shared = points.flatMap(({ at, share }) => (share === null ? [] : [{ at, share }]));
  const shares = shared.map(({ at, share }) => ({ x: x(at), y: BASE - share * SHARE_HEIGHT }));
  const wide = Math.max(2, Math.min(8, Math.round(180 / Math.max(1, shared.length))));
  return (
    <>
      <ChartFrame
        summary={summary}
        unit={unit}
        axis={axis}
        bands={bands}
        footer={shares.length > 0 ? FOOTER : 0}
        texts={named && <Name axis={axis} bands={bands.length} points={points} {...named} />}
      >
        {target && (
          <path d={lineOf(target.map(place))} strokeWidth="2" strokeDasharray="3 4" className="stroke-red" />
        )}
        {shares.length > 0 && (
          <>
            <path
              d={`M0 ${BASE - SHARE_HEIGHT / 2}H${PLOT_WIDTH}`}
              strokeWidth={SHARE_HEIGHT}
              className="stroke-line-2"
            />
            <path d={postsOf(shares, BASE)} strokeWidth={wide} className="stroke-edge" />
          </>
        )}
        <path d={lineOf(places)} strokeWidth="2.4" strokeLinejoin="round" className="stroke-ink" />
        <path d={dotsOf(dots)} strokeWidth={DOT} strokeLinecap="round" className="stroke-ink" />
        {hollow.length > 0 && (
          <path d={dotsOf(hollow)} strokeWidth={DOT - 3} strokeLinecap="round" className="stroke-paper" />
        )}
      </ChartFrame>
      <ChartLegend items={legend({ points, target, words })} />
    </>
  );
}

type NameProps = { axis: Axis; bands: number; points: readonly LinePoint[]; at: number; text: string };

/** The text of a value: beside the last point, or clear of those that come around it. */
function Name({ axis, bands, points, at, text }: NameProps) {
  const known = points.filter(({ value }) => value !== null);
  const last = known.find((point) => point.at === at);
  if (!last) return null;
  const over = ({ at, value }: LinePoint) => overPlot(axis, value ?? 0, at / bands);
  const alone = last === known.at(-1) && last.at / bands < BESIDE;
  const around = known.slice(-NEIGHBOURS).map((point) => over(point).y);
  const above = Math.min(...around) - GAP;
  return (
    <text
      x={over(last).x}
      y={alone ? over(last).y : above > ROOM ? above : Math.max(...around) + GAP + ROOM / 2}
      dx={alone ? GAP : undefined}
      dy={alone ? ".35em" : undefined}
      textAnchor={alone ? "start" : last.at / bands > BESIDE ? "end" : "middle"}
      strokeWidth="4"
      className="fill-ink stroke-paper font-bold [paint-order:stroke]"
    >
      {text}
    </text>
  );
}

function legend({ points, target, words }: Pick<LineChartProps, "points" | "target" | "words">) {
  const items: { sign: LegendSign; label: string }[] = [];
  if (points.some(({ partial }) => partial)) items.push({ sign: "partial", label: words.partial });
  if (target) items.push({ sign: "target", label: words.target });
  if (points.some(({ share }) => share !== null)) items.push({ sign: "share", label: words.share });
  return items;
}
