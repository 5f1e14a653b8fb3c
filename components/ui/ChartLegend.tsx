export type LegendSign = "line" | "partial" | "target" | "share" | "bar" | "partBar";

const strokes: Record<LegendSign, { d: string; className: string; width: number; dash?: string }[]> = {
  line: [
    { d: "M1 7H23", className: "stroke-ink", width: 2.4 },
    { d: "M12 7h0", className: "stroke-ink", width: 8 },
  ],
  partial: [
    { d: "M12 7h0", className: "stroke-ink", width: 9 },
    { d: "M12 7h0", className: "stroke-paper", width: 5 },
  ],
  target: [{ d: "M1 7H23", className: "stroke-red", width: 2, dash: "3 4" }],
  share: [{ d: "M6 13V2M12 13V6M18 13V2", className: "stroke-edge", width: 4 }],
  bar: [{ d: "M12 13V2", className: "stroke-ink", width: 12 }],
  partBar: [
    { d: "M12 13V2", className: "stroke-ink", width: 12 },
    { d: "M12 11.5V3.5", className: "stroke-line-2", width: 9 },
  ],
};

/** What the marks of a chart mean; its sentence and its table say the same to those who do not see it. */
export function ChartLegend({ items }: { items: readonly { sign: LegendSign; label: string }[] }) {
  return (
    <ul aria-hidden="true" className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-ink-2 text-sm">
      {items.map(({ sign, label }) => (
        <li key={sign} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width="24" height="14" className="flex-none">
            {strokes[sign].map(({ d, className, width, dash }) => (
              <path
                key={width}
                d={d}
                strokeWidth={width}
                strokeDasharray={dash}
                strokeLinecap={d.endsWith("h0") ? "round" : undefined}
                className={className}
              />
            ))}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
