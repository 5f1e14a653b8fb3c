import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDateTime } from "@/lib/format";
import { localDay } from "@/lib/period/calc";
import { periodStateLabels, periodStateTones } from "@/lib/period/labels";
import { passedLabel, weekdayLabel } from "@/lib/period/labels.holidays";
import type { YearPreview } from "@/lib/period/queries.calendar";

const columns = [
  { key: "period", label: "Kỳ" },
  { key: "opens", label: "Mở nhập từ" },
  { key: "due", label: "Hạn nộp" },
  { key: "state", label: "Trạng thái khi tạo" },
];

/** The periods that a year would get, each with why its due time was moved. */
export function YearPreviewTable({ preview }: { preview: YearPreview }) {
  return (
    <DataTable
      caption={`Các kỳ năm ${preview.year} sẽ được tạo`}
      columns={columns}
      empty="Không có kỳ nào."
      rows={preview.periods.map((period) => ({
        key: period.code,
        cells: {
          period: <b>{period.label}</b>,
          opens: <span className="tabular-nums">{formatDateTime(period.opensAt)}</span>,
          due: (
            <>
              <span className="tabular-nums">
                {formatDateTime(period.dueAt)}, {weekdayLabel(localDay(period.dueAt))}
              </span>
              {period.passed.length > 0 && (
                <span className="block text-ink-2 text-sm">{passedLabel(period.passed)}</span>
              )}
            </>
          ),
          state: (
            <StatusTag tone={periodStateTones[period.state]}>{periodStateLabels[period.state]}</StatusTag>
          ),
        },
      }))}
    />
  );
}
