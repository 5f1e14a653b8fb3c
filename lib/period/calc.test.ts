import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cadence, cadence as cadences } from "@/lib/resolution/schema";
import {
  daysLeft,
  elapsedOfTerm,
  elapsedOfYear,
  nextWorkingDay,
  periodsOfYear,
  punctuality,
  type ReportingRule,
} from "./calc";

const rule = (cadence: Cadence): ReportingRule => ({
  cadence,
  opensDayOfLastMonth: 1,
  dueDayOfLastMonth: 20,
  dueTime: "17:00",
});
const none: ReadonlySet<string> = new Set();
const dayMs = 86_400_000;
const addDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();

const years = fc.integer({ min: 1990, max: 2100 });
const anyRule: fc.Arbitrary<ReportingRule> = fc.record({
  cadence: fc.constantFrom(...cadences.options),
  opensDayOfLastMonth: fc.integer({ min: 1, max: 28 }),
  dueDayOfLastMonth: fc.integer({ min: 1, max: 28 }),
  dueTime: fc.constantFrom("00:00", "07:30", "17:00", "23:59"),
});
/** Holidays on random days of a year, and a run of days that reaches over its end. */
const holidaysOf = (year: number) =>
  fc
    .tuple(fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 40 }), fc.integer({ min: 0, max: 12 }))
    .map(([days, run]) => {
      const dates = days.map((day) => addDays(`${year}-01-01`, day));
      return new Set([...dates, ...Array.from({ length: run }, (_, i) => addDays(`${year}-12-26`, i))]);
    });
const plans = fc
  .tuple(years, anyRule)
  .chain(([year, any]) => fc.tuple(fc.constant(year), fc.constant(any), holidaysOf(year)));

describe("periodsOfYear", () => {
  it("plans the quarters of 2023", () => {
    const periods = periodsOfYear(2023, rule("QUARTER"), none);
    expect(
      periods.map(({ code, label, startsOn, endsOn, yearEnd }) => [code, label, startsOn, endsOn, yearEnd]),
    ).toEqual([
      ["2023-q1", "Quý I/2023", "2023-01-01", "2023-03-31", false],
      ["2023-q2", "Quý II/2023", "2023-04-01", "2023-06-30", false],
      ["2023-q3", "Quý III/2023", "2023-07-01", "2023-09-30", false],
      ["2023-q4", "Quý IV/2023", "2023-10-01", "2023-12-31", true],
    ]);
    expect(periods[1]).toMatchObject({ year: 2023, ordinal: 2, perYear: 4 });
    expect(periods[1]?.opensAt.toISOString()).toBe("2023-05-31T17:00:00.000Z");
    expect(periods[1]?.dueAt.toISOString()).toBe("2023-06-20T10:00:00.000Z");
  });

  it.each([
    ["MONTH", 12, 3, "2023-m04", "Tháng 4/2023", "2023-04-01", "2023-04-30"],
    ["MONTH", 12, 1, "2023-m02", "Tháng 2/2023", "2023-02-01", "2023-02-28"],
    ["HALF_YEAR", 2, 0, "2023-h1", "6 tháng đầu năm 2023", "2023-01-01", "2023-06-30"],
    ["HALF_YEAR", 2, 1, "2023-h2", "6 tháng cuối năm 2023", "2023-07-01", "2023-12-31"],
    ["YEAR", 1, 0, "2023", "Năm 2023", "2023-01-01", "2023-12-31"],
  ] as const)("names %s %i of a year", (cadence, count, index, code, label, startsOn, endsOn) => {
    const periods = periodsOfYear(2023, rule(cadence), none);
    expect(periods).toHaveLength(count);
    expect(periods[index]).toMatchObject({
      code,
      label,
      startsOn,
      endsOn,
      perYear: count,
      ordinal: index + 1,
    });
  });

  it("knows leap years", () => {
    expect(periodsOfYear(2024, rule("MONTH"), none)[1]?.endsOn).toBe("2024-02-29");
  });

  it("moves a due date that falls on a weekend and on holidays after it", () => {
    // 20/12/2025 is a Saturday.
    const due = (holidays: string[]) =>
      periodsOfYear(2025, rule("YEAR"), new Set(holidays))[0]?.dueAt.toISOString();
    expect(due([])).toBe("2025-12-22T10:00:00.000Z");
    expect(due(["2025-12-22", "2025-12-23"])).toBe("2025-12-24T10:00:00.000Z");
  });

  it("tiles the year without gap or overlap, in every cadence", () => {
    fc.assert(
      fc.property(plans, ([year, any, holidays]) => {
        const periods = periodsOfYear(year, any, holidays);
        expect(periods[0]?.startsOn).toBe(`${year}-01-01`);
        expect(periods.at(-1)?.endsOn).toBe(`${year}-12-31`);
        expect(periods.map((period) => period.yearEnd)).toEqual(
          periods.map((_, i) => i === periods.length - 1),
        );
        for (const [index, period] of periods.entries()) {
          expect(period.ordinal).toBe(index + 1);
          expect(period.perYear).toBe(periods.length);
          const next = periods[index + 1];
          if (next) expect(next.startsOn).toBe(addDays(period.endsOn, 1));
        }
        expect(new Set(periods.map((period) => period.code)).size).toBe(periods.length);
        expect(new Set(periods.map((period) => period.label)).size).toBe(periods.length);
      }),
    );
  });

  it("is never due on a weekend or a holiday, nor before the plain date, nor later than the first working day", () => {
    fc.assert(
      fc.property(plans, ([year, any, holidays]) => {
        for (const period of periodsOfYear(year, any, holidays)) {
          const local = new Date(period.dueAt.getTime() + 7 * 3_600_000).toISOString();
          const due = local.slice(0, 10);
          const plain = `${period.endsOn.slice(0, 8)}${String(any.dueDayOfLastMonth).padStart(2, "0")}`;
          expect(local.slice(11, 16)).toBe(any.dueTime);
          expect([0, 6]).not.toContain(weekday(due));
          expect(holidays.has(due)).toBe(false);
          expect(due >= plain).toBe(true);
          for (let day = plain; day < due; day = addDays(day, 1)) {
            expect(holidays.has(day) || weekday(day) % 6 === 0).toBe(true);
          }
        }
      }),
    );
  });

  it("opens at local midnight of the opening day", () => {
    fc.assert(
      fc.property(plans, ([year, any, holidays]) => {
        for (const period of periodsOfYear(year, any, holidays)) {
          const day = String(any.opensDayOfLastMonth).padStart(2, "0");
          const midnight = new Date(`${period.endsOn.slice(0, 8)}${day}T00:00:00+07:00`);
          expect(period.opensAt.getTime()).toBe(midnight.getTime());
        }
      }),
    );
  });
});

