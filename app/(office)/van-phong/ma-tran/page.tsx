import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MatrixFiles } from "@/components/matrix/MatrixFiles";
import { MatrixFilters } from "@/components/matrix/MatrixFilters";
import { MatrixView } from "@/components/matrix/MatrixView";
import { MatrixViews } from "@/components/matrix/MatrixViews";
import { Terms } from "@/components/matrix/Terms";
import { Totals } from "@/components/matrix/Totals";
import { NoPeriods } from "@/components/period/NoPeriods";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { formatDateTime } from "@/lib/format";
import { scopeText } from "@/lib/matrix/labels";
import { matrixPage } from "@/lib/matrix/queries";
import { loadList } from "@/lib/matrix/queries.list";
import { matrixFilter } from "@/lib/matrix/schema";
import { inSentence } from "@/lib/resolution/labels";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Ma trận báo cáo" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Units × tasks of a period: what has come, whether in time, and how it is rated. */
export default async function MatrixPage({ searchParams }: Props) {
  const actor = await requireArea("office");
  const filter = matrixFilter.parse(await searchParams);
  const [frame, matrix] = await Promise.all([officeFrame(actor), matrixPage(actor, filter)]);
  if (!matrix && filter.ky) notFound();
  if (!matrix) {
    return (
      <OfficeFrame actor={actor} {...frame} current="matrix">
        <PageHeading title="Ma trận báo cáo" />
        <NoPeriods what="Ma trận báo cáo" />
      </OfficeFrame>
    );
  }
  const list = filter.xem === "danh-sach" ? await loadList(actor, matrix, filter) : null;
  const { period } = matrix;
  const scope = scopeText(filter, matrix.units.length);
  return (
    <OfficeFrame actor={actor} {...frame} current="matrix">
      <PageHeading
        title={`Ma trận báo cáo ${inSentence(period.label)}`}
        lede={`Hạn nộp chung: ${formatDateTime(period.dueAt)}.`}
      />
      <MatrixFilters filter={filter} periods={matrix.periods} period={period.code} />
      <Totals counts={matrix.total} scope={scope} filter={{ ...filter, ky: period.code }} />
      <MatrixViews filter={{ ...filter, ky: period.code }} current={filter.xem} />
      <MatrixView matrix={matrix} filter={filter} list={list} />
      <MatrixFiles filter={{ ...filter, ky: period.code }} scope={scope} />
      <Terms />
    </OfficeFrame>
  );
}
