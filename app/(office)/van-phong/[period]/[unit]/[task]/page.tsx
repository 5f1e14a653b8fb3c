import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DecisionPanel } from "@/components/review/DecisionPanel";
import { DecisionSaid } from "@/components/review/DecisionSaid";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { ReviewContent } from "@/components/review/ReviewContent";
import { ReviewHead } from "@/components/review/ReviewHead";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { History } from "@/components/submission/History";
import { requireArea } from "@/lib/auth/session";
import { reviewNoteFields } from "@/lib/review/calc";
import { decisions } from "@/lib/review/labels";
import { queuePlace } from "@/lib/review/queries";
import { officeFrame } from "@/lib/review/queries.frame";
import { loadReview } from "@/lib/review/queries.review";
import { decisionSaid, type ReviewPlace, reviewAddress } from "@/lib/review/schema";
import { mayReview } from "@/lib/submission/policy";
import { loadHistory } from "@/lib/submission/queries";
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
  const review = await loadReview(actor, period, unit, task);
  if (!review) notFound();
  const [frame, place, history, query] = await Promise.all([
    officeFrame(actor),
    queuePlace(actor, { ...review, submittedAt: review.version.submittedAt }),
    loadHistory(actor, review.id),
    searchParams,
  ]);
  const said = decisionSaid.safeParse(query).data;
  const title = `${review.unit} – ${review.task} – ${review.period}`;
  return (
    <OfficeFrame actor={actor} {...frame} current={null}>
      {said && <DecisionSaid {...said} now={said.decision === "reopen" ? "same" : "next"} />}
      <ReviewHead review={review} place={place} />
      <div className="mt-2 grid gap-x-8 lg:grid-cols-[minmax(0,1fr)_320px] lg:grid-rows-[auto_1fr]">
        <div>
          <ReviewContent review={review} history={history} />
        </div>
        <aside className="mt-12 lg:sticky lg:top-4 lg:row-span-2 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto">
          {mayReview(actor) ? (
            <DecisionPanel
              title={title}
              submissionId={review.id}
              revision={review.revision}
              versionNumber={review.version.number}
              allowed={decisions.filter((decision) => transitionOf(decision, review.status))}
              selfRating={review.version.content.selfRating}
              corrects={review.published !== undefined}
              noteFields={reviewNoteFields(review.version.content, review.measures)}
            />
          ) : (
            <DocumentTitle title={title} />
          )}
        </aside>
        <div>
          <History events={history} measures={review.measures} />
        </div>
      </div>
    </OfficeFrame>
  );
}
