import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { ButtonLink } from "@/components/ui/Button";
import { Callout } from "@/components/ui/Callout";
import { PageHeading } from "@/components/ui/PageHeading";
import { NamesTable } from "@/components/unit/NamesTable";
import { UnitFacts } from "@/components/unit/UnitFacts";
import { requireArea } from "@/lib/auth/session";
import { validOn } from "@/lib/unit/calc";
import { unitLabel, unitSaid } from "@/lib/unit/labels";
import { organisationOn, today } from "@/lib/unit/queries";
import { unitOf } from "@/lib/unit/queries.admin";
import { unitPath } from "@/lib/unit/schema.admin";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Đơn vị" };

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ da?: string | string[] }> };

/** One unit: its names through time, its accounts, and the ways to change it. */
export default async function UnitPage({ params, searchParams }: Props) {
  const actor = await requireArea("admin");
  const [{ code }, { da }] = await Promise.all([params, searchParams]);
  const [unit, { name }] = await Promise.all([unitOf(actor, code), organisationOn()]);
  if (!unit) notFound();
  const said = unitSaid[String(da)];
  return (
    <AdminFrame actor={actor} organisation={name} current="units">
      <Breadcrumb items={[{ href: "/quan-tri/don-vi", label: "Đơn vị" }]} />
      <PageHeading title={unitLabel(validOn(unit.names, today()))} />
      {said && (
        <div role="status">
          <Callout tone="ok">{said}</Callout>
        </div>
      )}
      <UnitFacts unit={unit} />
      <h2>Tên và loại qua các thời kỳ</h2>
      <NamesTable
        caption="Tên và loại qua các thời kỳ"
        today={today()}
        names={unit.names.map((one) => ({ ...one, label: unitLabel(one) }))}
      />
      <p className="mt-6 flex flex-wrap gap-3">
        {!unit.endedOn && <ButtonLink href={unitPath(unit.code, "doi-ten")}>Đổi tên hoặc loại</ButtonLink>}
        <ButtonLink href={unitPath(unit.code, "ket-thuc")}>
          {unit.endedOn ? "Bỏ ngày kết thúc" : "Kết thúc đơn vị"}
        </ButtonLink>
      </p>
    </AdminFrame>
  );
}
