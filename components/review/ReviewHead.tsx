import Link from "next/link";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDateTime, formatNumber } from "@/lib/format";
import { withheldBy } from "@/lib/review/calc.review";
import type { QueuePlace } from "@/lib/review/queries";
import type { Review } from "@/lib/review/queries.review";
import { historyPath, reviewPath } from "@/lib/review/schema";
import { isWaiting } from "@/lib/submission/workflow";
import { PublicWords } from "./PublicWords";
import { ReviewStatus } from "./ReviewStatus";
import { WithheldNotice } from "./WithheldNotice";

type ReviewHeadProps = {
  review: Review;
  place: QueuePlace;
  /** the queue's filter that the address carries */
  queue: string;
};

/** Which report this is, when which version of it came, who else looks at it, and what of it is public. */
export function ReviewHead({ review, place, queue }: ReviewHeadProps) {
  const { version, published, readers } = review;
  const back = place.position
    ? `Hàng chờ (${formatNumber(place.position)} trên ${formatNumber(place.waiting)})`
    : "Hàng chờ";
  const withheld = withheldBy(review);
  return (
    <>
      <nav aria-label="Hàng chờ" className="mb-2 flex flex-wrap gap-x-6 text-sm print:hidden">
        <Link href={`/van-phong${queue && "?"}${queue}`} prefetch={false} className="inline-block py-3">
          ‹ {back}
        </Link>
        {place.next && (
          <Link href={reviewPath(place.next, queue)} prefetch={false} className="inline-block py-3">
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
      {isWaiting(review.status) && readers.length > 0 && (
        <p className="mt-2 text-ink-2">
          Cũng đã mở bản này: {readers.map(({ by, at }) => `${by} (${formatDateTime(at)})`).join("; ")}.
        </p>
      )}
      {published && <PublicWords published={published} history={historyPath(review.place)} />}
      {withheld && <WithheldNotice {...withheld} />}
    </>
  );
}
