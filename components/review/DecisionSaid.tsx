import Link from "next/link";
import { Callout } from "@/components/ui/Callout";
import { decisionMessages, type Outcome } from "@/lib/review/labels";
import { type ReviewPlace, reviewPath } from "@/lib/review/schema";

type DecisionSaidProps = {
  decision: Outcome;
  /** what it was about */
  place: ReviewPlace;
  /** the queue's filter that the pages carry */
  queue?: string;
  /** what the reader has in front of them now */
  now: "same" | "next" | "queue";
};

/** Says on the next page what was decided, with the way back to it. */
export function DecisionSaid({ decision, place, queue, now }: DecisionSaidProps) {
  return (
    <div role="status">
      <Callout tone="ok" title={decisionMessages[decision]}>
        {now !== "same" && (
          <p>
            <Link href={reviewPath(place, queue)} prefetch={false} className="inline-block py-2.5">
              Xem lại báo cáo vừa xử lý
            </Link>
            {now === "next" && <span className="block">Dưới đây là báo cáo chờ duyệt tiếp theo.</span>}
          </p>
        )}
      </Callout>
    </div>
  );
}
