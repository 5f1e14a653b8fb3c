import { addDays, localDay, type PeriodPlan, type ReportingRule } from "./calc";

/** Names of the days on which offices are closed, by local date. */
export type Holidays = ReadonlyMap<string, string>;

/** How many years after the last one may be planned. */
const YEARS_AHEAD = 3;

/**
 * The years for which periods may be made: those of the term without any, and the next ones.
 * @param taken the years that have periods
 * @param term first and last year of the resolution's figures
 */
export function yearsToPlan(
  taken: readonly number[],
  term: { firstYear: number; lastYear: number },
): number[] {
  const last = Math.max(term.lastYear, ...taken) + YEARS_AHEAD;
  const years = Array.from({ length: last - term.firstYear + 1 }, (_, index) => term.firstYear + index);
  return years.filter((year) => !taken.includes(year));
}

/** The year that is previewed: the one asked for, else the present or next one of the choice, else its last. */
export function proposedYear(years: readonly number[], asked: unknown, now: Date): number {
  const present = Number(localDay(now).slice(0, 4));
  return (
    years.find((year) => year === Number(asked)) ??
    years.find((year) => year >= present) ??
    years.at(-1) ??
    present
  );
}

/**
 * The years that the list of holidays shows: those with holidays or periods and the one after, without gaps.
 * @param days local dates of the holidays
 * @param years those that have periods
 */
export function holidayYears(days: readonly string[], years: readonly number[]): number[] {
  const all = [...days.map((day) => Number(day.slice(0, 4))), ...years];
  const first = Math.min(...all);
  const last = Math.max(...all) + 1;
  return all.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export type PassedDay = { day: string /** null for a weekend */; holiday: string | null };

/**
 * The days that a due time was moved past, from the plain due day on; none when it was not moved.
 * @param plan a period as periodsOfYear made it with the same rule and holidays
 */
export function passedDays(
  plan: Pick<PeriodPlan, "endsOn" | "dueAt">,
  { dueDayOfLastMonth }: Pick<ReportingRule, "dueDayOfLastMonth">,
  holidays: Holidays,
): PassedDay[] {
  const days: PassedDay[] = [];
  const plain = `${plan.endsOn.slice(0, 8)}${String(dueDayOfLastMonth).padStart(2, "0")}`;
  for (let day = plain; day < localDay(plan.dueAt); day = addDays(day, 1)) {
    days.push({ day, holiday: holidays.get(day) ?? null });
  }
  return days;
}

/** What a preview showed, so that its confirmation can tell whether it still holds. */
export function planMark(plans: readonly Pick<PeriodPlan, "code" | "opensAt" | "dueAt">[]): string {
  return plans
    .map(({ code, opensAt, dueAt }) => [code, opensAt.getTime(), dueAt.getTime()].join(":"))
    .join(" ");
}
