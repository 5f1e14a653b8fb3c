import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RightsForm } from "@/components/account/RightsForm";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { accountOf } from "@/lib/account/queries.admin";
import { accountPath } from "@/lib/account/schema.admin";
import { requireArea } from "@/lib/auth/session";
import { unitLabel } from "@/lib/unit/labels";
import { organisationOn, unitsOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = { params: Promise<{ username: string }> };

/** Role, unit and e-mail address of one account. */
export default async function RightsPage({ params }: Props) {
  const actor = await requireArea("admin");
  const { username } = await params;
  const [account, units, { name }] = await Promise.all([
    accountOf(actor, decodeURIComponent(username)),
    unitsOn(),
    organisationOn(),
  ]);
  if (!account) notFound();
  const { unit, role, email } = account;
  const options = units.map((one) => ({ value: one.id, label: unitLabel(one) }));
  const ended = unit?.ended ? [{ value: unit.id, label: `${unit.label} (đã kết thúc)` }] : [];
  return (
    <AdminFrame actor={actor} organisation={name} current="accounts">
      <Breadcrumb
        items={[
          { href: "/quan-tri", label: "Tài khoản" },
          { href: accountPath(account.username), label: account.username },
        ]}
      />
      <PageHeading
        title={`Sửa tài khoản ${account.username}`}
        lede="Đổi vai trò hoặc đơn vị thì mọi phiên đăng nhập của tài khoản kết thúc ngay."
      />
      <RightsForm
        title={`Sửa tài khoản ${account.username}`}
        accountId={account.id}
        stored={{ role, unitId: unit?.id ?? "", email: email ?? "" }}
        units={[...options.filter(({ value }) => value !== ended[0]?.value), ...ended]}
      />
    </AdminFrame>
  );
}
