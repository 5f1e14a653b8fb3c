import { describe, expect, it } from "vitest";
import { neighboursOf, progressOf, progressOfAll, slotsOf } from "./calc.series";
import type { TaskPoint } from "./schema";

/** A task's point of a quarter; `sum` is the progress of `reported` reports together. */
function point(year: number, ordinal: number, sum: string, reported: number, expected = 4): TaskPoint {
  return {
    code: `${year}-q${ordinal}`,
    label: `Quý ${ordinal}/${year}`,
    year,
    ordinal,
    perYear: 4,
    endsOn: `${year}-12-31`,
    mean: reported === 0 ? null : String(Number(sum) / reported),
    milestone: String(ordinal * 25),
    standing: "ON_TRACK",
    ratings: { ON_TRACK: reported, AT_RISK: 0, BEHIND: 0 },
    localities: { reported, expected },
    agencies: { reported: 0, expected: 1 },
    silent: expected + 1 - reported,
    progressSum: sum,
  };
}

describe("slotsOf", () => {
  it("gives every year its whole room, so that a missing period stays a gap", () => {
    const points = [point(2021, 3, "70", 1), point(2023, 1, "20", 1)];
    const { total, years, slotOf } = slotsOf(points);
    expect(total).toBe(12);
    expect(years.map(({ year, first }) => [year, first])).toEqual([
      [2021, 0],
      [2022, 4],
      [2023, 8],
    ]);
    expect(points.map(slotOf)).toEqual([2, 8]);
  });

  it("has no room for nothing", () => {
    expect(slotsOf([])).toMatchObject({ total: 0, years: [] });
  });
});

describe("progress of a period", () => {
  it("counts both sides of a task", () => {
    expect(progressOf([point(2023, 1, "50", 2)])).toMatchObject([{ mean: "25", reported: 2, expected: 5 }]);
  });

  it("is the mean of single reports and not of the means of tasks", () => {
    const one = [point(2023, 1, "10", 1), point(2022, 4, "90", 1)];
    const other = [point(2023, 1, "90", 3)];
    expect(progressOfAll([one, other])).toMatchObject([
      { code: "2022-q4", mean: "90", reported: 1, expected: 5 },
      { code: "2023-q1", mean: "25", reported: 4, expected: 10 },
    ]);
    expect(progressOfAll([])).toEqual([]);
  });
});

describe("neighboursOf", () => {
  const periods = ["2023-q2", "2023-q1", "2022-q4"].map((code) => ({ code }));

  it("finds the periods on both sides of one, in a list that has the newest first", () => {
    expect(neighboursOf(periods, "2023-q1")).toEqual({ before: periods[2], after: periods[0] });
    expect(neighboursOf(periods, "2023-q2")).toEqual({ before: periods[1], after: null });
    expect(neighboursOf(periods, "2020-q1")).toEqual({ before: null, after: null });
  });
});
