import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MatrixFilters } from "@/components/matrix/MatrixFilters";
import { MatrixViews } from "@/components/matrix/MatrixViews";
import { Terms } from "@/components/matrix/Terms";
import { Trends } from "@/components/matrix/Trends";
import { NoPeriods } from "@/components/period/NoPeriods";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { scopeText } from "@/lib/matrix/labels";
import { loadTrends } from "@/lib/matrix/queries.trends";
import { matrixFilter, TREND_PERIODS } from "@/lib/matrix/schema";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Xu hướng nộp báo cáo" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Completeness and on-time rate of the last periods. */
export default async function TrendsPage({ searchParams }: Props) {
  const actor = await requireArea("office");
  const filter = matrixFilter.parse({ ...(await searchParams), thieu: undefined, trang: undefined });
  const [frame, found] = await Promise.all([officeFrame(actor), loadTrends(actor, filter)]);
  if (!found && filter.ky) notFound();
  if (!found) {
    return (
      <OfficeFrame actor={actor} {...frame} current="matrix">
        <PageHeading title="Xu hướng nộp báo cáo" />
        <NoPeriods what="Tỷ lệ nộp và tỷ lệ đúng hạn qua các kỳ" />
      </OfficeFrame>
    );
  }
  const { period, periods, trends } = found;
  return (
    <OfficeFrame actor={actor} {...frame} current="matrix">
      <PageHeading title="Xu hướng nộp báo cáo" lede={`Tối đa ${TREND_PERIODS} kỳ, đến hết kỳ đã chọn.`} />
      <MatrixFilters filter={filter} periods={periods} period={period} trends />
      <MatrixViews filter={{ ...filter, ky: period }} current="xu-huong" />
      <Trends trends={trends} scope={scopeText(filter, trends.at(-1)?.units ?? 0)} filter={filter} />
      <Terms />
    </OfficeFrame>
  );
}
