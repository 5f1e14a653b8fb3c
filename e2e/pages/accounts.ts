import { expect, type Page } from "@playwright/test";
import { logIn, NEW_PASSWORD } from "@/e2e/fixtures/test";

/** Makes another account of the office through the administration, and logs it in on a page of its own. */
export async function openOfficeAccount(admin: Page, colleague: Page, username: string): Promise<void> {
  await admin.goto("/quan-tri/tai-khoan/moi");
  await admin.getByLabel("Tên đăng nhập").fill(username);
  await admin.getByRole("radio", { name: /^Văn phòng/ }).check();
  await admin.getByRole("button", { name: "Tạo tài khoản" }).click();
  await expect(admin.getByText("Đã tạo tài khoản")).toBeVisible();
  const password = await admin.getByRole("definition").last().innerText();

  await colleague.goto("/dang-nhap");
  await logIn(colleague, username, password);
  await expect(colleague).toHaveURL(/doi-mat-khau$/);
  await colleague.getByLabel("Mật khẩu đang dùng").fill(password);
  await colleague.getByLabel("Mật khẩu mới", { exact: true }).fill(NEW_PASSWORD);
  await colleague.getByLabel("Nhập lại mật khẩu mới").fill(NEW_PASSWORD);
  await colleague.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await expect(colleague).toHaveURL(/van-phong$/);
}
