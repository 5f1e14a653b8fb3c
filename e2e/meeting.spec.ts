import { expect, test } from "./fixtures/test";

/** A leader reads the papers of a meeting and questions a figure. */
test("the papers of a meeting open, are downloaded, and lead to what a figure is made of", async ({ as }) => {
  const { page } = await as("thuong-truc");
  await page.goto("/van-phong");
  await page.getByRole("navigation").getByRole("link", { name: "Tài liệu họp" }).first().click();
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toContainText("Tài liệu họp");
  await expect(main).toContainText("báo cáo đã nộp");
  await expect(main.getByRole("heading", { name: /^IV\. Kiến nghị/ })).toBeVisible();

  const file = main.getByRole("link", { name: "Tải về Excel (.xlsx)" });
  const answer = await page.request.get((await file.getAttribute("href")) ?? "");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-disposition"]).toMatch(/tai-lieu-hop-.*\.xlsx"$/);
  expect((await answer.body()).subarray(0, 2).toString()).toBe("PK");

  // Which measures are behind depends on the journeys before: any of them, else one of the list.
  const behind = main.getByRole("table", { name: "Chỉ tiêu chậm hoặc có nguy cơ chậm" }).getByRole("link");
  if ((await behind.count()) > 0) await behind.first().click();
  else {
    await page.goto("/van-phong/so-lieu");
    await main.getByRole("link", { name: /^9\. / }).click();
  }
  await expect(page).toHaveURL(/\/so-lieu\/[^/]+\?nam=\d{4}$/);
  await expect(main).toContainText("Công thức");
  await expect(
    main.getByRole("heading", { name: "Đơn vị còn thiếu" }).or(main.getByText("Các thành phần")),
  ).toBeVisible();
});
