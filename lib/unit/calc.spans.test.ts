import { describe, expect, it } from "vitest";
import { type CountedSpan, reportersAmong, totalsOn } from "./calc.spans";

const spans: CountedSpan[] = [
  { kind: "WARD", from: null, until: null, count: 3 },
  { kind: "COMMUNE", from: null, until: "2020-10-31", count: 2 },
  { kind: "WARD", from: "2020-11-01", until: null, count: 2 },
  { kind: "AGENCY", from: null, until: "2023-06-30", count: 1 },
];

describe("units on a date", () => {
  it("are counted by their kind of that day, first and last day included", () => {
    expect(totalsOn(spans, "2020-10-31")).toMatchObject({ WARD: 3, COMMUNE: 2, localities: 5, agencies: 1 });
    expect(totalsOn(spans, "2020-11-01")).toMatchObject({ WARD: 5, COMMUNE: 0, localities: 5 });
    expect(totalsOn(spans, "2023-06-30").agencies).toBe(1);
    expect(totalsOn(spans, "2023-07-01").agencies).toBe(0);
  });

  it("report a measure by its scope", () => {
    const totals = totalsOn(spans, "2020-10-31");
    expect(reportersAmong("UNITS", totals, false)).toBe(5);
    expect(reportersAmong("WARDS", totals, false)).toBe(3);
    expect(reportersAmong("COMMUNES", totals, false)).toBe(2);
    expect([true, false].map((there) => reportersAmong("ONE_UNIT", totals, there))).toEqual([1, 0]);
  });
});
