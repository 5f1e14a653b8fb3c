import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { errorSummary, expect, logIn, NEW_PASSWORD, test } from "./fixtures/test";

/** What the administrator does now and then: a committee's file, the audit trail, somebody's account. */

const small = readFileSync(path.resolve(import.meta.dirname, "fixtures/catalogue-small.json"), "utf8");

/** The small catalogue as an earlier term whose units begin later: nothing the other journeys look at changes. */
function earlierCatalogue() {
  const file = JSON.parse(small);
  const days = { termStart: "2015-07-01", termEnd: "2020-06-30" };
  Object.assign(file.resolution, { ...days, measuredFrom: "2016-01-01", measuredTo: "2020-12-31" });
  for (const unit of file.units) unit.names = [{ ...unit.names.at(-1), from: "2025-07-01" }];
  return file;
}

async function check(page: Page, name: string, content: string): Promise<void> {
  await page.getByLabel("Tệp danh mục").setInputFiles({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(content),
  });
  await page.getByRole("button", { name: "Kiểm tra tệp" }).click();
}

test("a committee's file is checked, mended and loaded once", async ({ as }) => {
  const { page } = await as("quan-tri");
  await page.goto("/quan-tri/danh-muc");
  await page.getByRole("link", { name: "Nhập tệp danh mục" }).click();
  await page.getByRole("button", { name: "Kiểm tra tệp" }).click();
  await expect(errorSummary(page)).toContainText("Chọn tệp danh mục");

  const broken = earlierCatalogue();
  broken.resolution.title = "";
  broken.tasks[0].slug = "gui";
  broken.indicators[0].measures[0].reportedBy = "khong-co";
  await check(page, "sai.json", JSON.stringify(broken));
  await expect(page.getByText("Tệp có 3 chỗ cần sửa; chưa ghi gì.")).toBeVisible();
  for (const words of ["Không được để trống.", "gui hệ thống dùng riêng", "khong-co không có trong tệp"]) {
    await expect(page.getByRole("cell", { name: words })).toBeVisible();
  }

  await check(page, "dung.json", JSON.stringify(earlierCatalogue()));
  await expect(page.getByRole("heading", { name: "Tệp hợp lệ, sẵn sàng nạp" })).toBeVisible();
  for (const words of ["3, gồm 4 chỉ số thành phần", "12", "10 kỳ"]) {
    await expect(page.getByRole("definition").filter({ hasText: words }).first()).toBeVisible();
  }
  await page.getByRole("button", { name: "Nạp danh mục" }).click();
  await expect(page.getByRole("status")).toContainText("Đã nạp danh mục");

  await check(page, "dung.json", JSON.stringify(earlierCatalogue()));
  await expect(page.getByRole("cell", { name: /đã có trên Cổng; đặt mã khác/ })).toBeVisible();
});

test("the audit trail is filtered, downloaded and verified", async ({ as }) => {
  const { page } = await as("quan-tri");
  await page.goto("/quan-tri/nhat-ky");
  await page.getByText("Lọc nhật ký").click();
  await page.getByLabel("Người thực hiện").fill("quan-tri");
  await page.getByLabel("Nhóm việc").selectOption("Tài khoản và đăng nhập");
  await page.getByRole("button", { name: "Lọc" }).click();
  await expect(page).toHaveURL(/nguoi=quan-tri&nhom=account/);
  const table = page.getByRole("table");
  await expect(table.getByText("Đăng nhập", { exact: true }).first()).toBeVisible();
  await expect(table.getByText("Nạp danh mục nghị quyết")).toHaveCount(0);

  const href = await page.getByRole("link", { name: "Tải nhật ký đang lọc (CSV)" }).getAttribute("href");
  const csv = await page.request.get(href ?? "");
  expect(csv.headers()["content-disposition"]).toContain("attachment");
  const lines = (await csv.text()).trim().split("\n");
  expect(lines[0]).toContain("Người thực hiện");
  expect(lines.slice(1).filter((line) => !line.includes("account."))).toEqual([]);

  await page.getByRole("button", { name: "Kiểm tra toàn vẹn" }).click();
  await expect(page.getByRole("status")).toContainText("Chuỗi nhật ký nguyên vẹn");
});

test("an account gets another role and unit, a password that is shown once, and is logged out everywhere", async ({
  as,
  visitor,
}) => {
  const { page } = await as("quan-tri");
  const username = "kiem-tra-vien";
  const issued = () => page.getByRole("definition").last().innerText();
  await page.goto("/quan-tri/tai-khoan/moi");
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByRole("radio", { name: /^Lãnh đạo đơn vị/ }).check();
  await page.getByLabel("Đơn vị", { exact: true }).selectOption("Phường An Lạc");
  await page.getByRole("button", { name: "Tạo tài khoản" }).click();
  await enter(visitor, username, await issued());

  await page.goto(`/quan-tri/tai-khoan/${username}`);
  await page.getByRole("link", { name: "Sửa vai trò, đơn vị, thư" }).click();
  await page.getByRole("radio", { name: /^Văn phòng/ }).check();
  await page.getByLabel("Đơn vị", { exact: true }).selectOption("");
  await page.getByRole("button", { name: "Lưu thay đổi" }).click();
  await expect(page.getByRole("definition").filter({ hasText: "Không gắn với đơn vị" })).toBeVisible();
  await visitor.goto("/bao-cao");
  await expect(visitor).toHaveURL(/dang-nhap/);

  await page.getByRole("link", { name: "Cấp lại mật khẩu" }).click();
  await page.getByRole("button", { name: "Cấp mật khẩu mới" }).click();
  await expect(page.getByText("Đã cấp mật khẩu mới")).toBeVisible();
  const password = await issued();
  await page.goto(`/quan-tri/tai-khoan/${username}/mat-khau`);
  await expect(page.getByText(password)).toHaveCount(0);
  await enter(visitor, username, password);
  await expect(visitor).toHaveURL(/van-phong$/);

  await page.goto(`/quan-tri/tai-khoan/${username}`);
  await expect(page.getByText("Đang mở 1 phiên.")).toBeVisible();
  await page.getByRole("button", { name: "Đăng xuất mọi nơi" }).click();
  await expect(page.getByText("Không có phiên nào đang mở.")).toBeVisible();
  await visitor.goto("/van-phong");
  await expect(visitor).toHaveURL(/dang-nhap/);
});

/** Logs in with a one-time password and replaces it. */
async function enter(page: Page, username: string, password: string): Promise<void> {
  await page.goto("/dang-nhap");
  await logIn(page, username, password);
  await expect(page).toHaveURL(/doi-mat-khau$/);
  await page.getByLabel("Mật khẩu đang dùng").fill(password);
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill(NEW_PASSWORD);
  await page.getByLabel("Nhập lại mật khẩu mới").fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Đổi mật khẩu" }).click();
  await expect(page).not.toHaveURL(/doi-mat-khau/);
}
