import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { formatDate, formatPercent } from "@/lib/format";
import type { ProgressPoint } from "@/lib/publication/calc.series";
import { outOf } from "@/lib/publication/labels.series";
import type { PeriodView } from "@/lib/publication/schema";

type PeriodsTableProps = { periods: readonly PeriodView[]; points: readonly ProgressPoint[] };

/** The periods, the latest first: how much of each is published, and how far the work was. */
export function PeriodsTable({ periods, points }: PeriodsTableProps) {
  return (
    <DataTable
      caption="Các kỳ đã công bố"
      captionHidden
      columns={[
        { key: "period", label: "Kỳ" },
        { key: "reports", label: "Báo cáo được duyệt", align: "right" },
        { key: "mean", label: "Tiến độ bình quân", align: "right" },
        { key: "milestone", label: "Mốc", align: "right" },
        { key: "at", label: "Cập nhật", align: "right" },
      ]}
      rows={periods.map((period) => {
        const point = points.find(({ code }) => code === period.code);
        return {
          key: period.code,
          cells: {
            period: (
              <Link href={`/ky/${period.code}`} prefetch={false}>
                {period.label}
              </Link>
            ),
            reports: outOf(period),
            mean: point?.mean ? <b>{formatPercent(point.mean, 1)}</b> : "Chưa có",
            milestone: point && formatPercent(point.milestone, 1),
            at: formatDate(period.updatedAt),
          },
        };
      })}
      empty="Chưa có kỳ nào được công bố."
    />
  );
}
