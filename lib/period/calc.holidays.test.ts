import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, localDay, periodsOfYear, type ReportingRule, weekdayOf } from "./calc";
import { dueMoves, movesMark, type Planned } from "./calc.holidays";

const rule: ReportingRule = {
  cadence: "QUARTER",
  opensDayOfLastMonth: 1,
  dueDayOfLastMonth: 20,
  dueTime: "17:00",
};
const longAgo = new Date("2000-01-01T00:00:00Z");
const planned = (year: number, closed: ReadonlySet<string>): Planned[] =>
  periodsOfYear(year, rule, closed).map((plan) => ({ ...plan, id: plan.code }));
const sets = (before: string[], after: string[]) => ({ before: new Set(before), after: new Set(after) });

describe("dueMoves", () => {
  it("moves a due time past a new holiday, and back when it is removed", () => {
    const [added] = dueMoves(planned(2023, new Set()), rule, sets([], ["2023-09-20"]), longAgo);
    expect(added).toMatchObject({ id: "2023-q3", to: new Date("2023-09-21T17:00:00+07:00") });
    const moved = planned(2023, new Set(["2023-09-20"]));
    const [removed] = dueMoves(moved, rule, sets(["2023-09-20"], []), longAgo);
    expect(removed).toMatchObject({ id: "2023-q3", to: new Date("2023-09-20T17:00:00+07:00") });
  });

  it("leaves a due time set by hand, unless its own day becomes a holiday", () => {
    const [third] = planned(2023, new Set()).slice(2);
    const byHand = [{ ...(third as Planned), dueAt: new Date("2023-09-28T09:30:00+07:00") }];
    expect(dueMoves(byHand, rule, sets([], ["2023-09-20"]), longAgo)).toEqual([]);
    const [off] = dueMoves(byHand, rule, sets([], ["2023-09-28", "2023-09-29"]), longAgo);
    expect(off?.to).toEqual(new Date("2023-10-02T09:30:00+07:00"));
    expect(dueMoves(byHand, rule, sets(["2023-09-28"], []), longAgo)).toEqual([]);
  });

  it("moves nothing into the past, nor before the period opens", () => {
    const moved = planned(2023, new Set(["2023-09-20"]));
    const removal = sets(["2023-09-20"], []);
    expect(dueMoves(moved, rule, removal, new Date("2023-09-20T17:00:00+07:00"))).toEqual([]);
    const late = moved.map((period) => ({ ...period, opensAt: new Date("2023-09-21T08:00:00+07:00") }));
    expect(dueMoves(late, rule, removal, longAgo)).toEqual([]);
  });

  it("never ends on a weekend or a holiday, and is empty when nothing changes", () => {
    const days = fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 60 });
    fc.assert(
      fc.property(days, days, (before, after) => {
        const dates = (numbers: number[]) => new Set(numbers.map((day) => addDays("2024-01-01", day)));
        const [old, fresh] = [dates(before), dates(after)];
        const periods = planned(2024, old);
        expect(dueMoves(periods, rule, { before: old, after: old }, longAgo)).toEqual([]);
        const moves = dueMoves(periods, rule, { before: old, after: fresh }, longAgo);
        for (const period of periods) {
          const due = localDay(moves.find(({ id }) => id === period.id)?.to ?? period.dueAt);
          expect(fresh.has(due)).toBe(false);
          expect(weekdayOf(due) % 6).not.toBe(0);
        }
      }),
    );
  });

  it("marks what was shown", () => {
    const moves = dueMoves(planned(2023, new Set()), rule, sets([], ["2023-09-20"]), longAgo);
    expect(movesMark(moves)).not.toBe(movesMark([]));
  });
});
