import type { YearSlots } from "@/lib/publication/calc.series";

/** The years below a picture of periods, each in the middle of its places. */
export function YearAxis({ years, total, y }: { years: readonly YearSlots[]; total: number; y: number }) {
  return years.map(({ year, first, count }) => (
    <text key={year} x={`${Math.round(((first + count / 2) / total) * 1000) / 10}%`} y={y} className="year">
      {year}
    </text>
  ));
}
