import { cache } from "react";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import type { FormMeasure } from "@/lib/measure/schema";
import { punctuality } from "@/lib/period/calc";
import { readScope } from "@/lib/submission/policy";
import { type Content, contentSchema } from "@/lib/submission/schema";
import { isWaiting, progressOf, type SubmissionStatus, waitingStatus } from "@/lib/submission/workflow";
import { nameOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import { type Decision, statusOfSlug } from "./labels";
import { QUEUE_PAGE, type QueueFilter, type ReviewPlace } from "./schema";

/** What the office reads: the queue, and one submission as it was sent. Unsent drafts are nowhere in it. */

export type QueueRow = Awaited<ReturnType<typeof listQueue>>["rows"][number];

/** How many submissions wait for the office. */
export const waitingCount = cache(async (actor: Actor): Promise<number> => {
  return db().submission.count({ where: { AND: [readScope(actor), { status: waitingStatus }] } });
});

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

export type SentVersion = { number: number; content: Content; submittedAt: Date };
/** One submission as the office reads it. */
export type Review = NonNullable<Awaited<ReturnType<typeof loadReview>>>;

/**
 * A submission by its address: the version that was sent last (never the unit's running draft), the one before it,
 * what the unit sent for the period before, and the measures that occur in any of them.
 * @returns null for whatever the actor may not read
 */
export const loadReview = cache(async (actor: Actor, period: string, unit: string, task: string) => {
  const row = await db().submission.findFirst({
    where: {
      AND: [readScope(actor), { period: { code: period }, unit: { code: unit }, task: { slug: task } }],
    },
    orderBy: { period: { endsOn: "desc" } },
    select: {
      id: true,
      unitId: true,
      taskId: true,
      status: true,
      revision: true,
      versionCount: true,
      unit: { select: { names: true } },
      task: { select: { title: true } },
      period: { select: { label: true, endsOn: true, resolutionId: true } },
      versions: { orderBy: { number: "desc" }, take: 2, select: sent },
      publications: {
        where: { supersededAt: null },
        select: { rating: true, publishedAt: true, version: { select: { number: true } } },
      },
    },
  });
  const [version, former] = row?.versions.map(sentVersion) ?? [];
  if (!row || !version) return null;
  const [earlier, first] = await Promise.all([
    db().submission.findFirst({
      where: {
        AND: [readScope(actor), { unitId: row.unitId, taskId: row.taskId }],
        period: { resolutionId: row.period.resolutionId, endsOn: { lt: row.period.endsOn } },
      },
      orderBy: { period: { endsOn: "desc" } },
      select: {
        period: { select: { label: true } },
        versions: { orderBy: { number: "desc" }, take: 1, select: sent },
      },
    }),
    db().submissionVersion.findFirst({
      where: { submissionId: row.id, number: 1 },
      select: { submittedAt: true, dueAt: true },
    }),
  ]);
  const before = earlier?.versions.map(sentVersion)[0];
  return {
    id: row.id,
    place: { period, unit, task },
    status: row.status,
    revision: row.revision,
    progress: progressOf(row),
    unit: unitLabel(nameOn(row.unit.names, row.period.endsOn)),
    task: row.task.title,
    period: row.period.label,
    version,
    former: former ?? null,
    /** of the first sending: what is late stays late when it is sent again */
    punctuality: first ? punctuality(first.dueAt, first.submittedAt, now()) : null,
    previous: earlier && before ? { period: earlier.period.label, content: before.content } : null,
    measures: await measuresOf([version, former, before]),
    /** what the public reads now */
    published: row.publications
      .map(({ rating, publishedAt, version: read }) => ({ rating, publishedAt, version: read.number }))
      .at(0),
  };
});

const sent = { number: true, content: true, submittedAt: true } as const;

function sentVersion(row: { number: number; content: unknown; submittedAt: Date }): SentVersion {
  return { number: row.number, content: contentSchema.parse(row.content), submittedAt: row.submittedAt };
}

/** The measures a version holds, whatever is asked of the unit today. */
async function measuresOf(versions: readonly (SentVersion | undefined)[]): Promise<FormMeasure[]> {
  const ids = versions.flatMap((version) => Object.keys(version?.content.values ?? {}));
  const rows = await db().measure.findMany({
    where: { id: { in: ids } },
    orderBy: [{ indicator: { number: "asc" } }, { ordinal: "asc" }],
    select: {
      id: true,
      code: true,
      label: true,
      unitLabel: true,
      kind: true,
      numeratorLabel: true,
      denominatorLabel: true,
      mayBeNegative: true,
      indicator: { select: { title: true } },
    },
  });
  return rows.map(({ indicator, ...measure }) => ({ ...measure, indicatorTitle: indicator.title }));
}
