import { roleLabels } from "@/lib/account/labels";
import { csvOf, csvTime } from "@/lib/workspace/calc";
import type { AuditRow } from "./schema";

/** Entries that one download holds at most; more would be asked for in parts, by date. */
export const CSV_LIMIT = 10_000;

const columns = ["Số", "Lúc", "Việc", "Đối tượng", "Chi tiết", "Người thực hiện", "Vai trò", "Mã việc"];

/** The audit trail as CSV, newest first; says in its last line when there is more than it holds. */
export function auditCsv(rows: readonly AuditRow[], more: boolean): string {
  const cells = rows.map((row) => [
    row.id,
    csvTime(row.at),
    row.deed,
    row.subject,
    row.detail,
    row.by ?? "Hệ thống",
    row.role ? roleLabels[row.role] : "",
    row.action,
  ]);
  const note = `Tệp chỉ có ${rows.length} dòng mới nhất. Lọc theo ngày để tải phần cũ hơn.`;
  return csvOf(columns, more ? [...cells, ["", "", note, "", "", "", "", ""]] : cells);
}
