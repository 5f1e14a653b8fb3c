import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PeriodFacts } from "@/components/period/PeriodFacts";
import { PeriodHistory } from "@/components/period/PeriodHistory";
import { PeriodSteps } from "@/components/period/PeriodSteps";
import { Said } from "@/components/period/Said";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { StatusTag } from "@/components/ui/StatusTag";
import { requireArea } from "@/lib/auth/session";
import { periodStateLabels, periodStateTones } from "@/lib/period/labels";
import { periodSaid } from "@/lib/period/labels.holidays";
import { mayManagePeriods } from "@/lib/period/policy";
import { findPeriod } from "@/lib/period/queries.period";
import { periodCode } from "@/lib/period/schema";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
// The page writes its title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ da?: string | string[] }>;
};

/** One period: its dates, what may be done with it, and who did what. */
export default async function PeriodPage({ params, searchParams }: Props) {
  const actor = await requireArea("office");
  const code = periodCode.safeParse((await params).code);
  const [period, frame, { da }] = await Promise.all([
    code.success ? findPeriod(actor, code.data) : null,
    officeFrame(actor),
    searchParams,
  ]);
  if (!period) notFound();
  const title = `Kỳ ${period.label}`;
  return (
    <OfficeFrame actor={actor} {...frame} current="periods">
      <Breadcrumb
        items={[{ href: `/van-phong/ky?nam=${period.year}`, label: `Các kỳ năm ${period.year}` }]}
      />
      <PageHeading title={title}>
        <StatusTag tone={periodStateTones[period.state]}>{periodStateLabels[period.state]}</StatusTag>
      </PageHeading>
      <Said said={periodSaid[period.state]} word={da} />
      <PeriodFacts period={period} />
      {mayManagePeriods(actor) ? (
        <PeriodSteps title={title} period={period} />
      ) : (
        <DocumentTitle title={title} />
      )}
      <h2>Lịch sử</h2>
      <PeriodHistory history={period.history} />
    </OfficeFrame>
  );
}
