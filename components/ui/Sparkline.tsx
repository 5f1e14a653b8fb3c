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
/** as wide as app/components.css has it */
const usual = 160;

/** A small line of values with the last one marked and the target dashed in red (app/components.css). */
export function Sparkline({
  points,
  target = null,
  base = null,
  summary,
  width = usual,
  height = 44,
}: SparklineProps) {
  const known = [...points, target, base].filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const step = (width - 2 * margin) / Math.max(1, points.length - 1);
  const x = (index: number) => Math.round(margin + index * step);
  const y = (value: number) =>
    Math.round(span === 0 ? height / 2 : height - margin - ((value - low) / span) * (height - 2 * margin));
  const last = points.findLastIndex((value) => value !== null);
  return (
    <svg
      role="img"
      aria-label={summary}
      viewBox={`0 0 ${width} ${height}`}
      className="spark"
      style={width === usual ? undefined : { width }}
    >
      {target !== null && (
        <path className="goal" d={`M${margin} ${y(base ?? target)}L${width - margin} ${y(target)}`} />
      )}
      <path d={runs(points, x, y)} />
      {points.map((value, index) => {
        if (value === null || (index !== last && !standsAlone(points, index))) return null;
        return <circle key={x(index)} cx={x(index)} cy={y(value)} />;
      })}
    </svg>
  );
}

/** A value between two gaps has no line: it is a point. */
function standsAlone(points: SparklineProps["points"], index: number): boolean {
  return (points[index - 1] ?? null) === null && (points[index + 1] ?? null) === null;
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
