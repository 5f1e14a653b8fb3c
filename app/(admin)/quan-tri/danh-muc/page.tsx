import type { Metadata } from "next";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { CatalogueTaskSection } from "@/components/catalogue/CatalogueTaskSection";
import { ButtonLink } from "@/components/ui/Button";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { catalogueOverview } from "@/lib/catalogue/queries";
import { cataloguePath, newTaskPath } from "@/lib/catalogue/schema";
import { groupsPath, rulePath } from "@/lib/catalogue/schema.indicator";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Danh mục" };

/** What the portal follows: tasks, and the measures of each. */
export default async function CataloguePage() {
  const actor = await requireArea("admin");
  const [{ title, tasks }, { name }] = await Promise.all([catalogueOverview(actor), organisationOn()]);
  return (
    <AdminFrame actor={actor} organisation={name} current="catalogue">
      <PageHeading title="Danh mục" lede={title} />
      <p className="mb-2 flex flex-wrap gap-3">
        <ButtonLink href={newTaskPath}>Thêm nhiệm vụ</ButtonLink>
        <ButtonLink href={groupsPath}>Nhóm chỉ tiêu</ButtonLink>
        <ButtonLink href={rulePath}>Quy định kỳ báo cáo</ButtonLink>
        <ButtonLink href={`${cataloguePath}/nhap`}>Nhập tệp danh mục</ButtonLink>
      </p>
      <p className="max-w-text text-ink-2 text-sm">
        Nhiệm vụ và chỉ số thành phần không xoá được, chỉ kết thúc: số liệu đã báo cáo luôn được giữ. Nghị
        quyết của nhiệm kỳ sau nhập bằng tệp danh mục.
      </p>
      {tasks.map((task) => (
        <CatalogueTaskSection key={task.slug} task={task} />
      ))}
    </AdminFrame>
  );
}
