import { cache } from "react";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { punctuality } from "@/lib/period/calc";
import { currentResolution } from "@/lib/resolution/queries";
import { readScope } from "@/lib/submission/policy";
import { type Content, contentSchema, type FormMeasure } from "@/lib/submission/schema";
import {
  type Progress,
  progressOf,
  type SubmissionStatus,
  submissionStatus,
  type WorkflowAction,
  waitingStatus,
  workflowAction,
} from "@/lib/submission/workflow";
import { nameOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import { statusOfSlug } from "./labels";
import type { QueueFilter, ReviewPlace } from "./schema";

/** What the office reads: the queue, and one submission as it was sent. Unsent drafts are nowhere in it. */

export const QUEUE_PAGE = 50;

export type QueueRow = {
  id: string;
  place: ReviewPlace;
  unit: string;
  task: string;
  period: string;
  submittedAt: Date | null;
  late: boolean;
  progress: Progress;
  versionCount: number;
};

export type QueueCounts = Record<SubmissionStatus, number>;

/** How many submissions wait for the office. */
export const waitingCount = cache(async (actor: Actor): Promise<number> => {
  return db().submission.count({ where: { AND: [readScope(actor), { status: waitingStatus }] } });
});

/**
 * One page of the queue. What waits comes oldest first, everything else newest first.
 * @returns the rows, how many there are on all pages, and how many in each status with the other filters kept
 */
export async function listQueue(
  actor: Actor,
  filter: QueueFilter,
): Promise<{ rows: QueueRow[]; total: number; counts: QueueCounts }> {
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
  const counts = Object.fromEntries(submissionStatus.options.map((s) => [s, 0])) as QueueCounts;
  for (const group of groups) counts[group.status] = group._count._all;
  const at = now();
  return {
    counts,
    total: status ? counts[status] : Object.values(counts).reduce((sum, count) => sum + count, 0),
    rows: rows.map((row) => ({
      id: row.id,
      place: { period: row.period.code, unit: row.unit.code, task: row.task.slug },
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

/** What the queue can be filtered by: periods with something sent, newest first, and the tasks in their order. */
export async function queueChoices(actor: Actor) {
  const { id: resolutionId } = await currentResolution();
  const [periods, tasks] = await Promise.all([
    db().period.findMany({
      where: { submissions: { some: readScope(actor) } },
      orderBy: { endsOn: "desc" },
      select: { code: true, label: true },
    }),
    db().task.findMany({
      where: { resolutionId },
      orderBy: [{ kind: "asc" }, { ordinal: "asc" }],
      select: { slug: true, title: true },
    }),
  ]);
  return { periods, tasks };
}

/** Where a submission stands among those that wait, oldest first. */
export type QueuePlace = {
  /** counted from 1; null when it does not wait itself */
  position: number | null;
  waiting: number;
  /** the one after it, or the oldest when it was the last; null when no other waits */
  next: ReviewPlace | null;
};

/** The place of a submission in the queue and what comes after it. */
export async function queuePlace(
  actor: Actor,
  submission: { id: string; status: SubmissionStatus; submittedAt: Date },
): Promise<QueuePlace> {
  const waits = { AND: [readScope(actor), { status: waitingStatus, id: { not: submission.id } }] };
  const select = {
    unit: { select: { code: true } },
    task: { select: { slug: true } },
    period: { select: { code: true } },
  } as const;
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
    select,
  });
  const own = submission.status === waitingStatus ? 1 : 0;
  return {
    position: own ? earlier + 1 : null,
    waiting: others + own,
    next: next && { period: next.period.code, unit: next.unit.code, task: next.task.slug },
  };
}

export type SentVersion = { number: number; content: Content; submittedAt: Date };
export type HistoryEntry = {
  id: string;
  at: Date;
  action: WorkflowAction;
  /** user name */
  by: string;
  version: number | null;
  reason: string;
  notes: { field: string; text: string }[];
};

/** One submission as the office reads it. */
export type Review = NonNullable<Awaited<ReturnType<typeof loadReview>>>;

/**
 * A submission by its address: the version that was sent last (never the unit's running draft), the one before it,
 * what the unit sent for the period before, the measures that occur in any of them, and the history, newest first.
 * @returns null for whatever the actor may not read
 */
export const loadReview = cache(async (actor: Actor, period: string, unit: string, task: string) => {
  const row = await db().submission.findFirst({
    where: {
      AND: [readScope(actor), { period: { code: period }, unit: { code: unit }, task: { slug: task } }],
    },
    orderBy: { period: { endsOn: "desc" } },
    include: {
      unit: { select: { names: true } },
      task: { select: { title: true } },
      period: { select: { label: true, endsOn: true, resolutionId: true } },
      versions: { orderBy: { number: "desc" }, take: 2 },
      events: { orderBy: { at: "desc" }, include: { notes: true, version: { select: { number: true } } } },
      publications: { where: { supersededAt: null }, include: { version: { select: { number: true } } } },
    },
  });
  const [version, former] = row?.versions.map(sentVersion) ?? [];
  if (!row || !version) return null;
  const [first, earlier, accounts] = await Promise.all([
    db().submissionVersion.findFirst({ where: { submissionId: row.id, number: 1 } }),
    db().submission.findFirst({
      where: {
        AND: [readScope(actor), { unitId: row.unitId, taskId: row.taskId }],
        period: { resolutionId: row.period.resolutionId, endsOn: { lt: row.period.endsOn } },
      },
      orderBy: { period: { endsOn: "desc" } },
      select: { period: { select: { label: true } }, versions: { orderBy: { number: "desc" }, take: 1 } },
    }),
    db().account.findMany({
      where: { id: { in: row.events.map((event) => event.actorId) } },
      select: { id: true, username: true },
    }),
  ]);
  const before = earlier?.versions.map(sentVersion)[0];
  const names = new Map(accounts.map(({ id, username }) => [id, username]));
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
    punctuality: first ? punctuality(first.dueAt, first.submittedAt, now()) : "NOT_SUBMITTED",
    previous: earlier && before ? { period: earlier.period.label, content: before.content } : null,
    measures: await measuresOf([version, former, before]),
    history: row.events.map(({ id, at, action, actorId, version: sent, reason, notes }) => ({
      id,
      at,
      action: workflowAction.parse(action),
      by: names.get(actorId) ?? "",
      version: sent?.number ?? null,
      reason,
      notes: notes.map(({ field, text }) => ({ field, text })),
    })),
    /** what the public reads now */
    published: row.publications
      .map(({ rating, publishedAt, version: sent }) => ({ rating, publishedAt, version: sent.number }))
      .at(0),
  };
});

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
