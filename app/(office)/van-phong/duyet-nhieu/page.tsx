import type { Metadata } from "next";
import { BulkForm } from "@/components/review/BulkForm";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { pickedRows } from "@/lib/review/queries";
import { officeFrame } from "@/lib/review/queries.frame";
import { picked } from "@/lib/review/schema.bulk";
import { mayReview } from "@/lib/submission/policy";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Duyệt nhiều báo cáo" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The reports picked in the queue, to be looked over and approved together. */
export default async function BulkPage({ searchParams }: Props) {
  const actor = await requireArea("office");
  const { chon } = picked.parse(await searchParams);
  const [frame, rows] = await Promise.all([
    officeFrame(actor),
    pickedRows(actor, mayReview(actor) ? chon : []),
  ]);
  return (
    <OfficeFrame actor={actor} {...frame} current="queue">
      <Breadcrumb items={[{ href: "/van-phong", label: "Hàng chờ" }]} />
      <PageHeading
        title="Duyệt nhiều báo cáo"
        lede="Xem lại danh sách và mức đánh giá. Báo cáo được duyệt sẽ công khai ngay."
      />
      {rows.length > 0 ? (
        <BulkForm rows={rows} />
      ) : (
        <EmptyState title="Chưa chọn báo cáo nào">
          <p>Về hàng chờ, đánh dấu các báo cáo đã đọc rồi bấm “Duyệt các báo cáo đã chọn”.</p>
        </EmptyState>
      )}
    </OfficeFrame>
  );
}
