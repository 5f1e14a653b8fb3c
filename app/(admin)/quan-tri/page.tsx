import type { Metadata } from "next";
import { AccountFilters } from "@/components/account/AccountFilters";
import { AccountsTable } from "@/components/account/AccountsTable";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { AdminPages } from "@/components/audit/AdminPages";
import { ButtonLink } from "@/components/ui/Button";
import { PageHeading } from "@/components/ui/PageHeading";
import { listAccounts } from "@/lib/account/queries.admin";
import { accountFilter, accountsPath } from "@/lib/account/schema.admin";
import { requireArea } from "@/lib/auth/session";
import { formatNumber } from "@/lib/format";
import { unitLabel } from "@/lib/unit/labels";
import { organisationOn, unitsOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Tài khoản" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The administrator's home: who may log in. */
export default async function AccountsPage({ searchParams }: Props) {
  const actor = await requireArea("admin");
  const filter = accountFilter.parse(await searchParams);
  const [{ rows, total, pages }, units, { name }] = await Promise.all([
    listAccounts(actor, filter),
    unitsOn(),
    organisationOn(),
  ]);
  const { trang } = filter;
  return (
    <AdminFrame actor={actor} organisation={name} current="accounts">
      <PageHeading
        title="Tài khoản"
        lede="Mỗi người một tài khoản; mật khẩu cấp lần đầu phải đổi khi đăng nhập."
      />
      <p className="mb-4">
        <ButtonLink href="/quan-tri/tai-khoan/moi">Tạo tài khoản</ButtonLink>
      </p>
      <AccountFilters
        filter={filter}
        units={units.map((unit) => ({ value: unit.code, label: unitLabel(unit) }))}
      />
      <AccountsTable caption={`${formatNumber(total)} tài khoản`} accounts={rows} />
      <AdminPages
        page={trang}
        pages={pages}
        previous={accountsPath({ ...filter, trang: trang - 1 })}
        next={accountsPath({ ...filter, trang: trang + 1 })}
      />
    </AdminFrame>
  );
}
