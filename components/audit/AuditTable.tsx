import { DataTable } from "@/components/ui/DataTable";
import { roleLabels } from "@/lib/account/labels";
import { auditActionLabel } from "@/lib/audit/labels";
import type { AuditRow } from "@/lib/audit/queries";
import { formatDateTime } from "@/lib/format";

const columns = [
  { key: "at", label: "Lúc" },
  { key: "action", label: "Việc" },
  { key: "subject", label: "Đối tượng" },
  { key: "by", label: "Người thực hiện" },
  { key: "id", label: "Số", align: "right" as const },
];

/** Entries of the audit trail: when, what, to what, who; the number is the place in the chain. */
export function AuditTable({ caption, rows }: { caption: string; rows: readonly AuditRow[] }) {
  return (
    <DataTable
      caption={caption}
      columns={columns}
      empty="Chưa có dòng nhật ký nào cũ hơn."
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          at: <span className="tabular-nums sm:whitespace-nowrap">{formatDateTime(row.at)}</span>,
          action: <b>{auditActionLabel(row.action)}</b>,
          subject: row.subject,
          by: row.by ? (
            <>
              <span className="sm:whitespace-nowrap">{row.by}</span>
              {row.role && <span className="block text-ink-2 text-sm">{roleLabels[row.role]}</span>}
            </>
          ) : (
            "Hệ thống"
          ),
          id: row.id,
        },
      }))}
    />
  );
}
