import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/result";
import { periodsOfYear } from "./calc";
import { type DueMove, dueMoves, movesMark } from "./calc.holidays";
import { passedDays, planMark, proposedYear, yearsToPlan } from "./calc.year";
import { mayManagePeriods, mayReadPeriods } from "./policy";
import { plannedPeriods, readCalendar } from "./sql";
import { stateAtCreation } from "./workflow";

/** What the office sees before it makes the periods of a year or changes a holiday. */

export type YearPreview = Awaited<ReturnType<typeof previewYear>>["preview"];

/**
 * The years without periods, and the periods that one of them would get.
 * @param asked the year in the address; the next one without periods when it is none of them
 * @throws Refusal FORBIDDEN for whoever may not make periods
 */
export async function previewYear(actor: Actor, asked: unknown) {
  if (!mayManagePeriods(actor)) throw new Refusal("FORBIDDEN");
  const { rule, holidays } = await readCalendar(db(), false);
  const at = now();
  const years = yearsToPlan(rule.years, rule);
  const year = proposedYear(years, asked, at);
  const plans = periodsOfYear(year, rule, new Set(holidays.keys()));
  const days = [...holidays.keys()].filter((day) => day.startsWith(`${year}-`));
  return {
    years,
    rule,
    preview: {
      year,
      mark: planMark(plans),
      holidays: days.length,
      periods: plans.map((plan) => ({
        ...plan,
        state: stateAtCreation(plan, at),
        passed: passedDays(plan, rule, holidays),
      })),
    },
  };
}

/**
 * All holidays in order, and the years that have periods.
 * @throws Refusal FORBIDDEN for whoever may not read periods
 */
export async function listHolidays(
  actor: Actor,
): Promise<{ holidays: { day: string; name: string }[]; years: number[] }> {
  if (!mayReadPeriods(actor)) throw new Refusal("FORBIDDEN");
  const { rule, holidays } = await readCalendar(db(), false);
  return { holidays: [...holidays].map(([day, name]) => ({ day, name })), years: rule.years };
}

/**
 * One holiday, and the due times that would move without it.
 * @param day local date as it stands in the address
 * @returns null when it is no holiday
 * @throws Refusal FORBIDDEN for whoever may not change it
 */
export async function findHoliday(
  actor: Actor,
  day: string,
): Promise<{ day: string; name: string; moves: DueMove[]; mark: string } | null> {
  if (!mayManagePeriods(actor)) throw new Refusal("FORBIDDEN");
  const { rule, holidays } = await readCalendar(db(), false);
  const name = holidays.get(day);
  if (name === undefined) return null;
  const before = new Set(holidays.keys());
  const after = new Set([...before].filter((other) => other !== day));
  const moves = dueMoves(
    await plannedPeriods(db(), rule.resolutionId, false),
    rule,
    { before, after },
    now(),
  );
  return { day, name, moves, mark: movesMark(moves) };
}
