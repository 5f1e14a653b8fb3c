import { cache } from "react";
import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { punctuality } from "@/lib/period/calc";
import { mayReadReviews, mayReview } from "@/lib/submission/policy";
import { historyOf } from "@/lib/submission/queries";
import { progressOf } from "@/lib/submission/workflow";
import { validOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import { measureHistory } from "./calc.review";
import { reviewRow, reviewSql } from "./sql.review";

/** One submission as the office reads it; the unit's running draft is nowhere in it. */
export type Review = NonNullable<Awaited<ReturnType<typeof loadReview>>>;

/**
 * A submission by its address, in one statement: the version that was sent last (never the unit's running draft), the
 * one before it, what the unit sent for earlier periods, what is public, what the office wrote and what happened. From
 * then on the version counts as read by a reviewer (never by a leader, who does not decide).
 * @returns null for whatever the actor may not read
 */
export const loadReview = cache(async (actor: Actor, period: string, unit: string, task: string) => {
  if (!mayReadReviews(actor)) return null;
  const place = { period, unit, task };
  const reader = { id: actor.accountId, at: now(), records: mayReview(actor) };
  const [row] = z.array(reviewRow).parse(await db().$queryRaw(reviewSql(place, reader)));
  const [version, former] = row?.versions ?? [];
  if (!row || !version) return null;
  const earlier = row.earlier ?? [];
  const last = earlier.findLast(({ content }) => content !== null);
  const history = historyOf(row.history);
  return {
    id: row.id,
    place,
    status: row.status,
    revision: row.revision,
    progress: progressOf(row),
    unit: unitLabel(validOn(row.names, row.endsOn)),
    task: row.task,
    period: row.period,
    version,
    former: former ?? null,
    /** of the first sending: what is late stays late when it is sent again */
    punctuality: punctuality(row.firstDueAt, row.firstSubmittedAt, now()),
    previous: last?.content ? { period: last.period, content: last.content } : null,
    measures: (row.measures ?? []).map(({ asked, reporterScope: _, reporterUnitId: __, ...measure }) =>
      measureHistory(measure, asked === "YEAR_END" ? earlier.filter(({ yearEnd }) => yearEnd) : earlier),
    ),
    /** what the public reads now; null also for what was approved and withheld */
    published: row.published,
    /** who else has opened this version */
    readers: row.readers ?? [],
    comments: row.comments ?? [],
    history,
  };
});
