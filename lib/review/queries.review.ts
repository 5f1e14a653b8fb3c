import { cache } from "react";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import type { FormMeasure } from "@/lib/measure/schema";
import { punctuality } from "@/lib/period/calc";
import { readScope } from "@/lib/submission/policy";
import { type Content, contentSchema } from "@/lib/submission/schema";
import { progressOf } from "@/lib/submission/workflow";
import { nameOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";

/** One submission as it was sent; the unit's running draft is nowhere in it. */

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
