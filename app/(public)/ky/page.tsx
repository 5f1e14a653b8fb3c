import type { Metadata } from "next";
import { CsvLink } from "@/components/opendata/CsvLink";
import { PeriodsTable } from "@/components/publication/PeriodsTable";
import { TermChart } from "@/components/publication/TermChart";
import { Page } from "@/components/site/Page";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { progressOfAll } from "@/lib/publication/calc.series";
import { termSentence } from "@/lib/publication/labels.series";
import { publicPeriods, publicScene } from "@/lib/publication/queries";
import { taskSeries } from "@/lib/publication/queries.series";

export const dynamic = "force-dynamic";

export const metadata: Metadata = pageMetadata({
  title: "Các kỳ báo cáo",
  description: "Tiến độ thực hiện Nghị quyết qua từng kỳ báo cáo của nhiệm kỳ.",
  path: "/ky",
});

/** Every period of which something is published, with the progress of all tasks together. */
export default async function PeriodsPage() {
  const [{ organisation }, periods, series] = await Promise.all([
    publicScene(),
    publicPeriods(),
    taskSeries(),
  ]);
  const points = progressOfAll(series.values());
  return (
    <Page>
      <PageHeading
        title="Các kỳ báo cáo"
        lede={`Tiến độ bình quân của mọi báo cáo đã được ${organisation.office} duyệt trong từng kỳ, so với kế hoạch năm.`}
      />
      {points.length === 0 ? (
        <EmptyState title="Chưa có kỳ nào được công bố">
          {`Khi ${organisation.office} duyệt báo cáo đầu tiên, kỳ báo cáo sẽ hiện ở đây.`}
        </EmptyState>
      ) : (
        <>
          <figure>
            <TermChart points={points} chosen={periods[0]?.code} />
            <figcaption className="small">
              {`${termSentence(points)} Vạch đỏ là mốc của kỳ, dải dưới là tỷ lệ báo cáo đã duyệt.`}
            </figcaption>
          </figure>
          <h2>Từng kỳ</h2>
          <PeriodsTable periods={periods} points={points} />
          <CsvLink file="ky" label="Tải danh sách kỳ" />
        </>
      )}
    </Page>
  );
}
