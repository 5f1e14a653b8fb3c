import { DefinitionList } from "@/components/ui/DefinitionList";
import { formatDate, formatDateTime } from "@/lib/format";
import { periodStateLabels, periodStateMeanings } from "@/lib/period/labels";
import type { PeriodDetail } from "@/lib/period/queries.period";

/** What a period is: its days, when it opens and falls due, its state and what that means. */
export function PeriodFacts({ period }: { period: PeriodDetail }) {
  return (
    <DefinitionList
      items={[
        {
          term: "Thời gian của kỳ",
          description: `${formatDate(period.startsOn)} – ${formatDate(period.endsOn)}`,
        },
        { term: "Mở nhập từ", description: formatDateTime(period.opensAt) },
        { term: "Hạn nộp", description: formatDateTime(period.dueAt) },
        {
          term: "Trạng thái",
          description: `${periodStateLabels[period.state]}: ${periodStateMeanings[period.state]}`,
        },
        {
          term: "Gia hạn",
          description: period.extensions > 0 ? `${period.extensions} lần, xem trong lịch sử` : "Không có",
        },
      ]}
    />
  );
}
