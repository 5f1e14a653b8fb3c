import type { Actor } from "@/lib/account/schema";
import { listQueue, queueChoices, queuePlace } from "@/lib/review/queries";
import { officeFrame } from "@/lib/review/queries.frame";
import { loadReview } from "@/lib/review/queries.review";
import { queueFilter, type ReviewPlace } from "@/lib/review/schema";
import type { BarePage } from "./bare";

/** What the pages of the office ask for, answered once, for the bare pages that show the same from memory. */

async function frame(office: Actor) {
  return {
    "@/lib/auth/session": { requireArea: office },
    "@/lib/review/queries.frame": { officeFrame: await officeFrame(office) },
  };
}

/** The queue as it opens. */
export async function queueAnswers(office: Actor): Promise<BarePage> {
  return {
    page: "(office)/van-phong",
    answers: {
      ...(await frame(office)),
      "@/lib/review/queries": {
        listQueue: await listQueue(office, queueFilter.parse({})),
        queueChoices: await queueChoices(office),
      },
    },
  };
}

/** The review page of one submission. */
export async function reviewAnswers(office: Actor, place: ReviewPlace): Promise<BarePage> {
  const review = await loadReview(office, place.period, place.unit, place.task);
  if (!review) throw new Error("no such review");
  const subject = { ...review, submittedAt: review.version.submittedAt };
  return {
    page: "(office)/van-phong/[period]/[unit]/[task]",
    answers: {
      ...(await frame(office)),
      "@/lib/review/queries": { queuePlace: await queuePlace(office, subject) },
      "@/lib/review/queries.review": { loadReview: review },
    },
  };
}
