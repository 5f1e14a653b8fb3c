import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { Changed } from "@/components/catalogue/Changed";
import { TaskFacts } from "@/components/catalogue/TaskFacts";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { ButtonLink } from "@/components/ui/Button";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { findCatalogueTask } from "@/lib/catalogue/queries";
import { cataloguePath, taskPath } from "@/lib/catalogue/schema";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Nhiệm vụ" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ da?: string | string[] }> };

/** One task: its words, who reports on it, and the ways to change it. */
export default async function CatalogueTaskPage({ params, searchParams }: Props) {
  const actor = await requireArea("admin");
  const [{ slug }, { da }] = await Promise.all([params, searchParams]);
  const [task, { name }] = await Promise.all([findCatalogueTask(actor, slug), organisationOn()]);
  if (!task) notFound();
  return (
    <AdminFrame actor={actor} organisation={name} current="catalogue">
      <Breadcrumb items={[{ href: cataloguePath, label: "Danh mục" }]} />
      <PageHeading title={task.title} lede={task.summary} />
      <Changed said={da} />
      <TaskFacts task={task} />
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={taskPath(slug, "sua")}>Sửa tên và nội dung</ButtonLink>
        <ButtonLink href={taskPath(slug, "phan-cong")}>Phân công đơn vị</ButtonLink>
        {!task.endedOn && <ButtonLink href={taskPath(slug, "chi-so-moi")}>Thêm chỉ số thành phần</ButtonLink>}
        <ButtonLink href={taskPath(slug, "ket-thuc")}>
          {task.endedOn ? "Bỏ ngày kết thúc" : "Kết thúc nhiệm vụ"}
        </ButtonLink>
      </p>
    </AdminFrame>
  );
}
