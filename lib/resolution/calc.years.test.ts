import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { type EvaluationInput, evaluate } from "./calc";

// The tests that compare years: sums, growth, drops and yearly figures. AT_END stands in calc.test.ts.

const d = (value: Decimal.Value) => new Decimal(value);
const at = (y: number, elapsed: Decimal.Value = 1) => ({ year: y, elapsed: d(elapsed) });

type Value = Decimal.Value | null;
/** Years from 2020 on, all complete unless named. */
const from2020 = (values: Value[], incomplete: number[] = []) =>
  values.map((value, i) => ({
    year: 2020 + i,
    value: value === null ? null : d(value),
    complete: !incomplete.includes(2020 + i),
  }));

type Case = Partial<Omit<EvaluationInput, "target">> & Pick<EvaluationInput, "test"> & { target?: Value };
function judge({ target = null, ...input }: Case) {
  const result = evaluate({
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

describe("CUMULATIVE", () => {
  const capital = { test: "CUMULATIVE", target: 8291 } as const;

  it("compares the sum of the term's years with the share that is due", () => {
    // 2020 is before the term: its 9.000 do not count.
    const years = from2020([9000, 1600, 1700, "845.5"]);
    expect(judge({ ...capital, years })).toEqual({
      standing: "ON_TRACK",
      reason: null,
      year: 2023,
      judged: "4145.5",
      expected: "4145.5",
      pace: "1",
    });
  });

  it.each([
    ["3938.225", "ON_TRACK"],
    ["3938.2", "AT_RISK"],
    ["2487.3", "AT_RISK"],
    ["2487.2", "BEHIND"],
    ["8291", "REACHED"],
  ])("a sum of %s at half of the term is %s", (sum, standing) => {
    expect(judge({ ...capital, years: from2020([null, sum]) }).standing).toBe(standing);
  });

  it("expects all of it once the term is over, and reads no year after it", () => {
    const years = from2020([null, 1000, 1000, 1000, 1000, 1000, 9000]);
    const sum = (asOf: ReturnType<typeof at>) => judge({ ...capital, years, asOf });
    expect(sum(at(2026))).toMatchObject({ judged: "5000", expected: "8291", year: 2025 });
    expect(sum(at(2022))).toMatchObject({ judged: "2000", expected: "3316.4", year: 2022 });
  });

  it("keeps a count on the threshold there, in months that are no exact share of a year", () => {
    for (let month = 1; month <= 60; month++) {
      const asOf = at(2020 + Math.ceil(month / 12), d(((month - 1) % 12) + 1).div(12));
      const due = (share: string) =>
        judge({ ...capital, target: 60, years: from2020([null, d(share).times(month)]), asOf }).standing;
      expect([month, due("0.95"), due("0.6")]).toEqual([month, "ON_TRACK", "AT_RISK"]);
    }
  });

  it("is behind with nothing done, even where less than one whole thing is due (measure 8a)", () => {
    const years = from2020([null, 0, 0, 0]);
    expect(judge({ ...capital, target: 1, years })).toMatchObject({ standing: "BEHIND", expected: "0.5" });
  });

  it("has no figure when only years before the term have one", () => {
    expect(judge({ ...capital, years: from2020([9000]) }).standing).toBe("NO_DATA");
  });

  it("calls a limit on a sum kept only when the term is over and every report is in", () => {
    const limit = { test: "CUMULATIVE", op: "<=", target: 100 } as const;
    const sum = (values: Value[], asOf = at(2023, "0.5"), incomplete: number[] = []) =>
      judge({ ...limit, years: from2020([null, ...values], incomplete), asOf });
    expect(sum([10, 20, 20])).toMatchObject({ standing: "ON_TRACK", expected: "50", pace: "1" });
    expect(sum([20, 40])).toMatchObject({ standing: "AT_RISK", pace: "0.833333" });
    expect(sum([50, 40])).toMatchObject({ standing: "BEHIND", pace: "0.555556" });
    expect(sum([100, 1])).toMatchObject({ standing: "BEHIND", pace: null });
    expect(sum(["0.5"])).toMatchObject({ standing: "ON_TRACK", pace: "100" });
    expect(sum([0])).toMatchObject({ standing: "ON_TRACK", pace: null });
    expect(sum([20, 20, 20, 20, 20], at(2025))).toMatchObject({ standing: "REACHED" });
    const open = { standing: "INSUFFICIENT", reason: "INCOMPLETE_YEAR", judged: "100" };
    expect(sum([20, 20, 20, 20, 20], at(2025), [2022])).toMatchObject(open);
    expect(sum([20, 20, null, 40, 20], at(2025))).toMatchObject(open);
  });
});

describe("EACH_YEAR", () => {
  it("judges the latest year that has a figure", () => {
    const births = { test: "EACH_YEAR", op: "<", target: 1, lowerIsBetter: true } as const;
    const latest = (...values: Value[]) => judge({ ...births, years: from2020([null, ...values]) });
    expect(latest(2, "0.99")).toMatchObject({ standing: "REACHED", year: 2022 });
    expect(latest("0.9", 1)).toMatchObject({ standing: "BEHIND", judged: "1" });
    expect(latest("-0.2", null)).toMatchObject({ standing: "REACHED", year: 2021 });
  });

  it("is at risk while the year runs and behind when it has ended", () => {
    const quality = { test: "EACH_YEAR", target: 90, years: from2020([null, 95, 95, 89]) } as const;
    expect(judge(quality)).toMatchObject({ standing: "AT_RISK", expected: "90", pace: null, year: 2023 });
    expect(judge({ ...quality, asOf: at(2023) }).standing).toBe("BEHIND");
    expect(judge({ ...quality, asOf: at(2024, "0.25") }).standing).toBe("BEHIND");
  });

  it("does not take a running sum for a whole year when told that it accumulates", () => {
    const accidents = { test: "EACH_YEAR", op: "<=", target: 10, accumulates: true } as const;
    const inYear = (value: number, asOf = at(2023, "0.25")) =>
      judge({ ...accidents, years: from2020([null, null, null, value]), asOf }).standing;
    expect([2, 4, 5, 11].map((value) => inYear(value))).toEqual(["ON_TRACK", "AT_RISK", "BEHIND", "BEHIND"]);
    expect([inYear(10, at(2023)), inYear(11, at(2023))]).toEqual(["REACHED", "BEHIND"]);
    const years = from2020([null, 40, 40, 10]);
    const houses = (asOf: ReturnType<typeof at>) =>
      judge({ ...accidents, op: ">=", target: 40, years, asOf });
    expect(houses(at(2023, "0.25"))).toMatchObject({ standing: "ON_TRACK", expected: "10" });
    expect(houses(at(2024, "0.25"))).toMatchObject({ standing: "BEHIND", pace: null });
  });
});

describe("EXTERNAL_EACH_YEAR", () => {
  const abroad = {
    test: "EXTERNAL_EACH_YEAR",
    assigned: new Map([
      [2022, d(100)],
      [2023, d(120)],
    ]),
  } as const;
  const inYear = (value: number, asOf = at(2023, "0.5"), more: Partial<Case> = {}) =>
    judge({ ...abroad, ...more, years: from2020([313, 50, 60, value]), asOf });

  it("compares with the part of the assigned figure that is due", () => {
    expect(inYear(57)).toMatchObject({ standing: "ON_TRACK", expected: "60", pace: "0.95", year: 2023 });
    expect([56, 36, 35].map((value) => inYear(value).standing)).toEqual(["AT_RISK", "AT_RISK", "BEHIND"]);
    expect(inYear(120)).toMatchObject({ standing: "REACHED", pace: null });
    expect(inYear(0, at(2023, 0))).toMatchObject({ standing: "ON_TRACK", pace: null });
  });

  it("expects all of it when the year has ended", () => {
    expect(inYear(60, at(2023))).toMatchObject({ standing: "BEHIND", expected: "120" });
    expect(inYear(60, at(2024, "0.25"))).toMatchObject({ standing: "BEHIND", expected: "120" });
    expect(inYear(-1, at(2024), { assigned: new Map([[2023, d(0)]]) }).standing).toBe("BEHIND");
    expect(inYear(60, at(2023), { accumulates: false })).toMatchObject({ pace: "0.5" });
    expect(inYear(60, at(2023, "0.5"), { accumulates: false })).toMatchObject({ pace: "0.5" });
  });

  it("is not judged when nothing was assigned for the year of its latest figure", () => {
    const reason = { standing: "INSUFFICIENT", reason: "NO_ASSIGNED_FIGURE", year: 2023 };
    expect(inYear(57, undefined, { assigned: new Map([[2022, d(100)]]), target: 5 })).toMatchObject(reason);
    expect(judge({ ...abroad, years: from2020([313]) })).toMatchObject({ standing: "NO_DATA", reason: null });
  });
});

describe("YEARLY_GROWTH", () => {
  const revenue = { test: "YEARLY_GROWTH", target: 10 } as const;
  const grow = (values: Value[], more: Partial<Case> = {}) =>
    judge({ ...revenue, years: from2020(values), ...more });

  it.each([
    [110, "10", "REACHED", null],
    ["109.5", "9.5", "ON_TRACK", "0.95"],
    ["109.4", "9.4", "AT_RISK", "0.94"],
    [106, "6", "AT_RISK", "0.6"],
    ["105.9", "5.9", "BEHIND", "0.59"],
    [90, "-10", "BEHIND", "-1"],
  ])("from 100 to %s is a growth of %s %%: %s", (value, judged, standing, pace) => {
    expect(grow([null, 100, value])).toMatchObject({ standing, judged, pace, expected: "10", year: 2022 });
  });

  it("takes the latest whole year and reaches back before the term for the one before it", () => {
    expect(grow([100, 110])).toMatchObject({ standing: "REACHED", year: 2021 });
    expect(grow(["0.5", "0.55"])).toMatchObject({ standing: "REACHED", judged: "10" });
    expect(grow([100, 110, 121, 20])).toMatchObject({ standing: "REACHED", year: 2022 });
    expect(grow([100, 110, 121, 20], { asOf: at(2023) })).toMatchObject({ standing: "BEHIND", year: 2023 });
    expect(grow([100, 110, null, 150], { asOf: at(2023) })).toMatchObject({ judged: "10", year: 2021 });
  });

  it("is not judged without a pair of years, on a base of 0, or on incomplete years", () => {
    const none = { standing: "INSUFFICIENT", reason: "NO_PREVIOUS_YEAR", judged: null };
    expect(grow([100])).toMatchObject({ ...none, year: 2020 });
    expect(grow([null, null, 100, 130])).toMatchObject(none);
    expect(grow([null, 0, 100])).toMatchObject({ ...none, year: 2022 });
    const open = { standing: "INSUFFICIENT", reason: "INCOMPLETE_YEAR", year: 2022 };
    expect(grow([100, 110, 150], { years: from2020([100, 110, 150], [2022]) })).toMatchObject(open);
    expect(grow([100, 110, 150], { years: from2020([100, 110, 150], [2021]) })).toMatchObject(open);
  });

  it("turns the share over where the target is a limit", () => {
    const limit = (op: "<=" | ">=", target: number, value: number) =>
      grow([null, 100, value], { op, target });
    expect(limit("<=", 10, 110).standing).toBe("REACHED");
    expect(limit("<=", 10, 112)).toMatchObject({ standing: "AT_RISK", pace: "0.833333" });
    expect(limit("<=", 10, 120)).toMatchObject({ standing: "BEHIND", pace: "0.5" });
    expect(limit("<=", -5, 97)).toMatchObject({ standing: "AT_RISK", pace: "0.6" });
    expect(limit("<=", -5, 101)).toMatchObject({ standing: "BEHIND", pace: "-0.2" });
    expect(limit(">=", -5, 94)).toMatchObject({ standing: "AT_RISK", pace: "0.833333" });
    expect(limit("<=", 0, 101)).toMatchObject({ standing: "BEHIND", pace: null });
  });
});

describe("AVERAGE_YEARLY_DROP", () => {
  const drop = (value: Decimal.Value, more: Partial<Case> = {}) =>
    judge({
      ...{ test: "AVERAGE_YEARLY_DROP", target: "1.5", lowerIsBetter: true },
      ...{ baseline: { year: 2021, value: d(8) }, years: from2020([null, 8, null, value]) },
      ...more,
    });

  it("agrees with the report's own history: 9,78 % in 2016 to 2,5 % in 2020 are 1,82 points a year", () => {
    const history = { baseline: { year: 2016, value: d("9.78") }, years: from2020(["2.5"]) };
    expect(drop(0, history)).toMatchObject({ standing: "REACHED", judged: "1.82", year: 2020 });
  });

  it.each([
    [5, "1.5", "REACHED", null],
    ["5.15", "1.425", "ON_TRACK", "0.95"],
    ["5.2", "1.4", "AT_RISK", "0.933333"],
    ["6.2", "0.9", "AT_RISK", "0.6"],
    ["6.3", "0.85", "BEHIND", "0.566667"],
    [9, "-0.5", "BEHIND", "-0.333333"],
  ])("from 8 %% to %s %% in two years is %s points a year: %s", (value, judged, standing, pace) => {
    expect(drop(value)).toMatchObject({ standing, judged, pace, year: 2023 });
  });

  it("is not judged without a baseline by the same criteria, and has no figure before a year has passed", () => {
    expect(drop(0, { years: from2020([null, 8, 7]) })).toMatchObject({ judged: "1", year: 2022 });
    expect(drop(5, { baseline: null })).toMatchObject({ reason: "NO_BASELINE", judged: null });
    expect(drop(5, { years: from2020([null, 8]) })).toMatchObject({ standing: "NO_DATA", judged: null });
  });
});
