import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/DataTable";
import { EmptyState } from "@/components/ui/EmptyState";
import { formatNumber } from "@/lib/format";
import { completeness, timeliness } from "@/lib/matrix/calc";
import { type ListSlug, listPath, type MatrixFilter, type Trend } from "@/lib/matrix/schema";
import { ListLink } from "./ListLink";
import { Share } from "./Share";
import { TrendChart } from "./TrendChart";

type TrendsProps = {
  trends: readonly Trend[];
  scope: string;
  /** under which they were counted */
  filter: MatrixFilter;
};

/** Rates of the last periods: two small charts with the table behind them. */
export function Trends({ trends, scope, filter }: TrendsProps) {
  if (trends.length === 0) {
    return (
      <EmptyState title="Không có đơn vị nào theo bộ lọc này">
        <p>Kiểm tra lại tên đơn vị, hoặc bỏ bớt điều kiện lọc.</p>
      </EmptyState>
    );
  }
  const points = (share: typeof completeness) =>
    trends.map((trend) => ({ label: trend.label, share: share(trend) }));
  return (
    <>
      <div className="mb-8 grid gap-x-10 gap-y-8 md:grid-cols-2">
        <TrendChart title="Tỷ lệ nộp" points={points(completeness)} />
        <TrendChart title="Tỷ lệ đúng hạn" points={points(timeliness)} />
      </div>
      <DataTable
        caption={`${formatNumber(trends.length)} kỳ gần nhất, ${scope}`}
        empty=""
        columns={[
          { key: "period", label: "Kỳ" },
          { key: "units", label: "Đơn vị", align: "right" },
          { key: "sent", label: "Tỷ lệ nộp", align: "right" },
          { key: "onTime", label: "Tỷ lệ đúng hạn", align: "right" },
          { key: "done", label: "Hoàn thành đúng hạn", align: "right" },
          { key: "overdue", label: "Chưa hoàn thành quá hạn", align: "right" },
        ]}
        rows={[...trends].reverse().map((trend) => {
          const link = (list: ListSlug, said?: ReactNode) => (
            <ListLink href={listPath({ ...filter, ky: trend.code }, list)} list={list} counts={trend}>
              {said}
            </ListLink>
          );
          return {
            key: trend.code,
            cells: {
              period: <b>{trend.label}</b>,
              units: formatNumber(trend.units),
              sent: link("da-nop", <Share share={completeness(trend)} />),
              onTime: link("nop-dung-han", <Share share={timeliness(trend)} />),
              done: link("hoan-thanh-dung-han"),
              overdue: link("chua-hoan-thanh-qua-han"),
            },
          };
        })}
      />
    </>
  );
}
