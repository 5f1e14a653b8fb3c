import { describe, expect, it } from "vitest";
import { changeLabels, deedLabel } from "./labels.history";
import { passedLabel, ruleLabel } from "./labels.holidays";

describe("words about periods", () => {
  it("say why a due time was moved", () => {
    expect(passedLabel([])).toBeNull();
    expect(
      passedLabel([
        { day: "2025-08-30", holiday: null },
        { day: "2025-08-31", holiday: null },
        { day: "2025-09-01", holiday: "Quốc khánh" },
        { day: "2025-09-02", holiday: "Quốc khánh" },
      ]),
    ).toBe("Lùi từ 30/08/2025 (thứ Bảy, Chủ nhật, Quốc khánh)");
  });

  it("say the rule", () => {
    const rule = { opensDayOfLastMonth: 1, dueDayOfLastMonth: 20, dueTime: "17:00" };
    expect(ruleLabel({ ...rule, cadence: "MONTH" })).toContain("ngày 20 trong tháng");
    expect(ruleLabel({ ...rule, cadence: "YEAR" })).toContain("ngày 20 tháng cuối kỳ");
  });

  it("tell times that changed, and not states or what stayed", () => {
    const [from, to] = ["2023-06-20T10:00:00.000Z", "2023-06-27T10:00:00.000Z"];
    expect(changeLabels({ from, to })).toEqual(["Hạn nộp: 17:00 ngày 20/06/2023 → 17:00 ngày 27/06/2023"]);
    expect(changeLabels({ from, to: from, opensFrom: from, opensTo: to })).toHaveLength(1);
    expect(changeLabels({ from: "CLOSED", to: "OPEN" })).toEqual([]);
    expect(deedLabel("period.extend", "Xã Tân Hội")).toBe("Gia hạn cho Xã Tân Hội");
    expect(deedLabel("period.open", null)).toBe("Mở kỳ");
  });
});
