import { Distribution } from "@/components/ui/Distribution";
import { ProgressBar } from "@/components/ui/ProgressBar";
import { formatNumber, formatPercent } from "@/lib/format";
import { completeness, percentOf, type Share, timeliness } from "@/lib/matrix/calc";
import { outcomeLabels, outcomeTones } from "@/lib/matrix/labels";
import type { Counts } from "@/lib/matrix/schema";

type TotalsProps = { counts: Counts /** which units these are */; scope: string };

/** The two rates and the four-way statistics of all units chosen. */
export function Totals({ counts, scope }: TotalsProps) {
  const parts = [
    { key: "DONE_ON_TIME", count: counts.doneOnTime },
    { key: "DONE_LATE", count: counts.doneLate },
    { key: "OPEN_IN_TIME", count: counts.openInTime },
    { key: "OPEN_OVERDUE", count: counts.openOverdue },
  ] as const;
  return (
    <section aria-labelledby="tong-hop" className="mb-8">
      <h2 id="tong-hop" className="sr-only">
        Tổng hợp
      </h2>
      <p className="mb-3 max-w-none text-ink-2">
        {formatNumber(counts.asked)} báo cáo phải nộp của {scope}; {formatNumber(counts.approved)} đã duyệt.
      </p>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_2fr]">
        <Rate title="Tỷ lệ nộp" share={completeness(counts)} />
        <Rate title="Tỷ lệ đúng hạn" share={timeliness(counts)} />
        <div className="sm:col-span-2 lg:col-span-1">
          <h3 className="mb-2">Tình hình hoàn thành</h3>
          <Distribution
            parts={parts.map(({ key, count }) => ({
              tone: outcomeTones[key],
              count,
              label: outcomeLabels[key],
            }))}
          />
        </div>
      </div>
    </section>
  );
}

function Rate({ title, share }: { title: string; share: Share }) {
  const percent = percentOf(share);
  const made = `${formatNumber(share.part)}/${formatNumber(share.whole)} báo cáo`;
  return (
    <div>
      <h3 className="mb-1">{title}</h3>
      <ProgressBar
        percent={percent}
        label={percent === null ? "Chưa có báo cáo để tính" : `${formatPercent(percent, 1)} · ${made}`}
      />
    </div>
  );
}
