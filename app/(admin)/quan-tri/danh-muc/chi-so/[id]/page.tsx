import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { Changed } from "@/components/catalogue/Changed";
import { FigureVersions } from "@/components/catalogue/FigureVersions";
import { MeasureDefinition } from "@/components/catalogue/MeasureDefinition";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { ButtonLink } from "@/components/ui/Button";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { findCatalogueMeasure } from "@/lib/catalogue/queries";
import { cataloguePath, measurePath } from "@/lib/catalogue/schema";
import { indicatorPath } from "@/lib/catalogue/schema.indicator";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Chỉ số thành phần" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ da?: string | string[] }> };

/** One measure: how it is counted, and every version of its target, baseline and assigned figures. */
export default async function CatalogueMeasurePage({ params, searchParams }: Props) {
  const actor = await requireArea("admin");
  const [{ id }, { da }] = await Promise.all([params, searchParams]);
  const [measure, { name }] = await Promise.all([
    z.uuid().safeParse(id).success ? findCatalogueMeasure(actor, id) : null,
    organisationOn(),
  ]);
  if (!measure) notFound();
  return (
    <AdminFrame actor={actor} organisation={name} current="catalogue">
      <Breadcrumb items={[{ href: cataloguePath, label: "Danh mục" }]} />
      <PageHeading
        kicker={`Chỉ tiêu ${measure.indicator.number}: ${measure.indicator.title}`}
        title={`${measure.code}. ${measure.label}`}
      />
      <Changed said={da} />
      <MeasureDefinition measure={measure} />
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={measurePath(id, "sua")}>Sửa chỉ số thành phần</ButtonLink>
        <ButtonLink href={indicatorPath(measure.indicator.id)}>
          Sửa chỉ tiêu {String(measure.indicator.number)}
        </ButtonLink>
        <ButtonLink href={measurePath(id, "ket-thuc")}>
          {measure.endedOn ? "Bỏ ngày kết thúc" : "Kết thúc chỉ số thành phần"}
        </ButtonLink>
      </p>
      <FigureVersions
        title="Mục tiêu"
        unit={measure.unitLabel}
        rows={measure.targets}
        step={measurePath(id, "muc-tieu")}
      />
      <FigureVersions
        title="Mốc so sánh"
        unit={measure.unitLabel}
        rows={measure.baselines}
        step={measurePath(id, "moc-so-sanh")}
      />
      <FigureVersions
        title="Số cấp trên giao"
        unit={measure.unitLabel}
        rows={measure.assigned}
        step={measurePath(id, "so-giao")}
      />
    </AdminFrame>
  );
}
