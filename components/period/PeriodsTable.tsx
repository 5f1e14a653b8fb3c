import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDate, formatDateTime } from "@/lib/format";
import { periodStateLabels, periodStateTones } from "@/lib/period/labels";
import type { PeriodSummary } from "@/lib/period/queries";
import { periodActions } from "@/lib/period/workflow";
import { PeriodButton } from "./PeriodButton";

type PeriodsTableProps = {
  caption: string;
  periods: readonly PeriodSummary[];
  /** whether the reader may open and close them */
  managed: boolean;
};

const columns = [
  { key: "period", label: "Kỳ" },
  { key: "opens", label: "Mở nhập từ" },
  { key: "due", label: "Hạn nộp" },
  { key: "state", label: "Trạng thái" },
];

/** The periods of a year with their dates and states, and the buttons that move them. */
export function PeriodsTable({ caption, periods, managed }: PeriodsTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={managed ? [...columns, { key: "move", label: "Thao tác" }] : columns}
      empty="Năm này không có kỳ báo cáo."
      rows={periods.map((period) => ({
        key: period.id,
        cells: {
          period: <b>{period.label}</b>,
          opens: <span className="tabular-nums">{formatDate(period.opensAt)}</span>,
          due: (
            <>
              <span className="tabular-nums">{formatDateTime(period.dueAt)}</span>
              {period.extensions.length > 0 && (
                <span className="block text-ink-2 text-sm">Có gia hạn, xem bên dưới</span>
              )}
            </>
          ),
          state: (
            <StatusTag tone={periodStateTones[period.state]}>{periodStateLabels[period.state]}</StatusTag>
          ),
          move: managed && (
            <PeriodButton periodId={period.id} label={period.label} actions={periodActions(period.state)} />
          ),
        },
      }))}
    />
  );
}
