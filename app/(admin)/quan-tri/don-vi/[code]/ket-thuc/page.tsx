import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { EndConsequences } from "@/components/unit/EndConsequences";
import { EndForm } from "@/components/unit/EndForm";
import { requireArea } from "@/lib/auth/session";
import { latestOf } from "@/lib/unit/calc.names";
import { unitLabel } from "@/lib/unit/labels";
import { organisationOn } from "@/lib/unit/queries";
import { unitOf } from "@/lib/unit/queries.admin";
import { unitPath } from "@/lib/unit/schema.admin";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = { params: Promise<{ code: string }> };

/** The end of a unit. */
export default async function EndUnitPage({ params }: Props) {
  const actor = await requireArea("admin");
  const { code } = await params;
  const [unit, { name }] = await Promise.all([unitOf(actor, code), organisationOn()]);
  // A unit that has ended is not changed any more.
  if (!unit || unit.endedOn !== null) notFound();
  const latest = latestOf(unit.names);
  const title = `Kết thúc ${unitLabel(latest)}`;
  return (
    <AdminFrame actor={actor} organisation={name} current="units">
      <Breadcrumb
        items={[
          { href: "/quan-tri/don-vi", label: "Đơn vị" },
          { href: unitPath(unit.code), label: unitLabel(latest) },
        ]}
      />
      <PageHeading title={title} lede="Dùng khi đơn vị được sáp nhập hoặc giải thể. Khi kết thúc:" />
      <EndConsequences unit={unit} />
      <EndForm title={title} unitId={unit.id} />
    </AdminFrame>
  );
}
