import type { Metadata } from "next";
import { BulkForm } from "@/components/review/BulkForm";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { pickedRows } from "@/lib/review/queries";
import { officeFrame } from "@/lib/review/queries.frame";
import { carriedQueue, queueFilter, queuePath } from "@/lib/review/schema";
import { picked } from "@/lib/review/schema.bulk";
import { mayReview } from "@/lib/submission/policy";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The reports picked in the queue, to be looked over and approved together. */
export default async function BulkPage({ searchParams }: Props) {
  const actor = await requireArea("office");
  const query = await searchParams;
  const { chon } = picked.parse(query);
  const filter = queueFilter.parse(query);
  const back = queuePath(filter);
  const [frame, rows] = await Promise.all([
    officeFrame(actor),
    pickedRows(actor, mayReview(actor) ? chon : []),
  ]);
  return (
    <OfficeFrame actor={actor} {...frame} current="queue">
      <Breadcrumb items={[{ href: back, label: "Hàng chờ" }]} />
      <PageHeading
        title="Duyệt nhiều báo cáo"
        lede="Xem lại danh sách và mức đánh giá. Báo cáo được duyệt sẽ công khai ngay."
      />
      {rows.length > 0 ? (
        <BulkForm rows={rows} back={back} carried={carriedQueue(filter)} />
      ) : (
        <>
          <DocumentTitle title="Duyệt nhiều báo cáo" />
          <EmptyState title="Chưa chọn báo cáo nào">
            <p>Về hàng chờ, đánh dấu các báo cáo đã đọc rồi bấm “Duyệt các báo cáo đã chọn”.</p>
            <ButtonLink className="mt-4" href={back}>
              Về hàng chờ
            </ButtonLink>
          </EmptyState>
        </>
      )}
    </OfficeFrame>
  );
}
