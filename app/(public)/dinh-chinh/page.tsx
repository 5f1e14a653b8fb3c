import type { Metadata } from "next";
import { CorrectionList } from "@/components/publication/Corrections";
import { Page } from "@/components/site/Page";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Pages } from "@/components/ui/Pages";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { filePath } from "@/lib/opendata/schema";
import { correctionTotal } from "@/lib/publication/queries.corrections";
import { publicCorrections, REPORTS_PAGE } from "@/lib/publication/queries.reports";
import { addressOf, listAddress, pagesOf } from "@/lib/publication/schema.address";
import { unitLabel } from "@/lib/unit/labels";

export const dynamic = "force-dynamic";

const PATH = "/dinh-chinh";

export const metadata: Metadata = pageMetadata({
  title: "Đính chính",
  description: "Số liệu đã công bố được sửa hoặc rút khỏi công khai: giá trị cũ, giá trị mới, ngày và lý do.",
  path: "/dinh-chinh",
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Everything that was corrected after it had been published, the latest first. */
export default async function CorrectionsPage({ searchParams }: Props) {
  const { trang } = listAddress.parse(await searchParams);
  const shown = pagesOf(await correctionTotal(), REPORTS_PAGE, trang);
  const corrections = await publicCorrections({}, REPORTS_PAGE, shown.page);
  return (
    <Page>
      <PageHeading
        title="Đính chính"
        lede="Số liệu đã công bố được sửa sau khi mở lại báo cáo. Giá trị cũ, giá trị mới, ngày sửa và lý do được giữ lại ở đây."
      />
      {corrections.length === 0 ? (
        <EmptyState title="Chưa có đính chính nào">
          Khi một số liệu đã công bố được sửa, nội dung sửa sẽ hiện ở đây.
        </EmptyState>
      ) : (
        <CorrectionList
          corrections={corrections}
          nameOf={({ unit, task }) => `${unitLabel(unit)} · ${task.title}`}
        />
      )}
      <Pages {...shown} href={(trang) => addressOf(PATH, { trang })} />
      <p>
        <a href={filePath("dinh-chinh", "csv")} className="inline-flex min-h-11 items-center">
          Tải danh sách đính chính (CSV)
        </a>
      </p>
    </Page>
  );
}
