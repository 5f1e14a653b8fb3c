import { axisOf, whole } from "@/lib/measure/calc.chart";
import { ChartFrame, overPlot, PLOT_HEIGHT, PLOT_WIDTH, plotY } from "./ChartFrame";
import { ChartLegend, type LegendSign } from "./ChartLegend";

export type Bar = {
  label: string;
  /** null leaves the place empty */
  value: number | null;
  text: string;
  /** not all of it is in yet: drawn hollow */
  partial: boolean;
  /** what it should be, as a red mark */
  mark: number | null;
};

type BarChartProps = {
  bars: readonly Bar[];
  unit: string;
  summary: string;
  words: { whole: string; partial: string; mark: string };
};

const SHARE = 0.62;
/** Longer texts would touch on a phone; there only the last one stands over its column. */
const LONGEST = 6;

/** Amounts side by side from a common zero, each with its text above. */
export function BarChart({ bars, unit, summary, words }: BarChartProps) {
  const figures = bars.flatMap(({ value, mark }) => [value, mark].filter((one) => one !== null));
  const axis = axisOf(figures, true);
  const step = PLOT_WIDTH / bars.length;
  const width = step * SHARE;
  const x = (index: number) => whole(index * step + (step - width) / 2);
  const ground = whole(plotY(axis, 0));
  const outline = (partial: boolean) =>
    bars
      .map((bar, index) =>
        bar.value === null || bar.partial !== partial
          ? ""
          : `M${x(index)} ${ground}V${whole(plotY(axis, bar.value))}h${whole(width)}V${ground}z`,
      )
      .join("");
  const marks = bars
    .map(({ mark }, index) =>
      mark === null ? "" : `M${whole(index * step)} ${whole(plotY(axis, mark))}h${whole(step)}`,
    )
    .join("");
  const last = bars.findLastIndex(({ value }) => value !== null);
  const long = bars.some(({ value, text }) => value !== null && text.length > LONGEST);
  const texts = bars.map(({ label, value, text }, index) =>
    value === null ? null : (
      <text
        key={label}
        {...raised(overPlot(axis, Math.max(0, value), (index + 0.5) / bars.length))}
        className={long && index !== last ? "max-sm:hidden" : undefined}
      >
        {text}
      </text>
    ),
  );
  return (
    <>
      <ChartFrame
        summary={summary}
        unit={unit}
        axis={axis}
        bands={bars.map(({ label }) => label)}
        texts={
          <g
            textAnchor="middle"
            strokeWidth="4"
            className="fill-ink stroke-paper font-bold text-sm [paint-order:stroke]"
          >
            {texts}
          </g>
        }
      >
        <path d={outline(false)} className="fill-ink" />
        <path d={outline(true)} strokeWidth="2" className="fill-line-2 stroke-ink" />
        <path d={`M0 ${ground}H${PLOT_WIDTH}`} className="stroke-edge" />
        {marks && <path d={marks} strokeWidth="2" strokeDasharray="3 4" className="stroke-red" />}
      </ChartFrame>
      <ChartLegend items={legend(bars, words)} />
    </>
  );
}

function raised({ x, y }: { x: string; y: number }) {
  return { x, y: Math.min(PLOT_HEIGHT, Math.max(14, y - 6)) };
}

function legend(bars: readonly Bar[], words: BarChartProps["words"]) {
  const items: { sign: LegendSign; label: string }[] = [];
  const shown = bars.filter(({ value }) => value !== null);
  if (shown.some(({ partial }) => !partial)) items.push({ sign: "bar", label: words.whole });
  if (shown.some(({ partial }) => partial)) items.push({ sign: "partBar", label: words.partial });
  if (bars.some(({ mark }) => mark !== null)) items.push({ sign: "target", label: words.mark });
  return items;
}
