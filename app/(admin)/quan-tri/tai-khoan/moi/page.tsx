import type { Metadata } from "next";
import { NewAccountForm } from "@/components/account/NewAccountForm";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { unitLabel } from "@/lib/unit/labels";
import { organisationOn, unitsOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

/** A new account. */
export default async function NewAccountPage() {
  const actor = await requireArea("admin");
  const [units, { name }] = await Promise.all([unitsOn(), organisationOn()]);
  return (
    <AdminFrame actor={actor} organisation={name} current="accounts">
      <Breadcrumb items={[{ href: "/quan-tri", label: "Tài khoản" }]} />
      <PageHeading title="Tạo tài khoản" lede="Hệ thống tự đặt mật khẩu dùng một lần và hiện ở bước sau." />
      <NewAccountForm units={units.map((unit) => ({ value: unit.id, label: unitLabel(unit) }))} />
    </AdminFrame>
  );
}
