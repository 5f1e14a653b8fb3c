import type { Metadata } from "next";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { OrganisationForm } from "@/components/unit/OrganisationForm";
import { requireArea } from "@/lib/auth/session";
import { latestOf } from "@/lib/unit/calc.names";
import { spanText } from "@/lib/unit/labels";
import { organisationOn } from "@/lib/unit/queries";
import { organisationHistory } from "@/lib/unit/queries.admin";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

/** Other names of the committee itself. */
export default async function OrganisationPage() {
  const actor = await requireArea("admin");
  const [names, { name }] = await Promise.all([organisationHistory(actor), organisationOn()]);
  const latest = latestOf(names);
  return (
    <AdminFrame actor={actor} organisation={name} current="units">
      <Breadcrumb items={[{ href: "/quan-tri/don-vi", label: "Đơn vị" }]} />
      <PageHeading
        title="Đổi tên tổ chức"
        lede={`Tên gần nhất: ${latest.name}, áp dụng ${spanText(latest)}. Văn bản của kỳ trước ngày áp dụng giữ tên cũ.`}
      />
      <OrganisationForm title="Đổi tên tổ chức" latest={latest} />
    </AdminFrame>
  );
}
