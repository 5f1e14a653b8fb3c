import { DataTable } from "@/components/ui/DataTable";
import { formatDateTime } from "@/lib/format";
import type { PeriodSummary } from "@/lib/period/queries";

const columns = [
  { key: "unit", label: "Đơn vị" },
  { key: "period", label: "Kỳ" },
  { key: "due", label: "Hạn mới" },
  { key: "reason", label: "Lý do" },
  { key: "granted", label: "Gia hạn lúc" },
];

/** The extensions granted for these periods, newest first within each. */
export function ExtensionsTable({
  caption,
  periods,
}: {
  caption: string;
  periods: readonly PeriodSummary[];
}) {
  return (
    <DataTable
      caption={caption}
      columns={columns}
      empty="Chưa gia hạn cho đơn vị nào."
      rows={periods.flatMap((period) =>
        period.extensions.map((extension) => ({
          key: extension.id,
          cells: {
            unit: <b>{extension.unit}</b>,
            period: <span className="sm:whitespace-nowrap">{period.label}</span>,
            due: <span className="tabular-nums sm:whitespace-nowrap">{formatDateTime(extension.dueAt)}</span>,
            reason: extension.reason,
            granted: (
              <span className="tabular-nums sm:whitespace-nowrap">{formatDateTime(extension.grantedAt)}</span>
            ),
          },
        })),
      )}
    />
  );
}
