import { Decimal } from "decimal.js";
import type { Cadence } from "@/lib/resolution/schema";

/**
 * Reporting periods and their due times. Local dates are "YYYY-MM-DD" in Asia/Ho_Chi_Minh, instants are Dates.
 * Vietnam has kept UTC+7 without daylight saving since 1975, so a fixed offset is exact for every term.
 */

const offsetHours = 7;
const dayMs = 86_400_000;
const roman = ["I", "II", "III", "IV"];
const perYearOf = { MONTH: 12, QUARTER: 4, HALF_YEAR: 2, YEAR: 1 } as const satisfies Record<Cadence, number>;

/** When reports open and fall due, counted in the period's last month: days 1..28, dueTime "HH:MM" local. */
export type ReportingRule = {
  cadence: Cadence;
  opensDayOfLastMonth: number;
  dueDayOfLastMonth: number;
  dueTime: string;
};

/** The place of a period in its year: the ordinal-th (from 1) of perYear equal ones. */
export type PlaceInYear = { ordinal: number; perYear: number };

export type PeriodPlan = PlaceInYear & {
  code: string;
  label: string;
  year: number;
  /** First and last local day of the period, both included. */
  startsOn: string;
  endsOn: string;
  opensAt: Date;
  dueAt: Date;
  /** True for the last period of a year, the one that asks for YEAR_END measures. */
  yearEnd: boolean;
};

export type Punctuality = "ON_TIME" | "LATE" | "NOT_SUBMITTED" | "OVERDUE";

const pad = (n: number, width = 2) => String(n).padStart(width, "0");
const isoDate = (year: number, month: number, day: number) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
const utcDay = (date: string) => Date.parse(`${date}T00:00:00Z`);
const toDate = (utcMs: number) => new Date(utcMs).toISOString().slice(0, 10);

/** The instant of a local date and a time "HH:MM". */
export const localInstant = (date: string, time: string) =>
  new Date(`${date}T${time}:00+${pad(offsetHours)}:00`);

/** The local date of an instant. */
export const localDay = (instant: Date) => toDate(instant.getTime() + offsetHours * 3_600_000);

/** The date some days after (or before) a date. */
export const addDays = (date: string, days: number) => toDate(utcDay(date) + days * dayMs);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (date: string) => new Date(utcDay(date)).getUTCDay();

/** Code (stable, used in addresses) and Vietnamese name of a period. */
function nameOf(cadence: Cadence, year: number, ordinal: number): { code: string; label: string } {
  switch (cadence) {
    case "MONTH":
      return { code: `${year}-m${pad(ordinal)}`, label: `Tháng ${ordinal}/${year}` };
    case "QUARTER":
      return { code: `${year}-q${ordinal}`, label: `Quý ${roman[ordinal - 1]}/${year}` };
    case "HALF_YEAR":
      return { code: `${year}-h${ordinal}`, label: `6 tháng ${ordinal === 1 ? "đầu" : "cuối"} năm ${year}` };
    case "YEAR":
      return { code: `${year}`, label: `Năm ${year}` };
  }
}

/**
 * The first working day on or after a date: the date itself unless it is a Saturday, a Sunday or a holiday.
 * @param date local date
 * @param holidays local dates on which offices are closed, days in lieu included
 * @returns a local date
 * @throws RangeError when the date is not one
 */
export function nextWorkingDay(date: string, holidays: ReadonlySet<string>): string {
  // toDate refuses what is no date, before the loop could run for ever.
  let day = toDate(utcDay(date));
  while (weekdayOf(day) % 6 === 0 || holidays.has(day)) day = addDays(day, 1);
  return day;
}

/**
 * The periods that make up a calendar year, in order, without gap or overlap.
 * @param year calendar year
 * @param rule cadence and due time of the resolution (validated by the catalogue schema)
 * @param holidays local dates of this year, and of the first days of the next one for a due date late in December
 * @returns 12, 4, 2 or 1 periods; each opens at 00:00 local on its opening day and is due at dueTime on its due day,
 *   moved to the next working day
 * @throws RangeError when the rule holds no valid day or time
 */
export function periodsOfYear(
  year: number,
  rule: ReportingRule,
  holidays: ReadonlySet<string>,
): PeriodPlan[] {
  const perYear = perYearOf[rule.cadence];
  const months = 12 / perYear;
  return Array.from({ length: perYear }, (_, index) => {
    const ordinal = index + 1;
    const lastMonth = ordinal * months;
    const dueOn = nextWorkingDay(isoDate(year, lastMonth, rule.dueDayOfLastMonth), holidays);
    return {
      ...nameOf(rule.cadence, year, ordinal),
      year,
      ordinal,
      perYear,
      startsOn: isoDate(year, lastMonth - months + 1, 1),
      // Day 0 of the following month is the last day of this one.
      endsOn: toDate(Date.UTC(year, lastMonth, 0)),
      opensAt: localInstant(isoDate(year, lastMonth, rule.opensDayOfLastMonth), "00:00"),
      dueAt: localInstant(dueOn, rule.dueTime),
      yearEnd: ordinal === perYear,
    };
  });
}

/**
 * Whether a report came in time; independent of its workflow status.
 * @param dueAt the unit's own due instant, extension included; sending exactly then is on time
 * @param submittedAt when it was sent, null when nothing has been
 * @param now the present instant
 */
export function punctuality(dueAt: Date, submittedAt: Date | null, now: Date): Punctuality {
  if (submittedAt) return submittedAt <= dueAt ? "ON_TIME" : "LATE";
  return now <= dueAt ? "NOT_SUBMITTED" : "OVERDUE";
}

/** Calendar days in local time from now to the due day: 0 today (even when the hour has passed), negative past. */
export function daysLeft(now: Date, dueAt: Date): number {
  return (utcDay(localDay(dueAt)) - utcDay(localDay(now))) / dayMs;
}

/** Share of the year that has passed at the end of a period, above 0 and at most 1: quarter II is 0,5. */
export function elapsedOfYear(period: PlaceInYear): Decimal {
  return new Decimal(period.ordinal).div(period.perYear);
}

/**
 * Share of the term that has passed at the end of a period: quarter II/2023 of 2021–2025 is 0,5.
 * @param period a period of any year
 * @param firstYear first year of the term, counted from its 1 January
 * @param lastYear last year of the term, counted to its 31 December
 * @returns 0..1; 0 before the term, 1 after it
 */
export function elapsedOfTerm(
  period: PlaceInYear & { year: number },
  firstYear: number,
  lastYear: number,
): Decimal {
  const passed = (period.year - firstYear) * period.perYear + period.ordinal;
  return new Decimal(passed).div((lastYear - firstYear + 1) * period.perYear).clamp(0, 1);
}

/**
 * The year a list of periods shows: the one asked for, else the present one, else the last there is.
 * @param years those that have periods, in order
 * @param asked as it stands in the address
 */
export function shownYear(years: readonly number[], asked: unknown, now: Date): number {
  const present = Number(localDay(now).slice(0, 4));
  const found = [Number(asked), present].find((year) => years.includes(year));
  return found ?? years.at(-1) ?? present;
}
