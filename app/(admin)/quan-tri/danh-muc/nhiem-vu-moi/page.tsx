import type { Metadata } from "next";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { NewTaskForm } from "@/components/catalogue/NewTaskForm";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { cataloguePath } from "@/lib/catalogue/schema";
import { formatDate } from "@/lib/format";
import { organisationOn, today } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

/** A further task of the present resolution. */
export default async function NewTaskPage() {
  const actor = await requireArea("admin");
  const { name } = await organisationOn();
  const title = "Thêm nhiệm vụ";
  return (
    <AdminFrame actor={actor} organisation={name} current="catalogue">
      <Breadcrumb items={[{ href: cataloguePath, label: "Danh mục" }]} />
      <PageHeading title={title} />
      <NewTaskForm title={title} today={formatDate(today())} />
    </AdminFrame>
  );
}
