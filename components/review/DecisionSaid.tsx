import Link from "next/link";
import { Callout } from "@/components/ui/Callout";
import { type Decision, decisionMessages } from "@/lib/review/labels";
import { type ReviewPlace, reviewPath } from "@/lib/review/schema";

type DecisionSaidProps = {
  decision: Decision;
  /** what it was about */
  place: ReviewPlace;
  /** what the reader has in front of them now */
  now: "same" | "next" | "queue";
};

/** Says on the next page what was decided, with the way back to it. */
export function DecisionSaid({ decision, place, now }: DecisionSaidProps) {
  return (
    <div role="status">
      <Callout tone="ok" title={decisionMessages[decision]}>
        {now !== "same" && (
          <p>
            <Link href={reviewPath(place)} prefetch={false} className="inline-block py-2.5">
              Xem lại báo cáo vừa xử lý
            </Link>
            {now === "next" && <span className="block">Dưới đây là báo cáo chờ duyệt tiếp theo.</span>}
          </p>
        )}
      </Callout>
    </div>
  );
}
