import { DataTable } from "@/components/ui/DataTable";
import { roleLabels } from "@/lib/account/labels";
import type { AuditRow } from "@/lib/audit/schema";
import { formatDateTime } from "@/lib/format";

const columns = [
  { key: "at", label: "Lúc" },
  { key: "action", label: "Việc" },
  { key: "subject", label: "Đối tượng" },
  { key: "by", label: "Người thực hiện" },
  { key: "id", label: "Số", align: "right" as const },
];

type AuditTableProps = { caption: string; rows: readonly AuditRow[] };

/** Entries of the audit trail: when, what, to what, who; the number is the place in the chain. */
export function AuditTable({ caption, rows }: AuditTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={columns}
      look="wide"
      empty="Không có dòng nhật ký nào khớp. Đổi khoảng ngày hoặc bỏ lọc."
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          at: <span className="tabular-nums lg:whitespace-nowrap">{formatDateTime(row.at)}</span>,
          action: (
            <>
              <b>{row.deed}</b>
              {row.detail && <span className="block break-words text-ink-2 text-sm">{row.detail}</span>}
            </>
          ),
          subject: <span className="break-words">{row.subject}</span>,
          by: row.by ? (
            <>
              <span className="lg:whitespace-nowrap">{row.by}</span>
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