describe("nextWorkingDay", () => {
  it.each([
    ["2023-06-20", "2023-06-20"],
    ["2023-06-17", "2023-06-19"],
    ["2023-06-18", "2023-06-19"],
    ["2022-12-31", "2023-01-03"],
    ["2023-01-20", "2023-01-27"],
  ])("from %s is %s", (date, working) => {
    const tet2023 = ["2023-01-20", "2023-01-23", "2023-01-24", "2023-01-25", "2023-01-26"];
    expect(nextWorkingDay(date, new Set([...tet2023, "2023-01-01", "2023-01-02"]))).toBe(working);
  });

  it("refuses what is no date", () => {
    expect(() => nextWorkingDay("20/06/2023", none)).toThrow(RangeError);
  });
});

describe("punctuality", () => {
  const due = new Date("2023-06-20T10:00:00Z");
  const after = new Date(due.getTime() + 1);
  it("judges what was sent by when it was sent, whatever the time now", () => {
    expect(punctuality(due, new Date(due), after)).toBe("ON_TIME");
    expect(punctuality(due, new Date(0), after)).toBe("ON_TIME");
    expect(punctuality(due, after, after)).toBe("LATE");
  });
  it("tells not yet from overdue", () => {
    expect(punctuality(due, null, new Date(due))).toBe("NOT_SUBMITTED");
    expect(punctuality(due, null, after)).toBe("OVERDUE");
  });
});

describe("daysLeft", () => {
  const due = new Date("2023-06-20T10:00:00Z");
  it.each([
    ["2023-06-17T03:00:00Z", 3],
    ["2023-06-19T16:59:59Z", 1],
    ["2023-06-19T17:00:00Z", 0],
    ["2023-06-20T16:59:59Z", 0],
    ["2023-06-20T17:00:00Z", -1],
    ["2023-05-31T12:00:00Z", 20],
  ])("counts local calendar days: at %s %i are left", (now, days) => {
    expect(daysLeft(new Date(now), due)).toBe(days);
  });
});

describe("elapsed shares", () => {
  const quarter = (year: number, ordinal: number) => ({ year, ordinal, perYear: 4 });
  it("counts to the end of the period", () => {
    expect(elapsedOfYear({ ordinal: 2, perYear: 4 }).toString()).toBe("0.5");
    expect(elapsedOfYear({ ordinal: 12, perYear: 12 }).toString()).toBe("1");
    expect(elapsedOfTerm(quarter(2023, 2), 2021, 2025).toString()).toBe("0.5");
    expect(elapsedOfTerm(quarter(2021, 1), 2021, 2025).toString()).toBe("0.05");
    expect(elapsedOfTerm(quarter(2025, 4), 2021, 2025).toString()).toBe("1");
  });

  it("stays within the term", () => {
    expect(elapsedOfTerm(quarter(2020, 2), 2021, 2025).toString()).toBe("0");
    expect(elapsedOfTerm(quarter(2026, 1), 2021, 2025).toString()).toBe("1");
  });

  it("grows evenly over the term and is the same in every cadence at a year's end", () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 4, 12), fc.integer({ min: 2021, max: 2025 }), (perYear, year) => {
        const share = elapsedOfTerm({ year, ordinal: perYear, perYear }, 2021, 2025);
        expect(share.toString()).toBe(new Decimal(year - 2020).div(5).toString());
      }),
    );
  });
});
