import type { Metadata } from "next";
import { Page } from "@/components/site/Page";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Pages } from "@/components/ui/Pages";
import { KindLinks } from "@/components/unit/KindLinks";
import { UnitList } from "@/components/unit/UnitList";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { unitsText } from "@/lib/publication/labels.series";
import { publicScene } from "@/lib/publication/queries";
import { unitPage } from "@/lib/publication/queries.units";
import { addressOf, listAddress } from "@/lib/publication/schema.address";
import { inSentence } from "@/lib/resolution/labels";

export const dynamic = "force-dynamic";

export const metadata: Metadata = pageMetadata({
  title: "Các đơn vị",
  description: "Các xã, phường và cơ quan báo cáo thực hiện Nghị quyết.",
  path: "/don-vi",
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Every unit by name, page by page; of one kind where that is asked for. */
export default async function UnitsPage({ searchParams }: Props) {
  const { loai, trang } = listAddress.parse(await searchParams);
  const [{ organisation }, { units, counts, totals, period, page, pages }] = await Promise.all([
    publicScene(),
    unitPage(loai, trang),
  ]);
  const when = period
    ? `Bên cạnh tên là số báo cáo ${inSentence(period.label)} đã được ${organisation.office} duyệt.`
    : `Chưa có báo cáo nào được ${organisation.office} duyệt.`;
  return (
    <Page>
      <PageHeading title="Các đơn vị" lede={`${unitsText(totals)} báo cáo thực hiện Nghị quyết. ${when}`} />
      <KindLinks totals={totals} chosen={loai} />
      {units.length > 0 ? (
        <UnitList units={units} counts={counts} />
      ) : (
        <EmptyState title="Không có đơn vị nào thuộc loại này">Chọn loại khác ở trên.</EmptyState>
      )}
      <Pages page={page} pages={pages} href={(to) => addressOf("/don-vi", { loai, trang: to })} />
    </Page>
  );
}
