import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neededPace, type PaceInput, projectedValue } from "./calc.pace";

const d = (value: Decimal.Value) => new Decimal(value);
const year = (y: number, value: Decimal.Value | null, complete = true, reported = 7, expected = 7) => ({
  year: y,
  value: value === null ? null : d(value),
  complete,
  reported,
  expected,
});

type Case = Partial<Omit<PaceInput, "target" | "asOf">> & {
  target?: Decimal.Value | null;
  asOf?: [number, number];
};

const input = ({ target = 80, asOf = [2023, 0.5], ...rest }: Case = {}): PaceInput => ({
  test: "AT_END",
  op: ">=",
  kind: "RATIO",
  unit: "%",
  baseline: null,
  assigned: new Map(),
  term: { firstYear: 2021, lastYear: 2025 },
  years: [],
  ...rest,
  target: target === null ? null : d(target),
  asOf: { year: asOf[0], elapsed: d(asOf[1]) },
});

/** Amounts as text, so that a case shows what it expects. */
function needed(given: Case) {
  const result = neededPace(input(given));
  return result.known
    ? {
        ...result,
        amount: result.amount.toFixed(),
        goal: result.goal.toFixed(),
        since: result.since.toFixed(),
      }
    : result.reason;
}
function projected(given: Case) {
  const result = projectedValue(input(given));
  return result.known
    ? [result.value.toFixed(), result.perYear.toFixed(), result.from, result.complete]
    : result.reason;
}

const base = (y: number, value: Decimal.Value) => ({ year: y, value: d(value) });

describe("what is needed", () => {
  it("AT_END: the way left over the years left, from the moment of the value", () => {
    expect(needed({ years: [year(2023, 77)] })).toMatchObject({
      amount: "1.2",
      span: "PER_YEAR",
      goal: "80",
      since: "2023.5",
      by: 2025,
      complete: true,
    });
    // A value of the end of 2022 has three years left, whatever the hour.
    expect(needed({ years: [year(2022, 77, false, 5)] })).toMatchObject({
      amount: "1",
      since: "2023",
      complete: false,
    });
    expect(needed({ op: "<=", target: 2, years: [year(2023, 7)] })).toMatchObject({
      amount: "-2",
      atMost: false,
    });
  });

  it("CUMULATIVE: the sum left over the years left; a limit leaves room", () => {
    const years = [year(2021, 1000), year(2022, 1000), year(2023, 500)];
    expect(needed({ test: "CUMULATIVE", target: 8291, years })).toMatchObject({
      amount: "2316.4",
      complete: true,
      atMost: false,
    });
    expect(needed({ test: "CUMULATIVE", target: 8291, years: years.slice(1) })).toMatchObject({
      complete: false,
    });
    expect(needed({ test: "CUMULATIVE", op: "<=", target: 5000, years })).toMatchObject({
      amount: "1000",
      atMost: true,
    });
    expect(needed({ test: "CUMULATIVE", op: "<=", target: 2000, years })).toBe("MISSED");
    expect(needed({ test: "CUMULATIVE", target: 2500, years })).toBe("REACHED");
  });

  it("AVERAGE_YEARLY_DROP: the fall after which the mean of all years is the target", () => {
    const given = { test: "AVERAGE_YEARLY_DROP", target: 1.5, baseline: base(2020, 10) } as const;
    // 10 − 5 × 1,5 = 2,5; from 8 at the end of 2022 in three years.
    expect(needed({ ...given, years: [year(2022, 8.5)] })).toMatchObject({
      amount: "-2",
      goal: "2.5",
      since: "2023",
    });
    expect(needed({ ...given, years: [year(2022, 2)] })).toBe("REACHED");
    expect(needed({ ...given, years: [year(2020, 10)] })).toBe("NO_DATA");
    expect(needed({ ...given, years: [year(2025, 4)], asOf: [2025, 1] })).toBe("TIME_OVER");
    expect(needed({ ...given, baseline: null, years: [year(2022, 8)] })).toBe("NO_BASELINE");
  });

  it("the tests of single years: what the running year still has to bring", () => {
    const assigned = new Map([[2023, d(300)]]);
    const rest = { span: "REST_OF_YEAR", by: 2023, since: "2023.5" };
    expect(needed({ test: "EXTERNAL_EACH_YEAR", assigned, years: [year(2023, 120)] })).toMatchObject({
      ...rest,
      amount: "180",
      goal: "300",
    });
    expect(needed({ test: "EXTERNAL_EACH_YEAR", years: [year(2023, 120)] })).toBe("NO_ASSIGNED_FIGURE");
    const growth = { test: "YEARLY_GROWTH", target: 10, accumulates: true } as const;
    expect(needed({ ...growth, years: [year(2022, 1000), year(2023, 400)] })).toMatchObject({
      ...rest,
      amount: "700",
      goal: "1100",
    });
    expect(needed({ ...growth, years: [year(2022, 1000, false), year(2023, 400)] })).toBe("NO_PREVIOUS_YEAR");
    expect(needed({ ...growth, years: [year(2022, 1000)] })).toBe("TIME_OVER");
    expect(needed({ test: "EACH_YEAR", years: [year(2023, 70)] })).toBe("YEARLY");
    expect(needed({ test: "EACH_YEAR", accumulates: true, op: "<=", years: [year(2023, 90)] })).toBe(
      "MISSED",
    );
  });

  it("says why not", () => {
    expect(needed({})).toBe("NO_DATA");
    expect(needed({ years: [year(2023, null), year(2024, 70), year(2026, 70)] })).toBe("NO_DATA");
    expect(needed({ target: null, years: [year(2023, 70)] })).toBe("NO_TARGET");
    expect(needed({ years: [year(2023, 81)] })).toBe("REACHED");
    expect(needed({ years: [year(2025, 70)], asOf: [2025, 1] })).toBe("TIME_OVER");
  });

  it("reaches the target exactly when it is kept, also rounded up", () => {
    const figure = fc.integer({ min: 0, max: 10_000_000 }).map((n) => d(n).div(1000));
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 1, max: 19 }), (value, target, quarters) => {
        const asOf: [number, number] = [
          2021 + Math.floor((quarters - 1) / 4),
          (((quarters - 1) % 4) + 1) / 4,
        ];
        const result = neededPace(input({ target, years: [year(asOf[0], value)], asOf }));
        if (!result.known) {
          expect(value.gte(target)).toBe(true);
          return;
        }
        const left = result.since.minus(2026).neg();
        expect(value.plus(result.amount.times(left)).minus(target).abs().lt("1e-9")).toBe(true);
        const said = result.amount.toDecimalPlaces(2, Decimal.ROUND_UP);
        expect(value.plus(said.times(left)).gte(target.minus("1e-9"))).toBe(true);
      }),
    );
  });
});

