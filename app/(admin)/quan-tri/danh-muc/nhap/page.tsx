import type { Metadata } from "next";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { ImportForm } from "@/components/catalogue/ImportForm";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Nhập tệp danh mục" };

/** Another resolution from its file: first everything that is wrong with it, then what it brings, then the loading. */
export default async function ImportPage() {
  const actor = await requireArea("admin");
  const { name } = await organisationOn();
  return (
    <AdminFrame actor={actor} organisation={name} current="catalogue">
      <Breadcrumb items={[{ href: "/quan-tri/danh-muc", label: "Danh mục" }]} />
      <PageHeading
        title="Nhập tệp danh mục"
        lede="Một tệp JSON chứa một nghị quyết: nhiệm vụ, chỉ tiêu, đơn vị và phân công. Cổng kiểm tra trước, chưa ghi gì."
      />
      <ImportForm />
    </AdminFrame>
  );
}
