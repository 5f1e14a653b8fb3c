import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EvaluationInput, evaluate, meets, type Standing } from "./calc";
import { measureTest, operator } from "./schema";

const d = (value: Decimal.Value) => new Decimal(value);
const year = (y: number, value: Decimal.Value | null, complete = true) => ({
  year: y,
  value: value === null ? null : d(value),
  complete,
});
const at = (y: number, elapsed: Decimal.Value = 1) => ({ year: y, elapsed: d(elapsed) });
const base = (y: number, value: Decimal.Value) => ({ year: y, value: d(value) });

type Case = Partial<Omit<EvaluationInput, "target">> & { target?: Decimal.Value | null };
function judge({ target = null, ...input }: Case) {
  const result = evaluate({
    test: "AT_END",
    op: ">=",
    lowerIsBetter: false,
    baseline: null,
    assigned: new Map(),
    term: { firstYear: 2021, lastYear: 2025 },
    years: [],
    asOf: at(2023, "0.5"),
    ...input,
    target: target === null ? null : d(target),
  });
  const text = (value: Decimal | null) => value?.toDecimalPlaces(6).toString() ?? null;
  return {
    ...result,
    judged: text(result.judged),
    expected: text(result.expected),
    pace: text(result.pace),
  };
}

describe("meets", () => {
  it.each([
    [">=", true, true, false],
    [">", true, false, false],
    ["<=", false, true, true],
    ["<", false, false, true],
  ] as const)("%s of a larger, an equal and a smaller value", (op, larger, equal, smaller) => {
    expect([meets(d("90.01"), op, d(90)), meets(d("90.0"), op, d(90)), meets(d("89.99"), op, d(90))]).toEqual(
      [larger, equal, smaller],
    );
  });
});

