import { errorSummary, expect, test } from "./fixtures/test";

/** The office makes a year of periods and extends one unit; the unit sees its new due time and why. */

const EXTENDED = {
  unit: "tai-chinh",
  label: "Phòng Tài chính – Kế hoạch",
  reason: "Địa bàn bị ngập do mưa lớn",
};

test("a year is made from its preview, a unit is extended and told", async ({ as }) => {
  const { page: office } = await as("van-phong");
  const main = office.getByRole("main");

  await office.goto("/van-phong/ky/tao?nam=2026");
  await expect(main.getByRole("row", { name: /Quý II\/2026/ })).toContainText("Lùi từ 20/06/2026");
  await main.getByRole("button", { name: "Tạo các kỳ năm 2026" }).click();
  await expect(main).toContainText("Đã tạo các kỳ của năm.");
  await expect(main.getByRole("row", { name: /Quý IV\/2026/ })).toContainText("21/12/2026");
  await office.goto("/van-phong/ky/tao?nam=2026");
  await expect(main.getByRole("button", { name: "Tạo các kỳ năm 2026" })).toHaveCount(0);

  // A slip of the pen stands in the field, with what is wrong about it.
  await office.goto("/van-phong/ky?nam=2023");
  await main.getByLabel("Kỳ báo cáo").selectOption({ label: "Quý II/2023" });
  await main.getByLabel("Đơn vị", { exact: true }).selectOption({ label: EXTENDED.label });
  await main.getByLabel("Hạn mới").fill("31/06/2023 17:00");
  await main.getByRole("textbox", { name: "Lý do" }).fill(EXTENDED.reason);
  await main.getByRole("button", { name: "Gia hạn" }).click();
  await expect(errorSummary(office)).toContainText("Nhập ngày và giờ theo dạng");
  await expect(main.getByRole("textbox", { name: "Lý do" })).toHaveValue(EXTENDED.reason);
  await main.getByLabel("Hạn mới").fill("30/06/2023 17:00");
  await main.getByRole("button", { name: "Gia hạn" }).click();
  await expect(main.getByRole("row", { name: new RegExp(EXTENDED.label) })).toContainText("30/06/2023");

  const { page: unit } = await as(EXTENDED.unit);
  await unit.goto("/bao-cao");
  await expect(unit.getByRole("main")).toContainText("gia hạn cho đơn vị đến 17:00 ngày 30/06/2023");
  await expect(unit.getByRole("main")).toContainText(EXTENDED.reason);
});
