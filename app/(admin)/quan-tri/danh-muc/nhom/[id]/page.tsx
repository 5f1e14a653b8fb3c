import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { GroupForm } from "@/components/catalogue/GroupForm";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { listGroups } from "@/lib/catalogue/queries.indicators";
import { cataloguePath } from "@/lib/catalogue/schema";
import { groupsPath } from "@/lib/catalogue/schema.indicator";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = { params: Promise<{ id: string }> };

/** Another name for a group of indicators. */
export default async function GroupPage({ params }: Props) {
  const actor = await requireArea("admin");
  const [{ id }, groups, { name }] = await Promise.all([params, listGroups(actor), organisationOn()]);
  const group = groups.find((one) => one.id === id);
  if (!group) notFound();
  const title = `Đổi tên nhóm ${group.title}`;
  return (
    <AdminFrame actor={actor} organisation={name} current="catalogue">
      <Breadcrumb
        items={[
          { href: cataloguePath, label: "Danh mục" },
          { href: groupsPath, label: "Nhóm chỉ tiêu" },
        ]}
      />
      <PageHeading title={title} />
      <GroupForm title={title} group={group} />
    </AdminFrame>
  );
}
