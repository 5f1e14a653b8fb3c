import { expect, logIn, NEW_PASSWORD, test } from "./fixtures/test";

test("an account is created, used with its one-time password, and shut while its page is open", async ({
  as,
  visitor,
}) => {
  const { page } = await as("quan-tri");
  await page.getByRole("link", { name: "Tạo tài khoản" }).click();
  await page.getByRole("button", { name: "Tạo tài khoản" }).click();
  const summary = page.getByRole("main").getByRole("alert");
  await expect(summary.getByRole("link", { name: "Nhập tên đăng nhập." })).toBeVisible();
  await page.getByLabel("Tên đăng nhập").fill("an-thanh-hai");
  await page.getByRole("radio", { name: /^Cán bộ tổng hợp đơn vị/ }).check();
  await page.getByLabel("Đơn vị", { exact: true }).selectOption("Phường An Thạnh");
  await page.getByRole("button", { name: "Tạo tài khoản" }).click();
  await expect(page.getByText("Đã tạo tài khoản")).toBeVisible();
  const password = await page.getByRole("definition").last().innerText();
  expect(page.url()).not.toContain(password);

  await visitor.goto("/dang-nhap");
  await logIn(visitor, "an-thanh-hai", password);
  await expect(visitor).toHaveURL(/doi-mat-khau$/);
  await visitor.goto("/bao-cao");
  await expect(visitor).toHaveURL(/doi-mat-khau$/);
  await visitor.getByLabel("Mật khẩu đang dùng").fill(password);
  await visitor.getByLabel("Mật khẩu mới", { exact: true }).fill(NEW_PASSWORD);
  await visitor.getByLabel("Nhập lại mật khẩu mới").fill(NEW_PASSWORD);
  await visitor.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await expect(visitor).toHaveURL(/bao-cao$/);

  await page.getByRole("link", { name: "Xem tài khoản" }).click();
  await page.getByRole("link", { name: "Khoá tài khoản" }).click();
  await page.getByRole("button", { name: "Khoá tài khoản" }).click();
  await expect(page.getByText("Đã khoá tài khoản.")).toBeVisible();
  await expect(page.getByText(password)).toHaveCount(0);

  await visitor.reload();
  await expect(visitor).toHaveURL(/dang-nhap$/);
});
