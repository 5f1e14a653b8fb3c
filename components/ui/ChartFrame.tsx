import type { ReactNode } from "react";
import { formatNumber } from "@/lib/format";
import { type Axis, whole } from "@/lib/measure/calc.chart";

export const PLOT_WIDTH = 1000;
export const PLOT_HEIGHT = 168;
const TOP = 10;
const LABELS = 26;

type ChartFrameProps = {
  summary: string;
  unit: string;
  axis: Axis;
  /** names along the lower edge, the same width for each */
  bands: readonly string[];
  /** height below the plot for what `below` draws */
  footer?: number;
  /** texts over the plot, placed in % and px */
  texts?: ReactNode;
  /** strokes on a plane of 1000 × (168 + footer), as wide as there is room */
  children: ReactNode;
};

/** Room for the marks of the scale, by their longest text. */
function indent(longest: number): string {
  if (longest <= 3) return "pl-[2.5rem]";
  return longest <= 5 ? "pl-[3.5rem]" : "pl-[5.4rem]";
}

/** Scale, grid and names around a plot. Only the plot stretches: texts and strokes keep their size at any width. */
export function ChartFrame({ summary, unit, axis, bands, footer = 0, texts, children }: ChartFrameProps) {
  const marks = axis.ticks.map((tick) => ({ tick, text: formatNumber(tick, 3), y: plotY(axis, tick) }));
  const height = PLOT_HEIGHT + footer;
  return (
    <div className={indent(Math.max(...marks.map(({ text }) => text.length)))}>
      <p aria-hidden="true" className="mb-1 text-ink-2 text-sm">
        {unit}
      </p>
      <svg
        role="img"
        aria-label={summary}
        width="100%"
        height={TOP + height + LABELS}
        className="block overflow-visible"
      >
        <g textAnchor="end" className="fill-ink-2 text-sm">
          {marks.map(({ tick, text, y }) => (
            <text key={tick} x="-8" y={whole(TOP + y)} dy=".35em">
              {text}
            </text>
          ))}
        </g>
        <svg
          aria-hidden="true"
          y={TOP}
          width="100%"
          height={height}
          viewBox={`0 0 ${PLOT_WIDTH} ${height}`}
          preserveAspectRatio="none"
          fill="none"
          className="overflow-visible [&_path]:[vector-effect:non-scaling-stroke]"
        >
          <path d={marks.map(({ y }) => `M0 ${whole(y)}H${PLOT_WIDTH}`).join("")} className="stroke-line" />
          {children}
        </svg>
        <g textAnchor="middle" className="fill-ink-2 text-sm">
          {bands.map((band, index) => (
            <text
              key={band}
              x={percent((index + 0.5) / bands.length)}
              y={TOP + height + LABELS - 6}
              className={
                (bands.length - 1 - index) % 2 === 1 && bands.length > 5 ? "max-sm:hidden" : undefined
              }
            >
              {band}
            </text>
          ))}
        </g>
        {texts}
      </svg>
    </div>
  );
}

/** Height of a value in the plot, from above. */
export function plotY({ low, high }: Axis, value: number): number {
  return PLOT_HEIGHT - ((value - low) / (high - low)) * PLOT_HEIGHT;
}

/** Where a text belongs that stands over a place of the plot. */
export function overPlot(axis: Axis, value: number, across: number): { x: string; y: number } {
  return { x: percent(across), y: whole(TOP + plotY(axis, value)) };
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
