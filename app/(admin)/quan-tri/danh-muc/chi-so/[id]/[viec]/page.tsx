import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { EndCatalogueForm } from "@/components/catalogue/EndCatalogueForm";
import { FigureForm } from "@/components/catalogue/FigureForm";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { measureStepLabels } from "@/lib/catalogue/labels";
import { findCatalogueMeasure } from "@/lib/catalogue/queries";
import { cataloguePath, measurePath, measureSteps } from "@/lib/catalogue/schema";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The forms write the title themselves: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = { params: Promise<{ id: string; viec: string }> };

/** One change of a measure. */
export default async function MeasureStepPage({ params }: Props) {
  const actor = await requireArea("admin");
  const { id, viec } = await params;
  const step = measureSteps.find((known) => known === viec);
  const [measure, { name }] = await Promise.all([
    z.uuid().safeParse(id).success ? findCatalogueMeasure(actor, id) : null,
    organisationOn(),
  ]);
  if (!measure || !step) notFound();
  const label = `${measure.code}. ${measure.label}`;
  const title = `${measureStepLabels[step]}: ${measure.label}`;
  const [target] = measure.targets;
  return (
    <AdminFrame actor={actor} organisation={name} current="catalogue">
      <Breadcrumb
        items={[
          { href: cataloguePath, label: "Danh mục" },
          { href: measurePath(id), label },
        ]}
      />
      <PageHeading title={title} />
      {step === "ket-thuc" ? (
        <EndCatalogueForm title={title} of={{ measureId: id }} />
      ) : (
        <FigureForm
          title={title}
          step={step}
          measureId={id}
          unit={target?.unitLabel ?? measure.unitLabel}
          known={{
            "muc-tieu": measure.targets.length,
            "moc-so-sanh": measure.baselines.length,
            "so-giao": measure.assigned.length,
          }}
        />
      )}
    </AdminFrame>
  );
}
