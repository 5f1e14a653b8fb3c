import Link from "next/link";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDateTime } from "@/lib/format";
import { ratingLabels } from "@/lib/resolution/labels";
import type { QueuePlace } from "@/lib/review/queries";
import type { Review } from "@/lib/review/queries.review";
import { reviewPath } from "@/lib/review/schema";
import { ReviewStatus } from "./ReviewStatus";

/** Which report this is, when which version of it came, and what of it is public. */
export function ReviewHead({ review, place }: { review: Review; place: QueuePlace }) {
  const { version, published } = review;
  const queue = place.position ? `Hàng chờ (${place.position} trên ${place.waiting})` : "Hàng chờ";
  return (
    <>
      <nav aria-label="Hàng chờ" className="mb-2 flex flex-wrap gap-x-6 text-sm print:hidden">
        <Link href="/van-phong" prefetch={false} className="inline-block py-3">
          ‹ {queue}
        </Link>
        {place.next && (
          <Link href={reviewPath(place.next)} prefetch={false} className="inline-block py-3">
            {place.position ? "Tiếp theo" : "Báo cáo chờ duyệt"} ›
          </Link>
        )}
      </nav>
      <p className="mb-1 text-ink-2 text-sm">{review.period}</p>
      <h1>
        {review.unit} — {review.task}
      </h1>
      <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
        <ReviewStatus progress={review.progress} versionCount={version.number} />
        {review.punctuality === "LATE" && <StatusTag tone="warn">Lần đầu nộp trễ hạn</StatusTag>}
        <span className="tabular-nums">
          Bản {version.number}, nộp {formatDateTime(version.submittedAt)}
          {review.punctuality === "ON_TIME" && version.number === 1 && ", đúng hạn"}
        </span>
      </div>
      {published && (
        <p className="mt-2 text-ink-2">
          Đang công khai: bản {published.version}, duyệt {formatDateTime(published.publishedAt)}, Văn phòng
          đánh giá {ratingLabels[published.rating].toLowerCase()}.
        </p>
      )}
    </>
  );
}
