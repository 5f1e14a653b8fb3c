import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { EndConsequences } from "@/components/unit/EndConsequences";
import { EndForm } from "@/components/unit/EndForm";
import { ResumeUnitForm } from "@/components/unit/ResumeUnitForm";
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

/** The end of a unit, and taking it back. */
export default async function EndUnitPage({ params }: Props) {
  const actor = await requireArea("admin");
  const { code } = await params;
  const [unit, { name }] = await Promise.all([unitOf(actor, code), organisationOn()]);
  if (!unit) notFound();
  const latest = latestOf(unit.names);
  const { endedOn } = unit;
  const title = `${endedOn ? "Bỏ ngày kết thúc" : "Kết thúc"} ${unitLabel(latest)}`;
  return (
    <AdminFrame actor={actor} organisation={name} current="units">
      <Breadcrumb
        items={[
          { href: "/quan-tri/don-vi", label: "Đơn vị" },
          { href: unitPath(unit.code), label: unitLabel(latest) },
        ]}
      />
      <PageHeading
        title={title}
        lede={endedOn ? undefined : "Dùng khi đơn vị được sáp nhập hoặc giải thể. Khi kết thúc:"}
      />
      {endedOn ? (
        <ResumeUnitForm title={title} unitId={unit.id} endedOn={endedOn} />
      ) : (
        <>
          <EndConsequences unit={unit} />
          <EndForm title={title} unitId={unit.id} />
        </>
      )}
    </AdminFrame>
  );
}
