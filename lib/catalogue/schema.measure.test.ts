import { describe, expect, it } from "vitest";
import { z } from "zod";
import { measureState, NEW_INDICATOR, newMeasureInput } from "./schema.measure";

const unit = "01890000-0000-7000-8000-000000000000";
const typed = {
  taskId: unit,
  indicator: NEW_INDICATOR,
  indicatorTitle: "Số tổ công nghệ số cộng đồng",
  groupId: unit,
  label: "Số tổ đang hoạt động",
  operator: ">=",
  asked: "EACH_PERIOD",
  context: "",
  code: " 16A ",
  unitLabel: "tổ",
  kind: "SUM",
  numeratorLabel: "",
  denominatorLabel: "",
  overTime: "STOCK",
  test: "AT_END",
  reporter: "UNITS",
  firstDay: "01/07/2023",
  target: "45",
  source: "Nghị quyết số 12-NQ/TU",
};
const errorsOf = (changed: object) => {
  const read = newMeasureInput.safeParse({ ...typed, ...changed });
  return read.success ? {} : z.flattenError(read.error).fieldErrors;
};

describe("a new measure", () => {
  it("is read in the catalogue's words", () => {
    expect(newMeasureInput.parse(typed)).toMatchObject({ code: "16a", firstDay: "2023-07-01", target: "45" });
  });

  it("names its indicator and group, or one that exists", () => {
    expect(Object.keys(errorsOf({ indicatorTitle: "", groupId: "" })).sort()).toEqual([
      "groupId",
      "indicatorTitle",
    ]);
    expect(errorsOf({ indicator: unit, indicatorTitle: "", groupId: "" })).toEqual({});
  });

  it("as a ratio names both parts, told together with a missing name", () => {
    expect(Object.keys(errorsOf({ kind: "RATIO", label: " " })).sort()).toEqual([
      "denominatorLabel",
      "label",
      "numeratorLabel",
    ]);
  });

  it("of one office has one reporter", () => {
    expect(errorsOf({ kind: "LEVEL" })).toHaveProperty("reporter");
    expect(errorsOf({ kind: "LEVEL", reporter: unit })).toEqual({});
  });

  it.each(["", "chỉ số thành phần", "123456789", "a-b"])("refuses the code %j", (code) => {
    expect(errorsOf({ code })).toHaveProperty("code");
  });

  it("has the same state whether a part is null or empty", () => {
    const state = { ...newMeasureInput.parse(typed), numeratorLabel: null, denominatorLabel: null };
    expect(measureState(state)).toBe(measureState({ ...state, numeratorLabel: "", denominatorLabel: "" }));
    expect(measureState(state)).not.toBe(measureState({ ...state, lowerIsBetter: true }));
  });
});
