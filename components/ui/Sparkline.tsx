type SparklineProps = {
  /** one value per period, oldest first; null where there is none (trailing nulls leave room for what is to come) */
  points: readonly (number | null)[];
  target?: number | null;
  /** where the way to the target began; without it the target is a level line */
  base?: number | null;
  /** what the picture shows, in one sentence */
  summary: string;
  width?: number;
  height?: number;
};

const margin = 6;

/** A small line of values with the last one marked and the target dashed in red. */
export function Sparkline({
  points,
  target = null,
  base = null,
  summary,
  width = 220,
  height = 44,
}: SparklineProps) {
  const known = [...points, target, base].filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const step = (width - 2 * margin) / Math.max(1, points.length - 1);
  const x = (index: number) => round(margin + index * step);
  const y = (value: number) =>
    round(span === 0 ? height / 2 : height - margin - ((value - low) / span) * (height - 2 * margin));
  const last = points.findLastIndex((value) => value !== null);
  const lastValue = points[last] ?? null;
  return (
    <svg
      role="img"
      aria-label={summary}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className="h-auto min-w-24 max-w-full"
    >
      {target !== null && (
        <path
          d={`M${margin} ${y(base ?? target)}L${width - margin} ${y(target)}`}
          strokeWidth="1.5"
          strokeDasharray="3 4"
          className="stroke-red"
        />
      )}
      <path
        d={runs(points, x, y)}
        fill="none"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-ink"
      />
      {points.map((value, index) => {
        const alone =
          value !== null && (points[index - 1] ?? null) === null && (points[index + 1] ?? null) === null;
        if (!alone) return null;
        return <circle key={x(index)} cx={x(index)} cy={y(value)} r="2" className="fill-ink" />;
      })}
      {lastValue !== null && <circle cx={x(last)} cy={y(lastValue)} r="4" className="fill-ink" />}
    </svg>
  );
}

/** One stroke per run of known values: a gap stays a gap. */
function runs(
  points: SparklineProps["points"],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return points
    .map((value, index) => {
      if (value === null) return "";
      const joined = index > 0 && points[index - 1] !== null;
      return `${joined ? "L" : "M"}${x(index)} ${y(value)}`;
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
