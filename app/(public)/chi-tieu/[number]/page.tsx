import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IndicatorHeading } from "@/components/indicator/IndicatorHeading";
import { MeasureSection } from "@/components/indicator/MeasureSection";
import { Page } from "@/components/site/Page";
import { measureSummary } from "@/lib/publication/labels";
import { publicScene, publicUnits } from "@/lib/publication/queries";
import { missingUnits, publicIndicators, publicUnitFigures } from "@/lib/publication/queries.measures";
import { isReporter } from "@/lib/unit/calc";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ number: string }> };

async function findIndicator({ params }: Props) {
  const { number } = await params;
  return (await publicIndicators()).find((indicator) => String(indicator.number) === number) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { number, title, measures } = await findIndicator(props);
  const { period } = await publicScene();
  return {
    title: `Chỉ tiêu ${number}: ${title}`,
    description: measures.map((measure) => measureSummary(measure, period)).join(" "),
  };
}

/** One indicator: every measure with its figure, target, standing, sources and units. */
export default async function IndicatorPage(props: Props) {
  const indicator = await findIndicator(props);
  const { period, organisation } = await publicScene();
  const [units, figures, missing] = await Promise.all([
    publicUnits(),
    publicUnitFigures({ indicatorNumber: indicator.number }),
    Promise.all(
      indicator.measures.map((measure) => measure.current && missingUnits(measure, measure.current.year)),
    ),
  ]);
  return (
    <Page>
      <IndicatorHeading indicator={indicator} period={period} />
      {indicator.measures.map((measure, index) => (
        <MeasureSection
          key={measure.id}
          measure={measure}
          numbered={indicator.measures.length > 1}
          office={organisation.office}
          missing={missing[index] ?? null}
          units={units.filter((unit) => isReporter(measure, unit))}
          figures={figures.filter(({ measureId }) => measureId === measure.id)}
        />
      ))}
    </Page>
  );
}
