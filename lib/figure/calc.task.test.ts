import { describe, expect, it } from "vitest";
import { meanOf, taskCheckOf, taskSumsOf } from "./calc.task";
import { meanNumbers, taskCheckText } from "./labels.task";

const part = (progress: string, rating: "ON_TRACK" | "AT_RISK" | "BEHIND", locality = true) => ({
  progress,
  rating,
  locality,
});
const parts = [part("58.1", "ON_TRACK"), part("61.2", "BEHIND"), part("10", "BEHIND", false)];
const sums = { localities: 2, agencies: 1, progress: "129.3", onTrack: 1, atRisk: 0, behind: 2 };

describe("a task's figures taken apart", () => {
  it("are exact sums over the units, localities and agencies apart", () => {
    expect(taskSumsOf(parts)).toEqual(sums);
    expect(meanOf(sums)?.toFixed()).toBe("43.1");
    expect(meanOf(taskSumsOf([]))).toBeNull();
  });

  it.each(["localities", "agencies", "onTrack", "atRisk", "behind"] as const)(
    "do not agree with a roll-up whose %s differ",
    (name) => {
      expect(taskCheckOf(parts, sums).agrees).toBe(true);
      expect(taskCheckOf(parts, { ...sums, [name]: sums[name] + 1 }).agrees).toBe(false);
    },
  );

  it("do not agree with another sum of progress, and say both", () => {
    const check = taskCheckOf(parts, { ...sums, progress: "129.31" });
    expect(check.agrees).toBe(false);
    expect(taskCheckText(check)).toMatch(/trung bình 43,1\u00a0% .*trung bình 43,1033\u00a0%/);
    expect(taskCheckOf(parts, null).agrees).toBe(false);
    expect(taskCheckOf([], null).agrees).toBe(true);
  });

  it("are written out while units are few", () => {
    expect(meanNumbers(sums, ["58.1", "61.2", "10"])).toBe("(58,1 + 61,2 + 10) / 3 = 43,1\u00a0%");
    const many = { ...sums, localities: 700, agencies: 0, progress: "40600" };
    expect(meanNumbers(many, Array(700).fill("58"))).toBe("40.600 / 700 = 58\u00a0%");
    expect(meanNumbers(taskSumsOf([]), [])).toBeNull();
  });
});
