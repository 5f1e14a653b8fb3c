import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import type { AccountDetail } from "@/lib/account/queries.admin";
import { formatDateTime } from "@/lib/format";

type SessionsTableProps = {
  sessions: AccountDetail["sessions"];
  /** the login that reads this page, if it is one of them */
  currentId: string;
};

/** The latest logins of an account: since when, until when, how they ended. */
export function SessionsTable({ sessions, currentId }: SessionsTableProps) {
  return (
    <DataTable
      caption="Các lần đăng nhập gần nhất"
      captionHidden
      columns={[
        { key: "since", label: "Đăng nhập lúc" },
        { key: "until", label: "Hết hạn lúc" },
        { key: "state", label: "Tình trạng" },
      ]}
      empty="Tài khoản này chưa đăng nhập lần nào."
      rows={sessions.map(({ id, createdAt, expiresAt, endedAt, open }) => ({
        key: id,
        cells: {
          since: <span className="tabular-nums">{formatDateTime(createdAt)}</span>,
          until: <span className="tabular-nums">{formatDateTime(expiresAt)}</span>,
          state: open ? (
            <StatusTag tone="ok">{id === currentId ? "Đang dùng: chính phiên này" : "Đang mở"}</StatusTag>
          ) : (
            <span className="text-ink-2">
              {endedAt ? `Kết thúc lúc ${formatDateTime(endedAt)}` : "Đã hết hạn"}
            </span>
          ),
        },
      }))}
    />
  );
}
