import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { roleLabels } from "@/lib/account/labels";
import type { AccountSummary } from "@/lib/account/queries";
import { formatDateTime } from "@/lib/format";

type AccountsTableProps = {
  accounts: readonly AccountSummary[];
  /** names of units by code */
  unitNames: ReadonlyMap<string, string>;
};

const columns = [
  { key: "username", label: "Tên đăng nhập" },
  { key: "role", label: "Vai trò" },
  { key: "unit", label: "Đơn vị" },
  { key: "state", label: "Trạng thái" },
  { key: "login", label: "Đăng nhập gần nhất" },
];

/** Every account: who it is for, whether it may be used, when it was used last. */
export function AccountsTable({ accounts, unitNames }: AccountsTableProps) {
  return (
    <DataTable
      caption={`${accounts.length} tài khoản`}
      columns={columns}
      empty="Chưa có tài khoản nào."
      rows={accounts.map((account) => ({
        key: account.username,
        cells: {
          username: <b className="sm:whitespace-nowrap">{account.username}</b>,
          role: roleLabels[account.role],
          unit: account.unitCode && (unitNames.get(account.unitCode) ?? account.unitCode),
          state: <AccountState account={account} />,
          login: account.lastLoginAt ? (
            <span className="tabular-nums sm:whitespace-nowrap">{formatDateTime(account.lastLoginAt)}</span>
          ) : (
            "Chưa đăng nhập"
          ),
        },
      }))}
    />
  );
}

function AccountState({ account }: { account: AccountSummary }) {
  if (account.disabledAt) return <StatusTag tone="bad">Đã khoá</StatusTag>;
  if (account.mustChangePassword) return <StatusTag tone="warn">Phải đổi mật khẩu</StatusTag>;
  return <StatusTag tone="ok">Đang dùng</StatusTag>;
}
