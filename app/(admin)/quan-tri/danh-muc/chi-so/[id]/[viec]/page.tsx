import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { EndStep } from "@/components/catalogue/EndStep";
import { FigureForm } from "@/components/catalogue/FigureForm";
import { MeasureForm } from "@/components/catalogue/MeasureForm";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { measureStepLabels, reporterChoices } from "@/lib/catalogue/labels";
import { findCatalogueMeasure, findCatalogueTask } from "@/lib/catalogue/queries";
import { cataloguePath, measurePath, measureSteps } from "@/lib/catalogue/schema";
import { organisationOn, today } from "@/lib/unit/queries";

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
  return (
    <AdminFrame actor={actor} organisation={name} current="catalogue">
      <Breadcrumb
        items={[
          { href: cataloguePath, label: "Danh mục" },
          { href: measurePath(id), label },
        ]}
      />
      <PageHeading title={title} />
      {step === "ket-thuc" && (
        <EndStep title={title} of={{ measureId: id }} endedOn={measure.endedOn} today={today()} />
      )}
      {step === "sua" && (
        <MeasureForm
          title={title}
          measure={measure}
          reporters={reporterChoices(
            (await findCatalogueTask(actor, measure.indicator.homeTask.slug))?.units ?? [],
          )}
        />
      )}
      {step !== "ket-thuc" && step !== "sua" && <FigureForm title={title} step={step} measure={measure} />}
    </AdminFrame>
  );
}
