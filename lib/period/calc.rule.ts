import { periodsOfYear, type ReportingRule } from "./calc";
import type { Planned } from "./calc.holidays";

/** A planned period whose dates follow another rule. */
export type RuleMove = { id: string; before: Dates; after: Dates };
type Dates = { opensAt: Date; dueAt: Date };

/**
 * What another reporting rule of the same cadence moves. A time that follows the rule follows it on; one that the office
 * set by hand stays.
 * @param planned periods that have not opened
 * @param holidays local dates on which offices are closed
 * @param now nothing is moved into the past
 */
export function ruleMoves(
  planned: readonly Planned[],
  { before, after }: { before: ReportingRule; after: ReportingRule },
  holidays: ReadonlySet<string>,
  now: Date,
): RuleMove[] {
  return planned.flatMap((period) => {
    const [old, next] = [planOf(period, before, holidays), planOf(period, after, holidays)];
    if (!old || !next) return [];
    const follows = (key: keyof Dates) => (same(period[key], old[key]) ? next[key] : period[key]);
    const dates = { opensAt: follows("opensAt"), dueAt: follows("dueAt") };
    const moved = !same(dates.opensAt, period.opensAt) || !same(dates.dueAt, period.dueAt);
    const sound = dates.opensAt > now && dates.dueAt > dates.opensAt;
    const { id, opensAt, dueAt } = period;
    return moved && sound ? [{ id, before: { opensAt, dueAt }, after: dates }] : [];
  });
}

const same = (a: Date, b: Date) => a.getTime() === b.getTime();

function planOf(period: Planned, rule: ReportingRule, holidays: ReadonlySet<string>): Dates | undefined {
  const plans = periodsOfYear(period.year, rule, holidays);
  return plans.length === period.perYear ? plans[period.ordinal - 1] : undefined;
}
