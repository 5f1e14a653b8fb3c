import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { compareVi } from "@/lib/format";
import { daysLeft } from "@/lib/period/calc";
import { dueLabel } from "@/lib/period/labels";
import { mayReadReviews } from "@/lib/submission/policy";
import {
  isEditable,
  isWaiting,
  progressOf,
  type SubmissionStatus,
  waitingStatus,
} from "@/lib/submission/workflow";
import { validOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import { today } from "@/lib/unit/queries";
import { aloneBecause } from "./calc.queue";
import { type Decision, statusOfSlug } from "./labels";
import { QUEUE_PAGE, type QueueFilter, queueFilter, type ReviewPlace } from "./schema";
import { MOST_COUNTED } from "./sql.found";
import {
  choicesRow,
  choicesSql,
  pickedAnswer,
  pickedSql,
  placeRow,
  placeSql,
  queueAnswer,
  queueSql,
} from "./sql.queue";

/** The office's queue. Unsent drafts are nowhere in it. */

export type QueueRow = Awaited<ReturnType<typeof listQueue>>["rows"][number];
export type Queue = Awaited<ReturnType<typeof listQueue>>;

/** Units that a filter offers to choose from; where there are more, the search finds them. */
const MOST_UNITS = 100;

const nothing = {
  counts: new Map<SubmissionStatus, number>(),
  total: 0,
  pages: 0,
  most: MOST_COUNTED,
  rows: [],
};

/**
 * One page of the queue. What waits comes oldest first, everything else newest first. One statement.
 * @returns the rows, how many there are on all pages and in each status with the other filters kept (each counted up
 *   to `most` and one more)
 */
export async function listQueue(actor: Actor, filter: QueueFilter) {
  const status = statusOfSlug(filter["trang-thai"]);
  const [answer] = mayReadReviews(actor)
    ? await db().$queryRaw<unknown[]>(queueSql(filter, status, actor.accountId))
    : [];
  if (!answer) return { ...nothing, rows: [] as ReturnType<typeof rowOf>[] };
  const parsed = queueAnswer.parse(answer);
  const counts = new Map(
    (Object.entries(parsed.counts) as [SubmissionStatus, number][]).filter(([, count]) => count > 0),
  );
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const total = status ? (counts.get(status) ?? 0) : all;
  const at = now();
  return {
    counts,
    total,
    most: MOST_COUNTED,
    pages: Math.ceil(Math.min(total, MOST_COUNTED) / QUEUE_PAGE),
    rows: (parsed.rows ?? []).map((row) => rowOf(row, at)),
  };
}

/** Submissions by their ids as rows of the queue, oldest first; what the actor may not read is not among them. */
export async function pickedRows(actor: Actor, ids: readonly string[]): Promise<QueueRow[]> {
  if (!mayReadReviews(actor) || ids.length === 0) return [];
  const [answer] = await db().$queryRaw<unknown[]>(pickedSql(ids, actor.accountId));
  const at = now();
  return (pickedAnswer.parse(answer).rows ?? []).map((row) => rowOf(row, at));
}

function rowOf(row: NonNullable<ReturnType<typeof queueAnswer.parse>["rows"]>[number], at: Date) {
  const { unitCode, names, task, period, dueAt, ...rest } = row;
  const waits = isWaiting(row.status);
  return {
    ...rest,
    place: { period: period.code, unit: unitCode, task: task.slug },
    unit: unitLabel(validOn(names, period.endsOn)),
    task: task.title,
    period: period.label,
    progress: progressOf(row),
    /** local days since it was sent; null when it does not wait */
    waitedDays: waits ? -daysLeft(at, row.submittedAt) : null,
    /** how long it is due again, when it is back at its unit and past its due time; null otherwise */
    overdue: isEditable(row.status) && at > dueAt ? dueLabel(at, dueAt) : null,
    /** why it cannot be approved together with others; null when it can */
    alone: waits ? aloneBecause(row) : null,
  };
}

/** What the queue can be filtered by; no units where there are too many to choose from. One statement. */
export async function queueChoices(actor: Actor) {
  const [row] = mayReadReviews(actor) ? await db().$queryRaw<unknown[]>(choicesSql(MOST_UNITS)) : [];
  const { periods, tasks, units } = row ? choicesRow.parse(row) : { periods: null, tasks: null, units: null };
  return {
    periods: (periods ?? []).map(({ code, label }) => ({ value: code, label })),
    tasks: (tasks ?? []).map(({ slug, title }) => ({ value: slug, label: title })),
    units: (units ?? [])
      .map(({ code, names }) => ({ value: code, label: unitLabel(validOn(names, today())) }))
      .sort((a, b) => compareVi(a.label, b.label)),
  };
}

/**
 * Where a submission stands among those of the filtered queue that wait, oldest first; one statement.
 * @param filter its status counts for nothing
 * @returns position counted from 1 (null when it does not wait itself), how many wait, and which comes next: the one
 *   after it, or the oldest when it was the last; null when no other waits
 */
export async function queuePlace(
  actor: Actor,
  submission: { id: string; status: SubmissionStatus; submittedAt: Date },
  filter: QueueFilter = queueFilter.parse({}),
): Promise<{ position: number | null; waiting: number; next: ReviewPlace | null }> {
  if (!mayReadReviews(actor)) return { position: null, waiting: 0, next: null };
  const rows = await db().$queryRaw<unknown[]>(placeSql(filter, submission.id, submission.submittedAt));
  const { earlier, others, after, oldest } = placeRow.parse(rows[0]);
  const own = isWaiting(submission.status) ? 1 : 0;
  return { position: own ? earlier + 1 : null, waiting: others + own, next: after ?? oldest };
}

export type QueuePlace = Awaited<ReturnType<typeof queuePlace>>;

/** What was decided on, and what the reviewer sees next: the next one that waits, or the reopened one itself. */
export async function afterDecision(
  actor: Actor,
  decision: Decision,
  submissionId: string,
  filter: QueueFilter = queueFilter.parse({}),
): Promise<{ place: ReviewPlace; next: ReviewPlace | null }> {
  const row = await db().submission.findFirstOrThrow({
    where: { id: mayReadReviews(actor) ? submissionId : { in: [] } },
    select: {
      id: true,
      lastSubmittedAt: true,
      unit: { select: { code: true } },
      task: { select: { slug: true } },
      period: { select: { code: true } },
    },
  });
  const place = { period: row.period.code, unit: row.unit.code, task: row.task.slug };
  if (decision === "reopen") return { place, next: place };
  const decided = { id: row.id, status: waitingStatus, submittedAt: row.lastSubmittedAt ?? now() };
  return { place, next: (await queuePlace(actor, decided, filter)).next };
}
