import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DecisionSaid } from "@/components/review/DecisionSaid";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { ReviewAside } from "@/components/review/ReviewAside";
import { ReviewContent } from "@/components/review/ReviewContent";
import { ReviewHead } from "@/components/review/ReviewHead";
import { History } from "@/components/submission/History";
import { requireArea } from "@/lib/auth/session";
import { queuePlace } from "@/lib/review/queries";
import { officeFrame } from "@/lib/review/queries.frame";
import { loadReview } from "@/lib/review/queries.review";
import {
  carriedQueue,
  decisionSaid,
  historyPath,
  queueFilter,
  type ReviewPlace,
  reviewAddress,
} from "@/lib/review/schema";
import { mayReview } from "@/lib/submission/policy";
import { transitionOf } from "@/lib/submission/workflow";

export const dynamic = "force-dynamic";
// The page writes its title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = {
  params: Promise<ReviewPlace>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One submission as it was sent, and the office's decision on it; leaders read only. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const actor = await requireArea("office");
  const address = reviewAddress.safeParse(await params);
  if (!address.success) notFound();
  const { period, unit, task } = address.data;
  const [review, frame, query] = await Promise.all([
    loadReview(actor, period, unit, task),
    officeFrame(actor),
    searchParams,
  ]);
  if (!review) notFound();
  const filter = queueFilter.parse(query);
  const place = await queuePlace(actor, { ...review, submittedAt: review.version.submittedAt }, filter);
  const queue = carriedQueue(filter);
  const said = decisionSaid.safeParse(query).data;
  const may = mayReview(actor);
  return (
    <OfficeFrame actor={actor} {...frame} current={null}>
      {said && <DecisionSaid {...said} queue={queue} now={said.decision === "reopen" ? "same" : "next"} />}
      <ReviewHead review={review} place={place} queue={queue} />
      <div className="mt-2 grid gap-x-8 lg:grid-cols-[minmax(0,1fr)_320px] lg:grid-rows-[auto_1fr]">
        <div>
          <ReviewContent review={review} notable={may && transitionOf("return", review.status) !== null} />
        </div>
        <aside className="mt-12 lg:sticky lg:top-4 lg:row-span-2 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto">
          <ReviewAside review={review} place={place} queue={queue} mayDecide={may} />
        </aside>
        <div>
          <History events={review.history} measures={review.measures} href={historyPath(address.data)} />
        </div>
      </div>
    </OfficeFrame>
  );
}
