import { describe, expect, it } from "vitest";
import { judgedAt, lastAsked, reportsDue } from "./calc.span";

const present = { year: 2023, ordinal: 2, perYear: 4 };
const always = { asked: "EACH_PERIOD" as const, startedOn: null, endedOn: null };

describe("a measure that has ended", () => {
  it("was asked for the last time in the period that ended by its last day", () => {
    expect(lastAsked(present, { endedOn: null })).toEqual(present);
    expect(lastAsked(present, { endedOn: "2023-06-30" })).toEqual(present);
    expect(lastAsked(present, { endedOn: "2023-06-29" })).toEqual({ ...present, ordinal: 1 });
    expect(lastAsked(present, { endedOn: "2023-02-28" })).toEqual({ ...present, year: 2022, ordinal: 4 });
    expect(lastAsked(present, { endedOn: "2025-12-31" })).toEqual(present);
  });

  it("is due no report after that and is judged as of then", () => {
    const ended = { ...always, endedOn: "2022-09-30" };
    expect([2021, 2022, 2023].map((year) => reportsDue(ended, year, present))).toEqual([4, 3, 0]);
    const { year, elapsed } = judgedAt(ended, present, 2021);
    expect([year, elapsed.toFixed()]).toEqual([2022, "0.75"]);
    expect(judgedAt(ended, null, 2021).year).toBe(2021);
  });
});

describe("a measure that was added later", () => {
  it("is due from the period of its first day on", () => {
    const added = { ...always, startedOn: "2022-07-01" };
    expect([2021, 2022, 2023].map((year) => reportsDue(added, year, present))).toEqual([0, 2, 2]);
    expect(reportsDue({ ...always, startedOn: "2022-06-30" }, 2022, present)).toBe(3);
    expect(reportsDue({ ...added, asked: "YEAR_END" }, 2022, present)).toBe(1);
  });
});
