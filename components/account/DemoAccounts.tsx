import { DataTable } from "@/components/ui/DataTable";

type DemoAccountsProps = { accounts: readonly { username: string; password: string; role: string }[] };

/** The known accounts of a demonstration, below its login form. */
export function DemoAccounts({ accounts }: DemoAccountsProps) {
  return (
    <DataTable
      caption="Tài khoản dùng thử"
      columns={[
        { key: "username", label: "Tên đăng nhập" },
        { key: "role", label: "Vai trò" },
        { key: "password", label: "Mật khẩu" },
      ]}
      rows={accounts.map(({ username, password, role }) => ({
        key: username,
        cells: { username: <b>{username}</b>, role, password: <code>{password}</code> },
      }))}
      empty="Chưa có tài khoản dùng thử."
    />
  );
}
