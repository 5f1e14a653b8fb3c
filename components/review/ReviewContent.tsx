import Link from "next/link";
import { ContentFiles } from "@/components/submission/ContentFiles";
import { Callout } from "@/components/ui/Callout";
import { StatusTag } from "@/components/ui/StatusTag";
import { changesBetween } from "@/lib/review/calc";
import type { Review } from "@/lib/review/queries.review";
import { versionPath } from "@/lib/review/schema";
import { isEditable } from "@/lib/submission/workflow";
import { Changes } from "./Changes";
import { Reason } from "./Reason";
import { ReviewMeasures } from "./ReviewMeasures";
import { ReviewTexts } from "./ReviewTexts";

/** What was sent: after a return first what changed and why it had gone back, then everything beside the period before. */
export function ReviewContent({ review, notable }: { review: Review; notable: boolean }) {
  const { version, former, previous, measures, history } = review;
  const { content } = version;
  const changes = former ? changesBetween(former.content, content, measures) : [];
  const why = history.find(
    ({ reason, at }) => reason !== "" && former && at > former.submittedAt && at < version.submittedAt,
  );
  const marks = { changed: new Set(changes.map(({ field }) => field)), notable };
  return (
    <>
      {isEditable(review.status) && (
        <Callout tone="info" title="Báo cáo đang ở đơn vị">
          Dưới đây là bản nộp gần nhất. Bản đơn vị đang sửa chỉ hiện ở đây sau khi nộp lại.
        </Callout>
      )}
      {former && (
        <section aria-labelledby="thay-doi">
          <h2 id="thay-doi">{`Thay đổi so với bản\u00a0${former.number}`}</h2>
          {why && (
            <div className="mb-4">
              <p className="font-bold">{why.action === "reopen" ? "Lý do mở lại" : "Lý do trả lại"}</p>
              <Reason reason={why.reason} notes={why.notes} measures={measures} />
            </div>
          )}
          <Changes changes={changes} />
          <Link
            href={versionPath(review.place, former.number)}
            prefetch={false}
            className="inline-block py-2.5 print:hidden"
          >
            {`Xem toàn bộ bản\u00a0${former.number}`}
          </Link>
        </section>
      )}
      <ReviewMeasures
        content={content}
        previous={previous}
        former={former}
        measures={measures.filter(({ id }) => id in content.values)}
        {...marks}
      />
      <ReviewTexts content={content} previous={previous} former={former} {...marks} />
      <ContentFiles
        files={content.attachments}
        beside={marks.changed.has("attachments") && <StatusTag tone="info">Đã sửa</StatusTag>}
      />
    </>
  );
}
