import { DocumentTitle } from "@/components/site/DocumentTitle";
import { reviewNoteFields } from "@/lib/review/calc";
import { decisions, eventLabel } from "@/lib/review/labels";
import type { QueuePlace } from "@/lib/review/queries";
import type { Review } from "@/lib/review/queries.review";
import { historyPath, reviewPath } from "@/lib/review/schema";
import { transitionOf } from "@/lib/submission/workflow";
import { CommentPanel } from "./CommentPanel";
import { DecisionPanel } from "./DecisionPanel";
import { type Shortcut, Shortcuts } from "./Shortcuts";

type ReviewAsideProps = { review: Review; place: QueuePlace; queue: string; mayDecide: boolean };

/** Beside a report: the decision, the keys, the office's notes and its exchange with the unit. */
export function ReviewAside({ review, place, queue, mayDecide }: ReviewAsideProps) {
  const { id, version, measures, history, comments } = review;
  const title = `${review.unit} – ${review.task} – ${review.period}`;
  const allowed = mayDecide ? decisions.filter((decision) => transitionOf(decision, review.status)) : [];
  const latest = history[0];
  const panel = { submissionId: id, comments, history: historyPath(review.place), mayWrite: mayDecide };
  return (
    <>
      {mayDecide ? (
        <DecisionPanel
          title={title}
          submissionId={id}
          revision={review.revision}
          versionNumber={version.number}
          queue={queue}
          allowed={allowed}
          selfRating={version.content.selfRating}
          publicSummary={version.content.publicSummary}
          corrects={review.published !== null}
          noteFields={reviewNoteFields(version.content, measures)}
          latest={latest ? eventLabel(latest) : ""}
        />
      ) : (
        <DocumentTitle title={title} />
      )}
      <Shortcuts keys={shortcuts(allowed, place.next && reviewPath(place.next, queue))} />
      <CommentPanel audience="OFFICE" {...panel} />
      <CommentPanel audience="UNIT" {...panel} />
    </>
  );
}

function shortcuts(allowed: readonly string[], next: string | null): Shortcut[] {
  return [
    ...(allowed.includes("approve") ? [{ key: "a", label: "Đến phần duyệt", target: "#rating" }] : []),
    ...(allowed.includes("return") ? [{ key: "r", label: "Trả lại", target: "#tra-lai" }] : []),
    ...(next ? [{ key: "n", label: "Báo cáo tiếp theo", href: next }] : []),
  ];
}
