import type { Metadata } from "next";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { AdminPages } from "@/components/audit/AdminPages";
import { ButtonLink } from "@/components/ui/Button";
import { Callout } from "@/components/ui/Callout";
import { PageHeading } from "@/components/ui/PageHeading";
import { NamesTable } from "@/components/unit/NamesTable";
import { UnitFilters } from "@/components/unit/UnitFilters";
import { UnitsTable } from "@/components/unit/UnitsTable";
import { requireArea } from "@/lib/auth/session";
import { formatNumber } from "@/lib/format";
import { unitSaid } from "@/lib/unit/labels";
import { organisationOn, today } from "@/lib/unit/queries";
import { listUnits, organisationHistory } from "@/lib/unit/queries.admin";
import { unitFilter, unitsPath } from "@/lib/unit/schema.admin";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Đơn vị" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The units, and the committee's own names. */
export default async function UnitsPage({ searchParams }: Props) {
  const actor = await requireArea("admin");
  const query = await searchParams;
  const filter = unitFilter.parse(query);
  const [{ units, total, pages }, names, { name }] = await Promise.all([
    listUnits(actor, filter),
    organisationHistory(actor),
    organisationOn(),
  ]);
  const said = unitSaid[String(query.da)];
  const { trang } = filter;
  return (
    <AdminFrame actor={actor} organisation={name} current="units">
      <PageHeading
        title="Đơn vị"
        lede="Phường, xã và cơ quan báo cáo. Tên đổi theo ngày hiệu lực: văn bản cũ giữ tên cũ."
      />
      {said && (
        <div role="status">
          <Callout tone="ok">{said}</Callout>
        </div>
      )}
      <p className="mb-4">
        <ButtonLink href="/quan-tri/don-vi/moi">Thêm đơn vị</ButtonLink>
      </p>
      <UnitFilters filter={filter} />
      <UnitsTable caption={`${formatNumber(total)} đơn vị`} units={units} />
      <AdminPages
        page={trang}
        pages={pages}
        previous={unitsPath({ ...filter, trang: trang - 1 })}
        next={unitsPath({ ...filter, trang: trang + 1 })}
      />
      <h2>Tên của tổ chức</h2>
      <NamesTable
        caption="Các tên của tổ chức"
        today={today()}
        names={names.map((one) => ({ ...one, label: one.name, more: `${one.office} · ${one.parent}` }))}
      />
      <p className="mt-4">
        <ButtonLink href="/quan-tri/don-vi/to-chuc">Đổi tên tổ chức</ButtonLink>
      </p>
    </AdminFrame>
  );
}