describe("where the pace leads", () => {
  it("AT_END: the line from the baseline, or the first year of the term, through the latest value", () => {
    expect(projected({ baseline: base(2020, 75), years: [year(2023, 77)] })).toEqual([
      "79",
      "0.8",
      2020,
      true,
    ]);
    expect(projected({ years: [year(2021, 70), year(2023, 73)] })).toEqual(["78", "2", 2021, true]);
    expect(projected({ years: [year(2021, 70), year(2023, 73, false, 4)] })).toEqual([
      "78",
      "2",
      2021,
      false,
    ]);
  });

  it("never from a single point", () => {
    expect(projected({ years: [year(2023, 73)] })).toBe("ONE_POINT");
    expect(projected({ baseline: base(2022, 70), years: [year(2022, 73)] })).toBe("ONE_POINT");
    expect(projected({ test: "CUMULATIVE", asOf: [2021, 0.75], years: [year(2021, 9)] })).toBe("ONE_POINT");
    expect(projected({ accumulates: true, years: [year(2022, 70), year(2023, 30)] })).toBe("ONE_POINT");
  });

  it("not where too little is in it", () => {
    expect(projected({ years: [year(2023, 73, false, 3)] })).toBe("INCOMPLETE");
    const few = [year(2021, 70), year(2022, 72), year(2023, 73, false, 3)];
    expect(projected({ years: few })).toEqual(["78", "2", 2021, true]);
    expect(projected({ years: few.slice(1) })).toBe("ONE_POINT");
    expect(projected({ kind: "SUM", years: [year(2021, 70), year(2023, 73, false, 6)] })).toBe("INCOMPLETE");
    const sums = [year(2021, 100), year(2023, 50)];
    expect(projected({ test: "CUMULATIVE", years: sums })).toBe("INCOMPLETE");
    expect(
      projected({ test: "CUMULATIVE", years: [year(2021, 100), year(2022, 90, false), year(2023, 50)] }),
    ).toBe("INCOMPLETE");
  });

  it("CUMULATIVE: the sum so far over the time so far", () => {
    const years = [year(2021, 100), year(2022, 100), year(2023, 50)];
    expect(projected({ test: "CUMULATIVE", kind: "SUM", unit: "tỷ đồng", years })).toEqual([
      "500",
      "100",
      2020,
      true,
    ]);
  });

  it("AVERAGE_YEARLY_DROP: the same fall per year, but not below nothing", () => {
    const given = { test: "AVERAGE_YEARLY_DROP", baseline: base(2020, 10) } as const;
    expect(projected({ ...given, years: [year(2022, 8)] })).toEqual(["5", "-1", 2020, true]);
    expect(projected({ ...given, years: [year(2022, 2)] })).toEqual(["0", "-4", 2020, true]);
    expect(projected({ ...given, baseline: null, years: [year(2022, 2)] })).toBe("NO_BASELINE");
  });

  it("a share stays a share, and a year for itself has no line", () => {
    expect(projected({ baseline: base(2020, 80), years: [year(2022, 96)] })).toEqual([
      "100",
      "8",
      2020,
      true,
    ]);
    expect(projected({ test: "EACH_YEAR", years: [year(2021, 1), year(2022, 2)] })).toBe("YEARLY");
    expect(projected({})).toBe("NO_DATA");
    expect(projected({ years: [year(2021, 1), year(2025, 2)], asOf: [2025, 1] })).toBe("TIME_OVER");
  });

  it("hits the target exactly where the value is on its path", () => {
    const part = fc.integer({ min: 1, max: 9999 }).map((n) => d(n).div(1000));
    fc.assert(
      fc.property(part, fc.integer({ min: -9, max: 9 }), (start, slope) => {
        const perYear = d(slope).div(10);
        const at = (years: number) => start.plus(40).plus(perYear.times(years));
        const result = projectedValue(
          input({ baseline: { year: 2020, value: at(0) }, years: [year(2023, at(2.5))] }),
        );
        expect(result.known && result.value.minus(at(5)).abs().lt("1e-12")).toBe(true);
      }),
    );
  });
});
