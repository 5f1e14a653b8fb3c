import type { Metadata } from "next";
import { AccountsTable } from "@/components/account/AccountsTable";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { PageHeading } from "@/components/ui/PageHeading";
import { listAccounts } from "@/lib/account/queries";
import { requireArea } from "@/lib/auth/session";
import { unitLabel } from "@/lib/unit/labels";
import { organisationOn, unitsOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Tài khoản" };

/** The administrator's home: who may log in. */
export default async function AccountsPage() {
  const actor = await requireArea("admin");
  const [accounts, units, { name }] = await Promise.all([listAccounts(actor), unitsOn(), organisationOn()]);
  return (
    <AdminFrame actor={actor} organisation={name} current="accounts">
      <PageHeading
        title="Tài khoản"
        lede="Mỗi người một tài khoản; mật khẩu cấp lần đầu phải đổi khi đăng nhập."
      />
      <AccountsTable
        accounts={accounts}
        unitNames={new Map(units.map((unit) => [unit.code, unitLabel(unit)]))}
      />
    </AdminFrame>
  );
}
