import { Figures } from "@/components/ui/Figures";
import type { StandingCounts as Counts } from "@/lib/publication/calc";

/** How many indicators stand how, as four figures. */
export function StandingCounts({ counts }: { counts: Counts }) {
  return (
    <Figures
      figures={[
        { figure: counts.onTrack, label: "chỉ tiêu đạt hoặc đúng tiến độ" },
        { figure: counts.atRisk, label: "có nguy cơ chậm" },
        { figure: counts.behind, label: "chậm tiến độ" },
        { figure: counts.open, label: "chưa đủ căn cứ hoặc chưa có số liệu" },
      ]}
    />
  );
}
