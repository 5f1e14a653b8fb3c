import { type UnitPeriod } from "@/lib/workspace/queries";
import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { formatDateTime } from "@/lib/format";
import { periodStateLabels } from "@/lib/period/labels";

/** The periods of a unit, newest first: how many reports were sent, how many of them in time. */
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
        { key: "onTime", label: "Nộp đúng hạn", align: "right" },
      ]}
      rows={periods.map((period) => ({
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
          sent: `${period.sent}/${period.tasks}`,
          onTime: period.everSent > 0 ? `${period.onTime}/${period.everSent}` : "",
        },
      }))}
      empty="Chưa có kỳ báo cáo nào."
    />
  );
}
