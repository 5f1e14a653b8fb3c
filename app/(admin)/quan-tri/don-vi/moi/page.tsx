import type { Metadata } from "next";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { NewUnitForm } from "@/components/unit/NewUnitForm";
import { requireArea } from "@/lib/auth/session";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

/** A new unit. */
export default async function NewUnitPage() {
  const actor = await requireArea("admin");
  const { name } = await organisationOn();
  return (
    <AdminFrame actor={actor} organisation={name} current="units">
      <Breadcrumb items={[{ href: "/quan-tri/don-vi", label: "Đơn vị" }]} />
      <PageHeading title="Thêm đơn vị" lede="Sau đó giao nhiệm vụ ở phần Danh mục và tạo tài khoản." />
      <NewUnitForm />
    </AdminFrame>
  );
}
