import { localDay, localInstant, nextWorkingDay, periodsOfYear, type ReportingRule } from "./calc";

/** A period whose dates may still change. */
export type Planned = {
  id: string;
  label: string;
  year: number;
  ordinal: number;
  perYear: number;
  opensAt: Date;
  dueAt: Date;
};

export type DueMove = { id: string; label: string; from: Date; to: Date };

/**
 * The due times that a change of the holidays moves. A due time that follows the rule follows it on; one that the
 * office set by hand only leaves a day that becomes a holiday, and never comes back by itself.
 * @param planned periods that have not opened
 * @param now no due time is moved into the past, nor before the period opens
 */
export function dueMoves(
  planned: readonly Planned[],
  rule: ReportingRule,
  { before, after }: { before: ReadonlySet<string>; after: ReadonlySet<string> },
  now: Date,
): DueMove[] {
  return planned.flatMap((period) => {
    const { id, label, dueAt } = period;
    const followed = byRule(period, rule, before)?.getTime() === dueAt.getTime();
    const to = followed ? byRule(period, rule, after) : offHoliday(dueAt, before, after);
    const moves = to && to.getTime() !== dueAt.getTime() && to > now && to > period.opensAt;
    return moves ? [{ id, label, from: dueAt, to }] : [];
  });
}

function byRule(period: Planned, rule: ReportingRule, holidays: ReadonlySet<string>): Date | null {
  const plans = periodsOfYear(period.year, rule, holidays);
  return plans.length === period.perYear ? (plans[period.ordinal - 1]?.dueAt ?? null) : null;
}

function offHoliday(dueAt: Date, before: ReadonlySet<string>, after: ReadonlySet<string>): Date {
  const day = localDay(dueAt);
  if (before.has(day) || !after.has(day)) return dueAt;
  const midnight = (date: string) => localInstant(date, "00:00").getTime();
  return new Date(dueAt.getTime() + midnight(nextWorkingDay(day, after)) - midnight(day));
}

/** What a change showed, so that its confirmation can tell whether it still holds. */
export function movesMark(moves: readonly DueMove[]): string {
  return moves.map(({ id, from, to }) => [id, from.getTime(), to.getTime()].join(":")).join(" ");
}
