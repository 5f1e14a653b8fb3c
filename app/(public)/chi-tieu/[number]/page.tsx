import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IndicatorHeading } from "@/components/indicator/IndicatorHeading";
import { MeasureSection } from "@/components/indicator/MeasureSection";
import { Page } from "@/components/site/Page";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { measureSummary } from "@/lib/publication/labels";
import { publicIndicators, publicScene, publicUnitFigures } from "@/lib/publication/queries";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ number: string }> };

async function findIndicator({ params }: Props) {
  const { number } = await params;
  return (await publicIndicators()).find((indicator) => String(indicator.number) === number) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { number, title, measures } = await findIndicator(props);
  const { period } = await publicScene();
  const description = measures.map((measure) => measureSummary(measure, period)).join(" ");
  return pageMetadata({ title: `Chỉ tiêu ${number}: ${title}`, description, path: `/chi-tieu/${number}` });
}

/** One indicator: every measure with its figure, target, standing, sources and units. */
export default async function IndicatorPage(props: Props) {
  const indicator = await findIndicator(props);
  const { period, organisation, units } = await publicScene();
  const figures = await publicUnitFigures({ indicatorNumber: indicator.number });
  return (
    <Page>
      <IndicatorHeading indicator={indicator} period={period} />
      {indicator.measures.map((measure) => (
        <MeasureSection
          key={measure.id}
          measure={measure}
          numbered={indicator.measures.length > 1}
          office={organisation.office}
          units={units.filter(({ id }) => measure.reporterIds.includes(id))}
          figures={figures.filter(({ measureId }) => measureId === measure.id)}
        />
      ))}
    </Page>
  );
}
