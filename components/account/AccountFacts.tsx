import { ButtonLink } from "@/components/ui/Button";
import { DefinitionList } from "@/components/ui/DefinitionList";
import { roleLabels } from "@/lib/account/labels";
import type { AccountDetail } from "@/lib/account/queries.admin";
import { accountPath } from "@/lib/account/schema.admin";
import { formatDateTime } from "@/lib/format";
import { AccountState } from "./AccountState";

type AccountFactsProps = { account: AccountDetail; own: boolean };

/** What is known of one account, and the pages that change it. */
export function AccountFacts({ account, own }: AccountFactsProps) {
  const { username, unit, disabledAt, lastLoginAt } = account;
  const items = [
    {
      term: "Trạng thái",
      description: (
        <>
          <AccountState account={account} />
          {disabledAt && (
            <span className="block text-ink-2 text-sm">Khoá lúc {formatDateTime(disabledAt)}</span>
          )}
        </>
      ),
    },
    { term: "Vai trò", description: roleLabels[account.role] },
    {
      term: "Đơn vị",
      description: unit
        ? `${unit.label}${unit.ended ? " (đã kết thúc hoạt động)" : ""}`
        : "Không gắn với đơn vị",
    },
    { term: "Thư điện tử", description: <span className="break-all">{account.email ?? "Không có"}</span> },
    {
      term: "Đăng nhập gần nhất",
      description: lastLoginAt ? formatDateTime(lastLoginAt) : "Chưa đăng nhập",
    },
    { term: "Ngày tạo", description: formatDateTime(account.createdAt) },
  ];
  return (
    <>
      <DefinitionList items={items} />
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={accountPath(username, "sua")}>Sửa vai trò, đơn vị, thư</ButtonLink>
        {own ? (
          <ButtonLink href="/doi-mat-khau">Đổi mật khẩu</ButtonLink>
        ) : (
          <>
            <ButtonLink href={accountPath(username, "mat-khau")}>Cấp lại mật khẩu</ButtonLink>
            <ButtonLink href={accountPath(username, "trang-thai")}>
              {disabledAt ? "Mở khoá tài khoản" : "Khoá tài khoản"}
            </ButtonLink>
          </>
        )}
        <ButtonLink variant="text" href={`/quan-tri/nhat-ky?nguoi=${encodeURIComponent(username)}`}>
          Nhật ký của tài khoản này
        </ButtonLink>
      </p>
    </>
  );
}
