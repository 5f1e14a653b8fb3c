import { describe, expect, it } from "vitest";
import { firstDayProblem, lastDayProblem } from "./calc.end";

const term = { from: "2021-01-01", to: "2025-12-31" };
const sent = { label: "Quý II/2023", endsOn: "2023-06-30" };

describe("the last day", () => {
  it.each([
    ["2003-06-30", "01/01/2021"],
    ["2020-12-31", "01/01/2021"],
    ["2203-06-30", "31/12/2025"],
    ["2023-06-29", "Quý II/2023"],
  ])("%s is refused with a way out (%s)", (day, word) => {
    expect(lastDayProblem(day, { ...term, sent })).toContain(word);
  });

  it.each(["2023-06-30", "2025-12-31"])("%s can be it", (day) => {
    expect(lastDayProblem(day, { ...term, sent })).toBeNull();
  });

  it("may lie anywhere in the term as long as nothing was sent", () => {
    expect(lastDayProblem("2021-01-01", { ...term, sent: null })).toBeNull();
  });
});

it("the first day lies in the term", () => {
  const problems = ["2020-12-31", "2021-01-01", "2025-12-31", "2026-01-01"].map((day) =>
    firstDayProblem(day, term),
  );
  expect(problems.map(Boolean)).toEqual([true, false, false, true]);
});