describe("whatever the test", () => {
  const tests = measureTest.options;
  it.each(tests)("%s without a figure is no data, never 0", (test) => {
    const nothing = {
      standing: "NO_DATA",
      reason: null,
      judged: null,
      expected: null,
      pace: null,
      year: null,
    };
    expect(judge({ test, target: 10 })).toEqual(nothing);
    expect(judge({ test, target: null, years: [year(2022, null), year(2024, 7)] })).toEqual(nothing);
  });

  it.each(tests)("%s without a target is not judged", (test) => {
    const reason = test === "EXTERNAL_EACH_YEAR" ? "NO_ASSIGNED_FIGURE" : "NO_TARGET";
    const years = [year(2021, 7), year(2022, 7)];
    expect(judge({ test, years })).toMatchObject({
      standing: "INSUFFICIENT",
      reason,
      judged: null,
      year: 2022,
    });
  });

  it("never throws and always gives a reason with INSUFFICIENT, and only then", () => {
    const figure = fc.integer({ min: -1000, max: 1000 }).map((n) => d(n).div(4));
    const entry = fc.record({
      value: fc.option(figure, { nil: null }),
      complete: fc.boolean(),
    });
    const input: fc.Arbitrary<EvaluationInput> = fc.record({
      test: fc.constantFrom(...tests),
      op: fc.constantFrom(...operator.options),
      target: fc.option(figure, { nil: null }),
      lowerIsBetter: fc.boolean(),
      baseline: fc.option(fc.record({ year: fc.integer({ min: 2017, max: 2026 }), value: figure }), {
        nil: null,
      }),
      assigned: fc
        .array(fc.tuple(fc.integer({ min: 2020, max: 2026 }), figure))
        .map((pairs) => new Map(pairs)),
      term: fc.constant({ firstYear: 2021, lastYear: 2025 }),
      years: fc.array(entry, { maxLength: 9 }).map((list) => list.map((e, i) => ({ ...e, year: 2018 + i }))),
      asOf: fc.record({
        year: fc.integer({ min: 2018, max: 2027 }),
        elapsed: fc.integer({ min: 0, max: 12 }).map((month) => d(month).div(12)),
      }),
      accumulates: fc.boolean(),
    });
    fc.assert(
      fc.property(input, (any) => {
        const result = evaluate(any);
        expect(result.standing === "INSUFFICIENT").toBe(result.reason !== null);
        for (const number of [result.judged, result.expected, result.pace])
          expect(number?.isFinite() ?? true).toBe(true);
        // A standing of progress always says what it compared with what, about a year that is not in the future.
        if (["REACHED", "ON_TRACK", "AT_RISK", "BEHIND"].includes(result.standing)) {
          expect(result.judged).not.toBeNull();
          expect(result.expected).not.toBeNull();
          expect(result.year).toBeLessThanOrEqual(any.asOf.year);
        }
        const other = evaluate({
          ...any,
          lowerIsBetter: !any.lowerIsBetter,
          years: [...any.years].reverse(),
        });
        expect(other).toEqual(result);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("AT_END", () => {
  it("finds 25.455 of 38.945 above 65 %, with or without a baseline", () => {
    const value = d(25455).times(100).div(38945);
    const measure = { op: ">", target: 65, years: [year(2019, value)] } as const;
    expect(judge(measure)).toMatchObject({
      standing: "REACHED",
      judged: "65.361407",
      pace: null,
      year: 2019,
    });
    expect(judge({ ...measure, baseline: base(2019, "65.36") }).standing).toBe("REACHED");
  });

  it.each([
    // Measure 6a: from 78 at the end of 2020 to 80 at the end of 2025; at the middle of 2023 it should be 79.
    ["79.2", at(2023, "0.5"), "ON_TRACK", "79", "1.2"],
    ["78.95", at(2023, "0.5"), "ON_TRACK", "79", "0.95"],
    ["78.94", at(2023, "0.5"), "AT_RISK", "79", "0.94"],
    ["78.6", at(2023, "0.5"), "AT_RISK", "79", "0.6"],
    ["78.59", at(2023, "0.5"), "BEHIND", "79", "0.59"],
    ["77", at(2023, "0.5"), "BEHIND", "79", "-1"],
    // The year is over: the value stands for its end.
    ["79.2", at(2023), "ON_TRACK", "79.2", "1"],
    ["79.2", at(2024, "0.25"), "ON_TRACK", "79.2", "1"],
    ["80", at(2023, "0.5"), "REACHED", "80", null],
  ] as const)("puts %s %% on the line of measure 6a", (value, asOf, standing, expected, pace) => {
    const result = judge({
      target: 80,
      baseline: base(2020, 78),
      years: [year(2022, 90), year(2023, value)],
      asOf,
    });
    expect(result).toEqual({ standing, reason: null, judged: value, expected, pace, year: 2023 });
  });

  it("reads the line downwards for a limit", () => {
    const poverty = {
      op: "<=",
      target: 2,
      lowerIsBetter: true,
      baseline: base(2020, 5),
      asOf: at(2023, "0.5"),
    } as const;
    const of = (value: Decimal.Value) => judge({ ...poverty, years: [year(2023, value)] });
    expect(of("3.5")).toMatchObject({ standing: "ON_TRACK", expected: "3.5", pace: "1" });
    expect(of("4")).toMatchObject({ standing: "AT_RISK", pace: "0.666667" });
    expect(of("6")).toMatchObject({ standing: "BEHIND", pace: "-0.666667" });
    expect(of("2")).toMatchObject({ standing: "REACHED" });
    expect(judge({ ...poverty, op: "<", years: [year(2023, 2)] })).toMatchObject({ standing: "ON_TRACK" });
  });

  it("is not judged without a baseline unless it is reached", () => {
    expect(judge({ target: 75, years: [year(2023, 70)] })).toMatchObject({
      ...{ standing: "INSUFFICIENT", reason: "NO_BASELINE", judged: "70", year: 2023 },
    });
    expect(judge({ target: 75, years: [year(2023, 75)] }).standing).toBe("REACHED");
  });

  it.each([
    // Measure 9: more than 90 % from a baseline of 90 %. Measure 15a: more than 65 % from 65,36 %.
    [90, 90, "90", "AT_RISK"],
    [90, 90, "88.4", "AT_RISK"],
    [90, 90, "85.5", "AT_RISK"],
    [90, 90, "85.49", "BEHIND"],
    [90, 90, "90.01", "REACHED"],
    [65, "65.36", "65", "AT_RISK"],
    [65, "65.36", "60", "BEHIND"],
    [-2, -1, "-2.1", "AT_RISK"],
  ] as const)("> %s from %s is to be kept up: %s", (target, from, value, standing) => {
    const result = judge({ op: ">", target, baseline: base(2020, from), years: [year(2023, value)] });
    expect(result).toMatchObject({ standing, pace: null, expected: String(target) });
  });

  it("says nothing of progress at or before the baseline", () => {
    const measure = { target: 71, baseline: base(2020, "50.826") };
    expect(judge({ ...measure, years: [year(2020, 50)] })).toMatchObject({
      standing: "NO_DATA",
      judged: "50",
    });
    expect(judge({ ...measure, years: [year(2021, 50)], asOf: at(2021, 0) }).standing).toBe("NO_DATA");
    expect(judge({ ...measure, years: [year(2021, 50)], asOf: at(2021, "0.25") }).standing).toBe("BEHIND");
  });

  it("does not read years after the term, nor the part of a year for the whole", () => {
    const measure = { target: 100, baseline: base(2020, 50), years: [year(2024, 90), year(2025, 30)] };
    const late = { ...measure, years: [...measure.years, year(2026, 100)], asOf: at(2026) };
    expect(judge(late)).toMatchObject({ standing: "BEHIND", year: 2025 });
    const flow = { ...measure, accumulates: true };
    expect(judge({ ...flow, asOf: at(2025, "0.5") })).toMatchObject({ standing: "ON_TRACK", year: 2024 });
    expect(judge({ ...flow, asOf: at(2025) })).toMatchObject({ standing: "BEHIND", year: 2025 });
    expect(judge({ ...measure, asOf: at(2025, "0.5") })).toMatchObject({ year: 2025 });
  });

  it("never stands worse for a larger value of a >= measure, or a smaller one of a <= measure", () => {
    const rank: Standing[] = ["BEHIND", "AT_RISK", "ON_TRACK", "REACHED"];
    const tenth = fc.integer({ min: -500, max: 2000 }).map((n) => d(n).div(10));
    fc.assert(
      fc.property(
        ...[
          fc.constantFrom(...operator.options),
          tenth,
          tenth,
          tenth,
          tenth,
          fc.integer({ min: 1, max: 20 }),
        ],
        (op, target, from, one, two, quarter) => {
          const asOf = at(2021 + Math.floor((quarter - 1) / 4), d(((quarter - 1) % 4) + 1).div(4));
          const of = (value: Decimal) =>
            rank.indexOf(
              judge({ op, target, baseline: base(2020, from), years: [year(asOf.year, value)], asOf })
                .standing,
            );
          const [small, large] = [of(Decimal.min(one, two)), of(Decimal.max(one, two))];
          expect(Math.min(small, large)).toBeGreaterThanOrEqual(0);
          if (op.startsWith(">")) expect(large).toBeGreaterThanOrEqual(small);
          else expect(small).toBeGreaterThanOrEqual(large);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
