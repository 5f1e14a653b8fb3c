import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cadence as cadences } from "@/lib/resolution/schema";
import { localDay, periodsOfYear, type ReportingRule, weekdayOf } from "./calc";
import { holidayYears, passedDays, planMark, proposedYear, yearsToPlan } from "./calc.year";
import { holidayFile } from "./schema.holidays";

const vietnam = holidayFile.parse((await import("@/prisma/catalogue/holidays-vn.json")).default);
const holidays = new Map(
  vietnam.holidays.flatMap(({ name, days }) => days.map((day) => [day, name] as const)),
);
const rule: ReportingRule = {
  cadence: "QUARTER",
  opensDayOfLastMonth: 1,
  dueDayOfLastMonth: 20,
  dueTime: "17:00",
};

describe("the holidays of Vietnam", () => {
  it("moves due times off every weekend and holiday, never earlier, and says past which days", () => {
    const any = fc.record({
      cadence: fc.constantFrom(...cadences.options),
      opensDayOfLastMonth: fc.integer({ min: 1, max: 28 }),
      dueDayOfLastMonth: fc.integer({ min: 1, max: 28 }),
      dueTime: fc.constantFrom("00:00", "17:00", "23:59"),
    });
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2026 }), any, (year, anyRule) => {
        for (const plan of periodsOfYear(year, anyRule, new Set(holidays.keys()))) {
          const due = localDay(plan.dueAt);
          const plain = `${plan.endsOn.slice(0, 8)}${String(anyRule.dueDayOfLastMonth).padStart(2, "0")}`;
          expect(holidays.has(due)).toBe(false);
          expect(weekdayOf(due) % 6).not.toBe(0);
          expect(due >= plain).toBe(true);
          const passed = passedDays(plan, anyRule, holidays);
          expect(passed[0]?.day).toBe(due === plain ? undefined : plain);
          for (const { day, holiday } of passed) {
            expect(holiday ?? weekdayOf(day) % 6).toBe(holidays.get(day) ?? 0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("says which holiday moved a period", () => {
    const months = { ...rule, cadence: "MONTH" as const, dueDayOfLastMonth: 14 };
    const february = periodsOfYear(2024, months, new Set(holidays.keys()))[1];
    expect(february && localDay(february.dueAt)).toBe("2024-02-15");
    expect(february && passedDays(february, months, holidays)).toEqual([
      { day: "2024-02-14", holiday: "Tết Nguyên đán" },
    ]);
  });
});

describe("the years to choose from", () => {
  const term = { firstYear: 2021, lastYear: 2025 };
  it("are those of the term without periods and three after the last", () => {
    expect(yearsToPlan([2021, 2022, 2023], term)).toEqual([2024, 2025, 2026, 2027, 2028]);
    expect(yearsToPlan([2021, 2022, 2023, 2024, 2025, 2026], term)).toEqual([2027, 2028, 2029]);
    expect(yearsToPlan([], term)).toHaveLength(8);
  });

  it("begin with the one asked for, else with the present or next one", () => {
    const now = new Date("2025-12-31T17:00:00Z");
    expect(proposedYear([2024, 2026, 2027], "2027", now)).toBe(2027);
    expect(proposedYear([2024, 2026, 2027], "1999", now)).toBe(2026);
    expect(proposedYear([2024], undefined, now)).toBe(2024);
  });

  it("of holidays have no gaps and end with the year after", () => {
    expect(holidayYears(["2020-01-01", "2020-09-02"], [2022])).toEqual([2020, 2021, 2022, 2023]);
    expect(holidayYears([], [])).toEqual([]);
  });
});

describe("planMark", () => {
  it("changes with any due time", () => {
    const mark = (closed: string[]) => planMark(periodsOfYear(2025, rule, new Set(closed)));
    expect(mark([])).toBe(mark(["2025-03-21"]));
    expect(mark([])).not.toBe(mark(["2025-03-20"]));
  });
});
