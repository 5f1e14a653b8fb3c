import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { roleLabels } from "@/lib/account/labels";
import type { AccountSummary } from "@/lib/account/queries.admin";
import { accountPath } from "@/lib/account/schema.admin";
import { formatDateTime } from "@/lib/format";
import { AccountState } from "./AccountState";

const columns = [
  { key: "username", label: "Tên đăng nhập" },
  { key: "role", label: "Vai trò, đơn vị" },
  { key: "state", label: "Trạng thái" },
  { key: "email", label: "Thư điện tử" },
  { key: "login", label: "Đăng nhập gần nhất" },
];

type AccountsTableProps = { caption: string; accounts: readonly AccountSummary[] };

/** Accounts: who each is for, whether it may be used, when it was used last. */
export function AccountsTable({ caption, accounts }: AccountsTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={columns}
      look="wide"
      empty="Không có tài khoản nào khớp. Đổi từ khoá hoặc bỏ lọc."
      rows={accounts.map((account) => ({
        key: account.id,
        cells: {
          username: (
            <Link
              href={accountPath(account.username)}
              prefetch={false}
              className="-my-2.5 inline-block break-words py-2.5 font-bold"
            >
              {account.username}
            </Link>
          ),
          role: (
            <>
              {roleLabels[account.role]}
              {account.unit && <span className="block text-ink-2 text-sm">{account.unit.label}</span>}
            </>
          ),
          state: <AccountState account={account} />,
          email: account.email && <span className="break-all">{account.email}</span>,
          login: account.lastLoginAt ? (
            <span className="tabular-nums lg:whitespace-nowrap">{formatDateTime(account.lastLoginAt)}</span>
          ) : (
            <span className="text-ink-2">Chưa đăng nhập</span>
          ),
        },
      }))}
    />
  );
}
