import type { StandingCounts as Counts } from "@/lib/publication/calc";

/** How many indicators stand how, as four figures. */
export function StandingCounts({ counts }: { counts: Counts }) {
  const figures = [
    { count: counts.onTrack, label: "chỉ tiêu đạt hoặc đúng tiến độ" },
    { count: counts.atRisk, label: "có nguy cơ chậm" },
    { count: counts.behind, label: "chậm tiến độ" },
    { count: counts.open, label: "chưa đủ căn cứ hoặc chưa có số liệu" },
  ];
  return (
    <ul className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line md:grid-cols-4">
      {figures.map(({ count, label }) => (
        <li key={label} className="text-balance bg-paper p-4">
          <b className="block text-2xl tabular-nums">{count}</b>
          {label}
        </li>
      ))}
    </ul>
  );
}
