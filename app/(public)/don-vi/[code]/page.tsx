import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CsvLink } from "@/components/opendata/CsvLink";
import { Corrections } from "@/components/publication/Corrections";
import { Page } from "@/components/site/Page";
import { UnitFigures } from "@/components/unit/UnitFigures";
import { UnitHeading } from "@/components/unit/UnitHeading";
import { UnitReports } from "@/components/unit/UnitReports";
import { UnitTimeline } from "@/components/unit/UnitTimeline";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { publicPeriods, publicScene, publicUnit } from "@/lib/publication/queries";
import { publicCorrections, unitReports } from "@/lib/publication/queries.reports";
import { unitTimeline, unitYears } from "@/lib/publication/queries.unit";
import { periodAddress } from "@/lib/publication/schema.address";
import { inSentence } from "@/lib/resolution/labels";
import { measuresReportedBy } from "@/lib/resolution/queries";
import { unitLabel } from "@/lib/unit/labels";

export const dynamic = "force-dynamic";

const LATEST = 10;

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The unit as it was called at the end of the period that the address asks for. */
async function findScene({ params, searchParams }: Props) {
  const [{ code }, { ky }, scene, periods] = await Promise.all([
    params,
    searchParams.then((query) => periodAddress.parse(query)),
    publicScene(),
    publicPeriods(),
  ]);
  const period = ky ? periods.find((one) => one.code === ky) : scene.period;
  if (ky === undefined || period === undefined) notFound();
  const unit = (await publicUnit(code, period?.endsOn)) ?? notFound();
  return { ...scene, unit, period, isPresent: period?.id === scene.period?.id };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { unit, period, isPresent } = await findScene(props);
  const name = unitLabel(unit);
  const title = isPresent || !period ? name : `${name}, ${inSentence(period.label)}`;
  const description = `Báo cáo đã được duyệt của ${name} về thực hiện Nghị quyết Đại hội Đảng bộ.`;
  const path = `/don-vi/${unit.code}${isPresent || !period ? "" : `?ky=${period.code}`}`;
  return pageMetadata({ title, description, path });
}

/** One unit: its approved reports of a period, when it reported, and its figures over the years. */
export default async function UnitPage(props: Props) {
  const { unit, period, isPresent, resolution, organisation } = await findScene(props);
  const [reports, corrections, measures, figures, timeline] = await Promise.all([
    unitReports(unit.id, period ?? undefined),
    publicCorrections({ unitId: unit.id }, LATEST),
    measuresReportedBy(resolution.id, unit),
    unitYears([unit.id]),
    unitTimeline(unit.id),
  ]);
  const title = period ? `Báo cáo ${inSentence(period.label)}` : "Báo cáo trong kỳ";
  return (
    <Page>
      <UnitHeading
        unit={unit}
        period={period}
        isPresent={isPresent}
        reports={reports}
        office={organisation.office}
      />
      <UnitReports title={title} reports={reports} period={period?.code ?? null} isPresent={isPresent} />
      <UnitTimeline code={unit.code} periods={timeline} shown={period?.code} />
      <h2>Số liệu chỉ tiêu qua các năm</h2>
      <UnitFigures code={unit.code} measures={measures} figures={figures} />
      <CsvLink file="so-lieu-don-vi" label="Tải số liệu của từng đơn vị" />
      <Corrections corrections={corrections} nameOf={({ task }) => task.title} />
    </Page>
  );
}
