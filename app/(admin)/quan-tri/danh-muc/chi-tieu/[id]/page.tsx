import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { Changed } from "@/components/catalogue/Changed";
import { IndicatorForm } from "@/components/catalogue/IndicatorForm";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { findCatalogueIndicator } from "@/lib/catalogue/queries.indicators";
import { cataloguePath } from "@/lib/catalogue/schema";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ da?: string | string[] }> };

/** One indicator: its title, its group, and the task in which its figures are entered. */
export default async function IndicatorPage({ params, searchParams }: Props) {
  const actor = await requireArea("admin");
  const [{ id }, { da }] = await Promise.all([params, searchParams]);
  const [indicator, { name }] = await Promise.all([
    z.uuid().safeParse(id).success ? findCatalogueIndicator(actor, id) : null,
    organisationOn(),
  ]);
  if (!indicator) notFound();
  const title = `Sửa chỉ tiêu ${indicator.number}: ${indicator.title}`;
  return (
    <AdminFrame actor={actor} organisation={name} current="catalogue">
      <Breadcrumb items={[{ href: cataloguePath, label: "Danh mục" }]} />
      <PageHeading title={title} />
      <Changed said={da} />
      <IndicatorForm title={title} indicator={indicator} />
    </AdminFrame>
  );
}
