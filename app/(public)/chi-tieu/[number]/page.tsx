import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IndicatorHeading } from "@/components/indicator/IndicatorHeading";
import { MeasureSection } from "@/components/indicator/MeasureSection";
import { Corrections } from "@/components/publication/Corrections";
import { Page } from "@/components/site/Page";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { measureSummary } from "@/lib/publication/labels";
import { publicScene } from "@/lib/publication/queries";
import { measureDetails } from "@/lib/publication/queries.indicator";
import { publicIndicators } from "@/lib/publication/queries.measures";
import { publicCorrections } from "@/lib/publication/queries.reports";
import { listAddress } from "@/lib/publication/schema.address";
import { unitLabel } from "@/lib/unit/labels";

export const dynamic = "force-dynamic";

const LATEST = 10;

type Props = {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

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

/** One indicator: every measure over the term, with its target, pace, sources and units. */
export default async function IndicatorPage(props: Props) {
  const indicator = await findIndicator(props);
  const { trang } = listAddress.parse(await props.searchParams);
  const [{ period, organisation, term }, details, corrections] = await Promise.all([
    publicScene(),
    measureDetails(indicator, trang),
    publicCorrections({ indicatorNumber: indicator.number }, LATEST),
  ]);
  return (
    <Page>
      <IndicatorHeading indicator={indicator} period={period} />
      {details.map((detail) => (
        <MeasureSection
          key={detail.measure.id}
          detail={detail}
          details={details}
          office={organisation.office}
          period={period}
          term={term}
        />
      ))}
      <Corrections corrections={corrections} nameOf={({ unit }) => unitLabel(unit)} />
    </Page>
  );
}
