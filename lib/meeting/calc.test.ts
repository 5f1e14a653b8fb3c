import { describe, expect, it } from "vitest";
import type { MeasureView } from "@/lib/publication/schema";
import { isLong, isProposal } from "./calc";
import { dragsOf } from "./calc.drag";

describe("isProposal", () => {
  it.each(["", " \n", "Không.", "Không có", "không có kiến nghị gì thêm!"])("%j asks for nothing", (text) => {
    expect(isProposal(text)).toBe(false);
  });
  it.each(["Không có kinh phí, đề nghị cấp bổ sung.", "Đề nghị mở lớp."])("%j asks for something", (text) => {
    expect(isProposal(text)).toBe(true);
  });
});

describe("isLong", () => {
  it("counts lines as they break", () => {
    expect(isLong("a\n".repeat(5))).toBe(false);
    expect(isLong("a\n".repeat(6))).toBe(true);
    expect(isLong("x".repeat(480))).toBe(false);
    expect(isLong("x".repeat(481))).toBe(true);
  });
});

const rate = {
  id: "m",
  kind: "RATIO",
  unit: "%",
  test: "AT_END",
  operator: ">",
  lowerIsBetter: false,
  expected: "90",
  target: { value: "95" },
} as MeasureView;
const counts = (unitId: string, numerator: string, denominator: string) => ({
  measureId: "m",
  unitId,
  numerator,
  denominator,
});
const units = [counts("a", "80", "100"), counts("b", "890", "1000"), counts("c", "95", "100")];
const names = new Map(["a", "b", "c"].map((id) => [id, id.toUpperCase()]));

describe("dragsOf", () => {
  it("names units below what is due by now, the one that lacks most people first", () => {
    // 10 points of 100 are 10 people, 1 point of 1.000 as well: order of the list; 1 more and b leads.
    const more = [counts("a", "80", "100"), counts("b", "889", "1000"), counts("c", "95", "100")];
    expect(dragsOf(rate, "89", more, names).drags).toEqual([
      { unit: "B", value: "88,9\u00a0%" },
      { unit: "A", value: "80\u00a0%" },
    ]);
  });

  it("turns over where less is better, and takes the common rate where the drop is judged", () => {
    const atMost = { ...rate, operator: "<=" } as MeasureView;
    expect(dragsOf(atMost, null, units, names).drags.map(({ unit }) => unit)).toEqual(["C"]);
    const drop = { ...rate, test: "AVERAGE_YEARLY_DROP", operator: ">=", lowerIsBetter: true } as MeasureView;
    expect(dragsOf(drop, "88", units, names).drags.map(({ unit }) => unit)).toEqual(["B", "C"]);
  });

  it("says nothing of sums, and counts whom it does not name", () => {
    expect(dragsOf({ ...rate, kind: "SUM" } as MeasureView, "9", units, names).drags).toEqual([]);
    const many = Array.from({ length: 8 }, (_, n) => counts(`u${n}`, "1", "100"));
    const all = new Map(many.map(({ unitId }) => [unitId, unitId]));
    expect(dragsOf(rate, "1", many, all)).toMatchObject({ drags: { length: 5 }, moreDrags: 3 });
  });
});
