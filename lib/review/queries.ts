import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { punctuality } from "@/lib/period/calc";
import { readScope } from "@/lib/submission/policy";
import { isWaiting, progressOf, type SubmissionStatus, waitingStatus } from "@/lib/submission/workflow";
import { nameOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import { type Decision, statusOfSlug } from "./labels";
import { QUEUE_PAGE, type QueueFilter, type ReviewPlace } from "./schema";

/** The office's queue. Unsent drafts are nowhere in it. */

export type QueueRow = Awaited<ReturnType<typeof listQueue>>["rows"][number];

/**
 * One page of the queue. What waits comes oldest first, everything else newest first.
 * @returns the rows, how many there are on all pages, and how many in each status with the other filters kept
 */
export async function listQueue(actor: Actor, filter: QueueFilter) {
  const chosen = {
    ...(filter.ky ? { period: { code: filter.ky } } : {}),
    ...(filter["don-vi"] ? { unit: { code: filter["don-vi"] } } : {}),
    ...(filter["nhiem-vu"] ? { task: { slug: filter["nhiem-vu"] } } : {}),
  };
  const scope = { AND: [readScope(actor), chosen] };
  const status = statusOfSlug(filter["trang-thai"]);
  const order = status === waitingStatus ? "asc" : "desc";
  const [groups, rows] = await Promise.all([
    db().submission.groupBy({ by: ["status"], where: scope, _count: { _all: true } }),
    db().submission.findMany({
      where: status ? { AND: [scope, { status }] } : scope,
      orderBy: [{ lastSubmittedAt: order }, { id: order }],
      skip: (filter.trang - 1) * QUEUE_PAGE,
      take: QUEUE_PAGE,
      select: {
        id: true,
        status: true,
        versionCount: true,
        lastSubmittedAt: true,
        unit: { select: { code: true, names: true } },
        task: { select: { slug: true, title: true } },
        period: { select: { code: true, label: true, endsOn: true } },
        versions: { where: { number: 1 }, select: { submittedAt: true, dueAt: true } },
      },
    }),
  ]);
  const counts = new Map<SubmissionStatus, number>(groups.map((group) => [group.status, group._count._all]));
  const at = now();
  return {
    counts,
    total: status ? (counts.get(status) ?? 0) : [...counts.values()].reduce((sum, count) => sum + count, 0),
    rows: rows.map((row) => ({
      id: row.id,
      place: placeOf(row),
      unit: unitLabel(nameOn(row.unit.names, row.period.endsOn)),
      task: row.task.title,
      period: row.period.label,
      submittedAt: row.lastSubmittedAt,
      late: row.versions.some((first) => punctuality(first.dueAt, first.submittedAt, at) === "LATE"),
      progress: progressOf(row),
      versionCount: row.versionCount,
    })),
  };
}

/** The periods for which something was sent, newest first: what the queue can be filtered by. */
export async function sentPeriods(actor: Actor) {
  return db().period.findMany({
    where: { submissions: { some: readScope(actor) } },
    orderBy: { endsOn: "desc" },
    select: { code: true, label: true },
  });
}

/**
 * Where a submission stands among those that wait, oldest first.
 * @returns position counted from 1 (null when it does not wait itself), how many wait, and which comes next: the one
 *   after it, or the oldest when it was the last; null when no other waits
 */
export async function queuePlace(
  actor: Actor,
  submission: { id: string; status: SubmissionStatus; submittedAt: Date },
) {
  const waits = { AND: [readScope(actor), { status: waitingStatus, id: { not: submission.id } }] };
  const at = submission.submittedAt;
  const before = {
    OR: [{ lastSubmittedAt: { lt: at } }, { lastSubmittedAt: at, id: { lt: submission.id } }],
  };
  const [others, earlier] = await Promise.all([
    db().submission.count({ where: waits }),
    db().submission.count({ where: { AND: [waits, before] } }),
  ]);
  const next = await db().submission.findFirst({
    where: waits,
    orderBy: [{ lastSubmittedAt: "asc" }, { id: "asc" }],
    skip: earlier < others ? earlier : 0,
    select: placeSelect,
  });
  const own = isWaiting(submission.status) ? 1 : 0;
  return {
    position: own ? earlier + 1 : null,
    waiting: others + own,
    next: next && placeOf(next),
  };
}

/** What was decided on, and what the reviewer sees next: the next one that waits, or the reopened one itself. */
export async function afterDecision(actor: Actor, decision: Decision, submissionId: string) {
  const row = await db().submission.findFirstOrThrow({
    where: { AND: [readScope(actor), { id: submissionId }] },
    select: { id: true, status: true, lastSubmittedAt: true, ...placeSelect },
  });
  const place = placeOf(row);
  if (decision === "reopen") return { place, next: place };
  const { next } = await queuePlace(actor, { ...row, submittedAt: row.lastSubmittedAt ?? now() });
  return { place, next };
}

const placeSelect = {
  unit: { select: { code: true } },
  task: { select: { slug: true } },
  period: { select: { code: true } },
} as const;

function placeOf(row: {
  unit: { code: string };
  task: { slug: string };
  period: { code: string };
}): ReviewPlace {
  return { period: row.period.code, unit: row.unit.code, task: row.task.slug };
}

export type QueuePlace = Awaited<ReturnType<typeof queuePlace>>;
