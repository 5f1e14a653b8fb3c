import { describe, expect, it } from "vitest";
import { notTogetherText, outcomesTitle, outcomeText } from "./labels.bulk";

describe("what became of a list", () => {
  it.each([
    ["Đã duyệt và công khai 2 báo cáo", [null, null]],
    ["Đã duyệt 1 trên 2 báo cáo", [null, "CONFLICT"]],
    ["Chưa duyệt được báo cáo nào", ["NOT_OPENED", "CONFLICT"]],
  ] as const)("is %j for %j", (title, refusals) => {
    expect(outcomesTitle(refusals.map((refused) => ({ refused })))).toBe(title);
  });

  it("is said for each report", () => {
    expect(outcomeText({ refused: null })).toBe("Đã duyệt và công khai");
    expect(outcomeText({ refused: "CONFLICT" })).toMatch(/^Chưa duyệt: .*người khác xử lý/);
    expect(outcomeText({ refused: "NOT_OPENED" })).toMatch(/^Chưa duyệt: .*chưa được mở đọc/);
  });
});

describe("why a picked report is not in the list", () => {
  it("is that it does not wait, or that it must be decided on alone", () => {
    expect(notTogetherText(false, null)).toBe("Báo cáo không còn chờ duyệt.");
    expect(notTogetherText(true, "CORRECTION")).toMatch(/ghi chú đính chính/);
    expect(notTogetherText(true, null)).toBeNull();
  });
});
