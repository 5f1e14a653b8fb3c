import { describe, expect, it } from "vitest";
import { barsOf, hasYearBars, seriesOf } from "./calc.charts";
import type { PeriodPoint, YearView } from "./schema";

const term = { firstYear: 2021, lastYear: 2025 };
const target = (value: string) => ({
  version: 1,
  value,
  unit: "%",
  note: "",
  source: "Nghị quyết",
  setAt: new Date(0),
});
const baseline = (year: number, value: string) => ({
  year,
  value,
  numerator: null,
  denominator: null,
  note: "",
  source: "",
});
type Measure = Parameters<typeof seriesOf>[0];
const measure = (change: Partial<Measure> = {}): Measure => ({
  test: "AT_END",
  overTime: "STOCK",
  kind: "RATIO",
  asked: "EACH_PERIOD",
  baseline: null,
  target: target("80"),
  assigned: [],
  startedOn: null,
  ...change,
});
const point = (year: number, ordinal: number, value: string | null, reported = 7): PeriodPoint => ({
  code: `${year}-q${ordinal}`,
  label: `Quý ${ordinal}/${year}`,
  year,
  ordinal,
  perYear: 4,
  endsOn: "",
  value,
  numerator: null,
  denominator: null,
  reported,
  expected: 7,
});
const shown = ({ points }: ReturnType<typeof seriesOf>) =>
  points.map(({ at, value, partial }) => [at, value, partial]);

describe("seriesOf", () => {
  it("stands each period in its slot, leaves gaps and marks what is not whole", () => {
    const series = seriesOf(measure(), [point(2021, 2, "70"), point(2021, 4, "72", 5)], term);
    expect(series.years).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(shown(series)).toEqual([
      [0.125, null, true],
      [0.375, "70", false],
      [0.625, null, true],
      [0.875, "72", true],
    ]);
    expect(series.target).toEqual([
      { at: 0, value: "80" },
      { at: 5, value: "80" },
    ]);
  });

  it("begins at the baseline, from which the way to the target leads", () => {
    const series = seriesOf(measure({ baseline: baseline(2019, "65") }), [point(2021, 1, "66")], term);
    expect(series.years[0]).toBe(2019);
    expect(shown(series).at(0)).toEqual([0.875, "65", false]);
    expect(shown(series).at(-1)).toEqual([2.125, "66", false]);
    expect(series.target).toEqual([
      { at: 0.875, value: "65" },
      { at: 6.875, value: "80" },
    ]);
  });

  it("adds a cumulative measure up; after a gap the sum is partial", () => {
    const cumulative = measure({ test: "CUMULATIVE", kind: "SUM", overTime: "FLOW", target: target("100") });
    const series = seriesOf(
      cumulative,
      [point(2021, 1, "10.5"), point(2021, 2, "0.5"), point(2021, 4, "4")],
      term,
    );
    expect(shown(series)).toEqual([
      [0.125, "10.5", false],
      [0.375, "11", false],
      [0.625, null, true],
      [0.875, "15", true],
    ]);
    expect(series.target).toEqual([
      { at: 0, value: "0" },
      { at: 4.875, value: "100" },
    ]);
    const added = seriesOf({ ...cumulative, startedOn: "2022-01-01" }, [point(2022, 1, "3")], term);
    expect(shown(added)).toEqual([[1.125, "3", false]]);
  });

  it("has one slot a year where only the last period asks", () => {
    const yearly = measure({
      asked: "YEAR_END",
      test: "AVERAGE_YEARLY_DROP",
      baseline: baseline(2020, "10"),
      target: target("1.5"),
    });
    const series = seriesOf(yearly, [point(2022, 4, "8")], term);
    expect(shown(series)).toEqual([
      [0.5, "10", false],
      [1.5, null, true],
      [2.5, "8", false],
    ]);
    expect(series.target?.[1]).toEqual({ at: 5.5, value: "2.5" });
  });

  it("is empty but for the target before anything is published", () => {
    expect(seriesOf(measure(), [], term)).toMatchObject({
      points: [],
      target: [{ value: "80" }, { value: "80" }],
    });
    expect(seriesOf(measure({ test: "YEARLY_GROWTH" }), [], term).target).toBeNull();
  });
});

describe("barsOf", () => {
  const year = (y: number, value: string, complete = true): YearView => ({
    year: y,
    value,
    complete,
    numerator: null,
    denominator: null,
    reported: 7,
    expected: 7,
    updatedAt: null,
  });
  const flow = measure({ kind: "SUM", overTime: "FLOW", test: "YEARLY_GROWTH", target: target("10") });

  it("raises the complete year before by the growth that is asked for", () => {
    const bars = barsOf(
      { ...flow, years: [year(2021, "100"), year(2022, "90"), year(2023, "60", false)] },
      term,
      2023,
    );
    expect(bars.map(({ year: y, value, partial, mark }) => [y, value, partial, mark])).toEqual([
      [2021, "100", false, null],
      [2022, "90", false, "110"],
      [2023, "60", true, "99"],
      [2024, null, false, null],
      [2025, null, false, null],
    ]);
  });

  it("marks the assigned figure, or the target of each year", () => {
    const assigned = [{ year: 2022, value: "300", source: "Tỉnh" }];
    const marks = (
      change: Partial<typeof flow> & { test: typeof flow.test | "EXTERNAL_EACH_YEAR" | "EACH_YEAR" },
    ) => barsOf({ ...flow, ...change, years: [] }, term, null).map(({ mark }) => mark);
    expect(marks({ test: "EXTERNAL_EACH_YEAR", assigned })).toEqual([null, "300", null, null, null]);
    expect(marks({ test: "EACH_YEAR" })).toEqual(["10", "10", "10", "10", "10"]);
  });

  it("is for amounts that start from nothing each year", () => {
    expect(hasYearBars(flow)).toBe(true);
    expect(hasYearBars({ ...flow, test: "CUMULATIVE" })).toBe(false);
    expect(hasYearBars(measure({ overTime: "FLOW" }))).toBe(false);
  });
});
