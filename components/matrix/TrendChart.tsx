import { formatPercent } from "@/lib/format";
import { percentOf, type Share } from "@/lib/matrix/calc";
import { trendSentence } from "@/lib/matrix/labels";

type TrendChartProps = { title: string; points: readonly { label: string; share: Share }[] };

const WIDTH = 480;
const HEIGHT = 132;
const TOP = 22;
const GAP = 6;

/** A rate period by period as columns from 0 to 100 %, the last one in the accent. The table behind it says every value. */
export function TrendChart({ title, points }: TrendChartProps) {
  const values = points.map(({ label, share }) => ({ label, percent: percentOf(share) }));
  const step = WIDTH / Math.max(values.length, 4);
  const tall = HEIGHT - TOP;
  const sentence = trendSentence(title, values);
  return (
    <figure>
      <h2 className="mt-0 mb-2 text-lg">{title}</h2>
      <svg
        role="img"
        aria-label={sentence}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="block h-auto w-full"
      >
        <path
          d={`M0 ${TOP}H${WIDTH}M0 ${TOP + tall / 2}H${WIDTH}`}
          strokeDasharray="2 4"
          className="stroke-line"
        />
        <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} className="stroke-edge" />
        {values.map(({ label, percent }, index) => {
          const x = index * step + GAP / 2;
          const height = ((percent ?? 0) / 100) * tall;
          const last = index === values.length - 1;
          return (
            <g key={label}>
              {percent !== null && (
                <rect
                  x={x}
                  y={HEIGHT - height}
                  width={step - GAP}
                  height={height}
                  className={last ? "fill-ink" : "fill-edge"}
                />
              )}
              {(last || index === 0) && percent !== null && (
                <text
                  x={index === 0 ? x : x + step - GAP}
                  y={TOP - 6}
                  textAnchor={index === 0 ? "start" : "end"}
                  className="fill-ink font-bold text-sm"
                >
                  {formatPercent(percent, 1)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <p aria-hidden="true" className="flex justify-between text-ink-2 text-sm">
        <span>{values[0]?.label}</span>
        {values.length > 1 && <span>{values.at(-1)?.label}</span>}
      </p>
      <figcaption className="mt-1 max-w-text">{sentence}</figcaption>
    </figure>
  );
}
