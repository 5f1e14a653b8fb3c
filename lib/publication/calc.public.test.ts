import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { countStandings, expectedReports, trendOf, worstStanding } from "./calc";

const d = (value: Decimal.Value) => new Decimal(value);
const present = { year: 2023, ordinal: 2, perYear: 4 };

describe("expectedReports", () => {
  it("asks one report a year of a measure of the year's end, else one per period so far", () => {
    expect(expectedReports("YEAR_END", 2022, present)).toBe(1);
    expect(expectedReports("YEAR_END", 2023, present)).toBe(1);
    expect(expectedReports("EACH_PERIOD", 2022, present)).toBe(4);
    expect(expectedReports("EACH_PERIOD", 2023, present)).toBe(2);
    expect(expectedReports("EACH_PERIOD", 2024, present)).toBe(0);
  });
});

describe("standing of an indicator", () => {
  it("is the worst that can be judged, whatever cannot be", () => {
    expect(worstStanding(["REACHED", "AT_RISK", "ON_TRACK"])).toBe("AT_RISK");
    expect(worstStanding(["NO_DATA", "REACHED", "INSUFFICIENT"])).toBe("REACHED");
    expect(worstStanding(["BEHIND", "NO_DATA"])).toBe("BEHIND");
  });

  it("is open when nothing can be judged, and says whether there is any figure", () => {
    expect(worstStanding(["NO_DATA", "INSUFFICIENT"])).toBe("INSUFFICIENT");
    expect(worstStanding(["NO_DATA", "NO_DATA"])).toBe("NO_DATA");
    expect(worstStanding([])).toBe("NO_DATA");
  });

  it("counts every indicator once", () => {
    const counts = countStandings(["REACHED", "ON_TRACK", "AT_RISK", "BEHIND", "NO_DATA", "INSUFFICIENT"]);
    expect(counts).toEqual({ onTrack: 2, atRisk: 1, behind: 1, open: 2, judged: 4, total: 6 });
  });
});

describe("trendOf", () => {
  const years = [
    { year: 2021, value: d(10), complete: true },
    { year: 2022, value: null, complete: false },
    { year: 2023, value: d(4), complete: false },
  ];
  const common = {
    term: { firstYear: 2021, lastYear: 2025 },
    years,
    asOf: { year: 2023, elapsed: d("0.5") },
    target: d(50),
    baseline: null,
  };
  const shown = (trend: ReturnType<typeof trendOf>) => trend.points.map((point) => point?.toString() ?? null);

  it("adds a cumulative measure up from nothing, and keeps a missing year a gap", () => {
    const trend = trendOf({ ...common, test: "CUMULATIVE" });
    expect(trend).toMatchObject({ firstYear: 2020, base: d(0), target: d(50) });
    expect(shown(trend)).toEqual(["0", "10", null, "14", null, null]);
  });

  it("begins at the baseline, however early", () => {
    const baseline = { year: 2019, value: d(7) };
    const trend = trendOf({ ...common, baseline, test: "AT_END" });
    expect(trend.firstYear).toBe(2019);
    expect(shown(trend)).toEqual(["7", null, "10", null, "4", null, null]);
    expect(trend.base).toEqual(d(7));
  });

  it("leaves out a running year that still grows", () => {
    expect(shown(trendOf({ ...common, test: "YEARLY_GROWTH", accumulates: true }))[2]).toBeNull();
    expect(shown(trendOf({ ...common, test: "EACH_YEAR", accumulates: false }))[2]).toBe("4");
    const over = { ...common, asOf: { year: 2023, elapsed: d(1) } };
    expect(shown(trendOf({ ...over, test: "YEARLY_GROWTH", accumulates: true }))[2]).toBe("4");
  });

  it("draws no line to a target of growth or drop, and a level one to a yearly target", () => {
    expect(trendOf({ ...common, test: "YEARLY_GROWTH" }).target).toBeNull();
    expect(trendOf({ ...common, test: "EACH_YEAR" })).toMatchObject({ base: null, target: d(50) });
  });
});
