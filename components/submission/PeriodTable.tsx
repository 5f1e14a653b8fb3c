import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { formatDateTime } from "@/lib/format";
import { periodStateLabels } from "@/lib/period/labels";
import { punctualityCounts } from "@/lib/workspace/calc";
import type { UnitPeriod } from "@/lib/workspace/queries";

/** The periods of a unit, newest first: how many reports it sent, in time and late, and how many it never sent. */
export function PeriodTable({ periods }: { periods: readonly UnitPeriod[] }) {
  return (
    <DataTable
      caption="Các kỳ báo cáo"
      captionHidden
      columns={[
        { key: "period", label: "Kỳ" },
        { key: "state", label: "Tình trạng" },
        { key: "due", label: "Hạn nộp" },
        { key: "sent", label: "Đã nộp", align: "right" },
        { key: "onTime", label: "Đúng hạn", align: "right" },
        { key: "late", label: "Trễ hạn", align: "right" },
        { key: "notSent", label: "Chưa nộp", align: "right" },
      ]}
      rows={periods.map((period) => {
        const { sent, onTime, late, notSent } = punctualityCounts(period);
        return {
          key: period.id,
          cells: {
            period: (
              <Link
                href={`/bao-cao/${period.code}`}
                prefetch={false}
                className="-my-2.5 inline-block py-2.5 font-bold"
              >
                {period.label}
              </Link>
            ),
            state: period.open ? periodStateLabels.OPEN : periodStateLabels[period.state],
            due: `${formatDateTime(period.dueAt)}${period.extended ? " (gia hạn)" : ""}`,
            sent: `${sent}/${period.tasks}`,
            onTime,
            late: late > 0 ? <b>{late}</b> : late,
            notSent: notSent > 0 && !period.open ? <b>{notSent}</b> : notSent,
          },
        };
      })}
      empty="Chưa có kỳ báo cáo nào."
    />
  );
}
