import { Decimal } from "decimal.js";
import type { Coverage, TaskPoint } from "./schema";

/** Periods beside each other: where each stands in a picture, and what all tasks together made of it. */

type Place = { year: number; ordinal: number; perYear: number };

/** One year of a picture: how many places it has, and how many of them come before it. */
export type YearSlots = { year: number; first: number; count: number };

/**
 * Places for periods on one line, from the first year to the last, each year whole: a period without anything is a gap.
 * @returns `slotOf` counts from 0
 */
export function slotsOf(points: readonly Place[]): {
  total: number;
  years: YearSlots[];
  slotOf: (point: Place) => number;
} {
  const all = points.map(({ year }) => year);
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const perYear = Math.max(0, ...points.map((point) => point.perYear));
  const years = Array.from({ length: points.length === 0 ? 0 : to - from + 1 }, (_, index) => {
    return { year: from + index, first: index * perYear, count: perYear };
  });
  return {
    total: years.length * perYear,
    years,
    // A half-year among quarters would still stand in its own year.
    slotOf: ({ year, ordinal }) => (year - from) * perYear + Math.min(ordinal, perYear) - 1,
  };
}

/** A period in a picture of progress: mean in % of the year's plan, null for none, beside its milestone. */
export type ProgressPoint = Pick<
  TaskPoint,
  "code" | "label" | "year" | "ordinal" | "perYear" | "mean" | "milestone"
> &
  Coverage;

/** Both sides of a coverage together. */
export function bothSides({ localities, agencies }: { localities: Coverage; agencies: Coverage }): Coverage {
  return {
    reported: localities.reported + agencies.reported,
    expected: localities.expected + agencies.expected,
  };
}

/** A task's periods for a picture. */
export function progressOf(points: readonly TaskPoint[]): ProgressPoint[] {
  return points.map(({ code, label, year, ordinal, perYear, mean, milestone, ...sides }) => {
    return { code, label, year, ordinal, perYear, mean, milestone, ...bothSides(sides) };
  });
}

/**
 * All reports of a period together, whatever their task, oldest period first: the mean of single reports, not of means.
 */
export function progressOfAll(series: Iterable<readonly TaskPoint[]>): ProgressPoint[] {
  const byPeriod = new Map<string, TaskPoint[]>();
  for (const point of [...series].flat()) {
    byPeriod.set(point.code, [...(byPeriod.get(point.code) ?? []), point]);
  }
  return [...byPeriod.values()]
    .map((points) => {
      const sides = points.map(bothSides);
      const sum = points.reduce((total, { progressSum }) => total.plus(progressSum), new Decimal(0));
      const reported = sides.reduce((total, side) => total + side.reported, 0);
      const [{ code, label, year, ordinal, perYear, milestone }] = points as [TaskPoint];
      return {
        ...{ code, label, year, ordinal, perYear, milestone },
        mean: reported === 0 ? null : sum.div(reported).toFixed(),
        reported,
        expected: sides.reduce((total, side) => total + side.expected, 0),
      };
    })
    .sort((a, b) => a.year - b.year || a.ordinal - b.ordinal);
}

/** The periods before and after one, in a list that has the newest first. */
export function neighboursOf<T extends { code: string }>(
  newestFirst: readonly T[],
  code: string,
): { before: T | null; after: T | null } {
  const at = newestFirst.findIndex((period) => period.code === code);
  if (at < 0) return { before: null, after: null };
  return { before: newestFirst[at + 1] ?? null, after: newestFirst[at - 1] ?? null };
}
