import type { Metadata } from "next";
import Link from "next/link";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { Changed } from "@/components/catalogue/Changed";
import { GroupForm } from "@/components/catalogue/GroupForm";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { DataTable } from "@/components/ui/DataTable";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { listGroups } from "@/lib/catalogue/queries.indicators";
import { cataloguePath } from "@/lib/catalogue/schema";
import { groupPath } from "@/lib/catalogue/schema.indicator";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = { searchParams: Promise<{ da?: string | string[] }> };

/** The groups of indicators, and a further one. */
export default async function GroupsPage({ searchParams }: Props) {
  const actor = await requireArea("admin");
  const [groups, { name }, { da }] = await Promise.all([listGroups(actor), organisationOn(), searchParams]);
  const title = "Nhóm chỉ tiêu";
  return (
    <AdminFrame actor={actor} organisation={name} current="catalogue">
      <Breadcrumb items={[{ href: cataloguePath, label: "Danh mục" }]} />
      <PageHeading title={title} />
      <Changed said={da} />
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: "title", label: "Nhóm" },
          { key: "count", label: "Số chỉ tiêu", align: "right" },
        ]}
        empty="Chưa có nhóm nào."
        rows={groups.map((group) => ({
          key: group.id,
          cells: {
            title: (
              <Link href={groupPath(group.id)} prefetch={false} className="-my-2.5 inline-block py-2.5">
                {group.title}
              </Link>
            ),
            count: String(group.indicators),
          },
        }))}
      />
      <h2>Thêm nhóm</h2>
      <GroupForm title={title} group={null} />
    </AdminFrame>
  );
}
