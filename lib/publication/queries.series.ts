import { Decimal } from "decimal.js";
import { cache } from "react";
import { z } from "zod";
import { db } from "@/lib/db";
import { elapsedOfYear } from "@/lib/period/calc";
import { rating, unitKind } from "@/lib/resolution/schema";
import { totalsOn } from "@/lib/unit/calc.spans";
import { assignmentSpans } from "@/lib/unit/queries";
import { taskStanding } from "./calc";
import { publicScene } from "./queries";
import { measureSeries, publicMeasures } from "./queries.measures";
import { publicCorrections } from "./queries.reports";
import type { LatestChange, PeriodMeasure, TaskPoint } from "./schema";
import { latestSql, taskPointsSql } from "./sql.read";

/** The tasks through the periods of the term, and what was published last. */

const pointRow = z.object({
  taskId: z.string(),
  code: z.string(),
  label: z.string(),
  year: z.int(),
  ordinal: z.int(),
  perYear: z.int(),
  endsOn: z.string(),
  progressSum: z.string(),
  ratings: z.record(rating, z.int()),
  localities: z.int(),
  agencies: z.int(),
});

/**
 * Every task in every period of which something of it is published, by the task's id, oldest period first. One row per
 * task and period is read, whatever the number of units.
 */
export const taskSeries = cache(async (): Promise<Map<string, TaskPoint[]>> => {
  const { resolution } = await publicScene();
  const [rows, spans] = await Promise.all([db().$queryRaw(taskPointsSql(resolution.id)), assignmentSpans()]);
  const series = new Map<string, TaskPoint[]>();
  for (const { taskId, localities, agencies, ...point } of z.array(pointRow).parse(rows)) {
    const expected = totalsOn(
      spans.filter((span) => span.taskId === taskId),
      point.endsOn,
    );
    const elapsed = elapsedOfYear(point);
    const mean = new Decimal(point.progressSum).div(localities + agencies);
    const found = series.get(taskId) ?? [];
    series.set(taskId, found);
    found.push({
      ...point,
      mean: mean.toFixed(),
      milestone: elapsed.times(100).toFixed(),
      standing: taskStanding(mean, elapsed),
      localities: { reported: localities, expected: expected.localities },
      agencies: { reported: agencies, expected: expected.agencies },
      silent: Math.max(0, expected.localities + expected.agencies - localities - agencies),
    });
  }
  return series;
});

const latestRow = z.object({
  id: z.string(),
  at: z.date(),
  unit: z.object({ id: z.string(), code: z.string(), name: z.string(), kind: unitKind }),
  task: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
  period: z.object({ id: z.string(), code: z.string(), label: z.string() }),
});

/** What changed last of all that is public: new reports, corrections and withdrawals, the latest first. */
export async function latestChanges(most: number): Promise<LatestChange[]> {
  const { resolution } = await publicScene();
  const [rows, corrections] = await Promise.all([
    db().$queryRaw(latestSql(resolution.id, most)),
    publicCorrections({}, most),
  ]);
  const published = z
    .array(latestRow)
    .parse(rows)
    .map((row) => ({ ...row, what: "PUBLISHED" as const, reason: null }));
  const corrected = corrections.map(({ id, at, unit, task, period, reason, withdrawn }) => {
    return {
      id,
      at,
      unit,
      task,
      period,
      reason,
      what: withdrawn ? ("WITHDRAWN" as const) : ("CORRECTED" as const),
    };
  });
  return [...published, ...corrected].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, most);
}

/** Every measure with what one period says of it; null where nothing of it is published in that period. */
export async function periodMeasures(code: string): Promise<PeriodMeasure[]> {
  const measures = await publicMeasures();
  const series = await measureSeries(measures.map(({ id }) => id));
  return measures.map((measure) => {
    const point = series.get(measure.id)?.find((one) => one.code === code) ?? null;
    return { measure, point };
  });
}
