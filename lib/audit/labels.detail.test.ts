import { describe, expect, it } from "vitest";
import { actionsOfGroup, auditActionLabel, groupLabels } from "./labels";
import { detailText, idsIn, isToldFact } from "./labels.detail";

const UNIT = "7c05a3a9-495f-4e06-a2e4-aa5e428dc047";
const names = new Map([[UNIT, "Xã Bình Thạnh"]]);

describe("the facts of an entry", () => {
  it.each([
    [{}, ""],
    [{ from: "OPEN", to: "CLOSED" }, "Đang mở → Đã đóng"],
    [{ from: "RETURNED", to: "SUBMITTED", version: 2 }, "Bị trả lại → Đã nộp; bản gửi lần: 2"],
    [{ role: "UNIT_HEAD", unit: UNIT }, "vai trò: Lãnh đạo đơn vị; đơn vị: Xã Bình Thạnh"],
    [
      { from: "2021-09-20T10:00:00.000Z", to: "2021-09-30T10:00:00.000Z", extension: UNIT },
      "17:00 ngày 20/09/2021 → 17:00 ngày 30/09/2021",
    ],
    [{ from: "OFFICE", to: "OFFICE", emailChanged: true, ended: 0 }, "đổi thư điện tử"],
    [
      { from: "UNIT_HEAD", to: "OFFICE", unitFrom: UNIT, unitTo: null, ended: 2 },
      "Lãnh đạo đơn vị → Văn phòng; đơn vị: Xã Bình Thạnh → không có; số phiên đăng nhập kết thúc: 2",
    ],
    [
      { from: "An Lạc", to: "An Lạc Mới", kindFrom: "WARD", kindTo: "WARD", validFrom: "2023-03-01" },
      "An Lạc → An Lạc Mới; từ ngày: 01/03/2023",
    ],
    [{ kindTo: "WARD", kindFrom: "COMMUNE" }, "loại: Xã → Phường"],
    [{ unknown: "x" }, "unknown: x"],
    [
      { source: "Công văn 5", value: "95.125", measure: "9" },
      "chỉ số thành phần: 9; giá trị: 95,125; nguồn: Công văn 5",
    ],
    [
      { reason: "Lễ", opensFrom: "2023-06-01T00:00:00.000Z", opensTo: "2023-06-02T00:00:00.000Z" },
      "thời điểm mở nhập: 07:00 ngày 01/06/2023 → 07:00 ngày 02/06/2023; lý do: Lễ",
    ],
    [
      { operatorFrom: ">=", operatorTo: "<" },
      "đạt mục tiêu khi số liệu: bằng hoặc lớn hơn (≥) → nhỏ hơn (<)",
    ],
    [{ lowerIsBetterFrom: false, lowerIsBetterTo: true }, "số càng thấp càng tốt: không → có"],
    [{ withheld: true }, ""],
  ])("%j reads %j", (detail, text) => {
    expect(detailText(detail, names)).toBe(text);
  });

  it("names what has to be looked up", () => {
    expect(idsIn({ unit: UNIT, extension: UNIT, from: "x", to: null })).toEqual([UNIT]);
  });
});

it("an approval that publishes nothing is called so", () => {
  expect(auditActionLabel("submission.approve", {})).toBe("Duyệt và công khai báo cáo");
  expect(auditActionLabel("submission.approve", { withheld: true })).toBe("Duyệt báo cáo, không công khai");
});

it("every fact that a deed may leave has a word; others do not pass", () => {
  expect(["from", "to", "opensFrom", "withheld", "validFrom", "unitTo"].map(isToldFact)).not.toContain(false);
  expect(["opened", "unknownFrom", "x"].map(isToldFact)).not.toContain(true);
});

describe("groups", () => {
  it("hold the deeds that begin with their name, each with words of its own", () => {
    for (const group of Object.keys(groupLabels)) {
      const actions = actionsOfGroup(group);
      expect(actions.length).toBeGreaterThan(0);
      for (const action of actions) expect(auditActionLabel(action)).not.toBe(action);
    }
  });
});
