import type { ReactNode } from "react";
import { Distribution } from "@/components/ui/Distribution";
import { ProgressBar } from "@/components/ui/ProgressBar";
import { formatNumber, formatPercent } from "@/lib/format";
import { completeness, percentOf, type Share, timeliness } from "@/lib/matrix/calc";
import { listCounts } from "@/lib/matrix/calc.list";
import { listLabels, outcomeLabels, outcomeTones } from "@/lib/matrix/labels";
import { type Counts, type ListSlug, listPath, type MatrixFilter } from "@/lib/matrix/schema";
import { ListLink } from "./ListLink";

type TotalsProps = {
  counts: Counts;
  /** which units these are */
  scope: string;
  /** under which they were counted */
  filter: MatrixFilter;
};

const outcomes = [
  ["DONE_ON_TIME", "hoan-thanh-dung-han"],
  ["DONE_LATE", "hoan-thanh-qua-han"],
  ["OPEN_IN_TIME", "chua-hoan-thanh-trong-han"],
  ["OPEN_OVERDUE", "chua-hoan-thanh-qua-han"],
] as const;

/** The two rates and the four-way statistics of all units chosen; every number leads to its reports. */
export function Totals({ counts, scope, filter }: TotalsProps) {
  const link = (list: ListSlug) => (
    <ListLink href={listPath(filter, list)} list={list} counts={counts}>
      {formatNumber(listCounts[list](counts))} {listLabels[list]}
    </ListLink>
  );
  return (
    <section aria-labelledby="tong-hop" className="mb-8">
      <h2 id="tong-hop" className="sr-only">
        Tổng hợp
      </h2>
      <p className="mb-3 max-w-none text-ink-2">
        <ListLink href={listPath(filter, "phai-nop")} list="phai-nop" counts={counts}>
          {formatNumber(counts.asked)} báo cáo phải nộp
        </ListLink>{" "}
        của {scope}; {link("da-duyet")}.
      </p>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_2fr]">
        <Rate title="Tỷ lệ nộp" share={completeness(counts)}>
          {link("da-nop")}
          {link("chua-nop")}
        </Rate>
        <Rate title="Tỷ lệ đúng hạn" share={timeliness(counts)}>
          {link("nop-dung-han")}
          {link("nop-tre")}
          {link("chua-nop-qua-han")}
        </Rate>
        <div className="sm:col-span-2 lg:col-span-1">
          <h3 className="mb-2">Tình hình hoàn thành</h3>
          <Distribution
            parts={outcomes.map(([outcome, list]) => ({
              tone: outcomeTones[outcome],
              count: listCounts[list](counts),
              label: outcomeLabels[outcome],
              href: listPath(filter, list),
            }))}
          />
        </div>
      </div>
    </section>
  );
}

/** A rate as a bar, and below it the numbers it is made of. */
function Rate({ title, share, children }: { title: string; share: Share; children: ReactNode }) {
  const percent = percentOf(share);
  const made = `${formatNumber(share.part)}/${formatNumber(share.whole)} báo cáo`;
  return (
    <div>
      <h3 className="mb-1">{title}</h3>
      <ProgressBar
        percent={percent}
        label={percent === null ? "Chưa có báo cáo để tính" : `${formatPercent(percent, 1)} · ${made}`}
      />
      <p className="mt-1.5 flex flex-wrap gap-x-5 text-sm">{children}</p>
    </div>
  );
}
