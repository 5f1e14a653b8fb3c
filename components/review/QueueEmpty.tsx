import Link from "next/link";
import { EmptyState } from "@/components/ui/EmptyState";
import { statusSlugs } from "@/lib/review/labels";
import { isNarrowed, type QueueFilter, queuePath, wholeQueue } from "@/lib/review/schema";

/** Said when the queue shows nothing: because all is done, or because the filters leave nothing. */
export function QueueEmpty({ filter }: { filter: QueueFilter }) {
  const waiting = filter["trang-thai"] === statusSlugs[0];
  if (waiting && !isNarrowed(filter)) {
    return (
      <EmptyState title="Không còn báo cáo nào chờ duyệt">
        <p>Báo cáo đơn vị mới nộp sẽ hiện ở đây. Chọn “Tất cả” ở trên để xem những báo cáo đã xử lý.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Không có báo cáo nào ở mục này">
      <p>Chọn tình trạng khác ở trên, hoặc bỏ bớt bộ lọc.</p>
      <Link href={queuePath(wholeQueue())} prefetch={false} className="inline-block py-3">
        Về toàn bộ hàng chờ
      </Link>
    </EmptyState>
  );
}
