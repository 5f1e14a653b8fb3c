import { expect, test } from "./fixtures/test";

test("a new target is written with its source and stands on the public page", async ({ as, visitor }) => {
  const { page } = await as("quan-tri");
  await page.goto("/quan-tri/danh-muc");
  await page.getByRole("link", { name: /Tỷ lệ tham gia bảo hiểm y tế/ }).click();
  await page.getByRole("link", { name: "Ghi bản mới" }).first().click();
  await page.getByLabel("Giá trị").fill("93,5");
  await page.getByRole("button", { name: "Ghi bản mới" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Nêu nguồn");
  await expect(page.getByLabel("Giá trị")).toHaveValue("93,5");
  await page.getByLabel("Nguồn").fill("Nghị quyết số 12-NQ/TU ngày 01/06/2023");
  await page.getByRole("button", { name: "Ghi bản mới" }).click();
  await expect(page.getByRole("status")).toContainText("Đã ghi");
  await expect(page.getByRole("cell", { name: /93,5/ })).toBeVisible();
  await visitor.goto("/chi-tieu/9");
  await expect(visitor.getByRole("main")).toContainText("93,5");
  await expect(visitor.getByRole("main")).toContainText("12-NQ/TU");
});
