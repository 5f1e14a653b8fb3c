import { DataTable } from "@/components/ui/DataTable";
import { roleLabels } from "@/lib/account/labels";
import { formatDateTime } from "@/lib/format";
import { changeLabels, deedLabel } from "@/lib/period/labels.history";
import type { PeriodDeed } from "@/lib/period/queries.period";

const columns = [
  { key: "at", label: "Lúc" },
  { key: "deed", label: "Việc" },
  { key: "reason", label: "Lý do" },
  { key: "by", label: "Người thực hiện" },
];

/** Who did what to a period when and why, newest first. */
export function PeriodHistory({ history }: { history: readonly PeriodDeed[] }) {
  return (
    <DataTable
      caption="Lịch sử của kỳ"
      captionHidden
      columns={columns}
      empty="Chưa có thay đổi nào từ khi nạp danh mục."
      rows={history.map(({ id, at, action, unit, detail, reason, by, role }) => ({
        key: id,
        cells: {
          at: <span className="tabular-nums sm:whitespace-nowrap">{formatDateTime(at)}</span>,
          deed: (
            <>
              <b>{deedLabel(action, unit)}</b>
              {changeLabels(detail).map((line) => (
                <span key={line} className="block text-ink-2 text-sm tabular-nums">
                  {line}
                </span>
              ))}
            </>
          ),
          reason: reason ?? "",
          by: by ? (
            <>
              {by}
              {role && <span className="block text-ink-2 text-sm">{roleLabels[role]}</span>}
            </>
          ) : (
            "Hệ thống (tự động)"
          ),
        },
      }))}
    />
  );
}
