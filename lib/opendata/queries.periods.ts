import { Decimal } from "decimal.js";
import { bothSides, progressOfAll } from "@/lib/publication/calc.series";
import { publicPeriods, publicTasks } from "@/lib/publication/queries";
import { taskSeries } from "@/lib/publication/queries.series";
import type { DatasetRow } from "./schema";

/** Rows of the open data that follow the periods of the term. */

const rounded = (percent: string | null) => percent && new Decimal(percent).toDecimalPlaces(2).toFixed();

/** Every published period, newest first. */
export async function periodRows(): Promise<DatasetRow<"ky">[]> {
  const [periods, series] = await Promise.all([publicPeriods(), taskSeries()]);
  const points = new Map(progressOfAll(series.values()).map((point) => [point.code, point]));
  return periods.map(({ code, label, year, ordinal, perYear, endsOn, reported, expected, updatedAt }) => ({
    period: code,
    ...{ label, year, ordinal, endsOn },
    meanProgress: rounded(points.get(code)?.mean ?? null),
    milestone: new Decimal(ordinal).times(100).div(perYear).toDecimalPlaces(2).toFixed(),
    reports: reported,
    expectedReports: expected,
    updatedAt: updatedAt.toISOString(),
  }));
}

/** Every task in every period of which something of it is published. */
export async function taskPeriodRows(): Promise<DatasetRow<"nhiem-vu-theo-ky">[]> {
  const [tasks, series] = await Promise.all([publicTasks(), taskSeries()]);
  return tasks.flatMap(({ id, slug }) =>
    (series.get(id) ?? []).map((point) => ({
      slug,
      period: point.code,
      meanProgress: rounded(point.mean),
      milestone: new Decimal(point.milestone).toDecimalPlaces(2).toFixed(),
      standing: point.standing,
      onTrack: point.ratings.ON_TRACK,
      atRisk: point.ratings.AT_RISK,
      behind: point.ratings.BEHIND,
      ...bothSides(point),
    })),
  );
}
