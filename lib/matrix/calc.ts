import { Decimal } from "decimal.js";
import { compareVi, formatNumber, formatPercent } from "@/lib/format";
import { type Punctuality, punctuality } from "@/lib/period/calc";
import type { Rating } from "@/lib/resolution/schema";
import {
  isReturned,
  isWaiting,
  type Progress,
  progressOf,
  type SubmissionStatus,
  startStatus,
} from "@/lib/submission/workflow";
import type { CellRow, Counts, sortSlugs } from "./schema";

/** What the matrix says of one report, and what it counts. */

/** Reports that do (hoàn thành) or do not wait for the unit, by their due time. */
export type Outcome = "DONE_ON_TIME" | "DONE_LATE" | "OPEN_IN_TIME" | "OPEN_OVERDUE";

export type Cell = {
  progress: Progress;
  versionCount: number;
  punctuality: Punctuality;
  outcome: Outcome;
  rating: Rating | null;
  /** the office has something to read */
  readable: boolean;
};

/** Sent and not withdrawn: a report that was returned did come. */
export function isSent(status: SubmissionStatus | null): boolean {
  return status !== null && status !== startStatus;
}

/** The unit has nothing left to do on it, unless the office returns it. */
export function isDone(status: SubmissionStatus | null): boolean {
  return isSent(status) && status !== null && !isReturned(status);
}

/** Done and decided on. */
export function isApproved(status: SubmissionStatus | null): boolean {
  return isDone(status) && status !== null && !isWaiting(status);
}

/**
 * One cell. What was late at the first sending stays late; a report that was withdrawn counts as missing.
 * @param now the present moment
 */
export function cellOf(row: CellRow, now: Date): Cell {
  const { status, versionCount, rating, dueAt } = row;
  const sent = isSent(status);
  const first = row.firstDueAt ?? dueAt;
  const punctual = punctuality(sent ? first : dueAt, sent ? row.firstSubmittedAt : null, now);
  const late = punctual === "LATE";
  const done = isDone(status);
  return {
    progress: progressOf(status && { status, versionCount }),
    versionCount,
    punctuality: punctual,
    outcome: done ? (late ? "DONE_LATE" : "DONE_ON_TIME") : now > dueAt ? "OPEN_OVERDUE" : "OPEN_IN_TIME",
    rating: sent ? rating : null,
    readable: status !== null,
  };
}

/** A share with what it is made of; the percentage is null where there is nothing to divide by. */
export type Share = { part: number; whole: number };

/** Tỷ lệ nộp: sent of all that have to be. */
export function completeness({ sent, asked }: Counts): Share {
  return { part: sent, whole: asked };
}

/** Tỷ lệ đúng hạn: in time of all whose case is settled, those that were sent and those that are overdue. */
export function timeliness({ onTime, sent, overdue }: Counts): Share {
  return { part: onTime, whole: sent + overdue };
}

/** "6/8 · 75 %"; "Chưa có" where there is nothing to divide by. */
export function shareText({ part, whole }: Share): string {
  if (whole === 0) return "Chưa có";
  return `${formatNumber(part)}/${formatNumber(whole)} · ${formatPercent(percentOf({ part, whole }) ?? 0, 1)}`;
}

/** 0 to 100, one decimal; null where there is nothing to divide by. */
export function percentOf({ part, whole }: Share): number | null {
  return whole === 0 ? null : new Decimal(part).mul(100).div(whole).toDecimalPlaces(1).toNumber();
}

type Named = Counts & { name: string };

/** Units as Vietnamese orders their names, or those least in time first (without any case: last). */
export function sortUnits<T extends Named>(units: readonly T[], by: (typeof sortSlugs)[number]): T[] {
  const byName = (a: T, b: T) => compareVi(a.name, b.name);
  if (by === "ten") return [...units].sort(byName);
  const rate = (unit: T) => {
    const { part, whole } = timeliness(unit);
    return whole === 0 ? 2 : part / whole;
  };
  return [...units].sort((a, b) => rate(a) - rate(b) || byName(a, b));
}

/** The counts of some cells, as the statements count them. */
export function countsOf(cells: readonly { row: CellRow; cell: Cell }[]): Counts {
  const count = (test: (one: { row: CellRow; cell: Cell }) => boolean) => cells.filter(test).length;
  const outcome = (which: Outcome) => count(({ cell }) => cell.outcome === which);
  return {
    asked: cells.length,
    sent: count(({ row }) => isSent(row.status)),
    onTime: count(({ cell }) => cell.punctuality === "ON_TIME"),
    overdue: count(({ cell }) => cell.punctuality === "OVERDUE"),
    approved: count(({ row }) => isApproved(row.status)),
    doneOnTime: outcome("DONE_ON_TIME"),
    doneLate: outcome("DONE_LATE"),
    openInTime: outcome("OPEN_IN_TIME"),
    openOverdue: outcome("OPEN_OVERDUE"),
  };
}
