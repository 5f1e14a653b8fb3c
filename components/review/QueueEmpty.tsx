import Link from "next/link";
import { EmptyState } from "@/components/ui/EmptyState";
import { statusSlugs } from "@/lib/review/labels";
import { isNarrowed, type QueueFilter, queuePath, wholeQueue } from "@/lib/review/schema";

type QueueEmptyProps = {
  filter: QueueFilter;
  /** on all pages */
  total: number;
};

/** Said when the queue shows nothing: all is done, the page lies behind the last one, or the filters leave nothing. */
export function QueueEmpty({ filter, total }: QueueEmptyProps) {
  if (total > 0) {
    return (
      <EmptyState title="Trang này không còn báo cáo nào">
        <p>Các báo cáo ở trang này đã được xử lý.</p>
        <Link href={queuePath({ ...filter, trang: 1 })} prefetch={false} className="inline-block py-3">
          Về trang đầu
        </Link>
      </EmptyState>
    );
  }
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
