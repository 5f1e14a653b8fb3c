import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures/test";
import { approveReport, openReview } from "./pages/office";
import { sendShort } from "./pages/report";

/** A figure leads to exactly the version it comes from, also when the report was reopened and sent again. */

const TASK = "can-bo-dang-vien";
const OLD = "Phường kết nạp 02 đảng viên.";
const NEW = "Phường kết nạp 03 đảng viên.";

test("from a task's figures to the approved version, what came after it, and the file", async ({ as }) => {
  const { page: unit } = await as("an-binh-b");
  const title = await sendShort(unit, TASK, OLD);
  const { page } = await as("van-phong");
  await openReview(page, "An Bình B", title);
  await approveReport(page);
  await page.goto(`/van-phong/2023-q2/an-binh-b/${TASK}`);
  await page.getByRole("textbox", { name: /^Lý do/ }).fill("Bổ sung số đảng viên mới.");
  await page.getByRole("button", { name: "Mở lại" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Đã mở lại" })).toBeVisible();
  await sendShort(unit, TASK, NEW);

  // A leader questions the figure.
  const { page: leader } = await as("thuong-truc");
  const main = leader.getByRole("main");
  await leader.goto("/van-phong/so-lieu");
  await main.getByRole("link", { name: "Nhiệm vụ", exact: true }).click();
  await main.getByRole("link", { name: title }).click();
  await expect(main).toContainText("khớp số đang công bố");
  const row = main.getByRole("row", { name: /Phường An Bình B/ }).first();
  await row.getByRole("link", { name: "Quý II/2023, bản 1" }).click();
  await expect(leader).toHaveURL(/\/2023-q2\/an-binh-b\/can-bo-dang-vien\/lich-su\?ban=1/);
  const version = main.getByRole("region", { name: "Nội dung bản 1" });
  await expect(version).toContainText("Đây là bản 1");
  await expect(version).toContainText(OLD);
  await expect(main).not.toContainText(NEW);
  await expect(main.getByRole("heading", { name: "Quyết định" })).toHaveCount(0);
  await expect(main.getByRole("row", { name: /-v1/ })).toContainText("Đang công khai");

  await version.getByRole("link", { name: "Xem bản 2" }).click();
  await expect(main.getByRole("region", { name: "Nội dung bản 2" })).toContainText(NEW);
  await expect(main).not.toContainText("Đây là bản");
  await main.getByRole("button", { name: "So sánh" }).click();
  await expect(main.getByRole("heading", { name: /^Thay đổi từ bản/ })).toBeVisible();
  await expect(main.locator("del").filter({ hasText: "02" })).toBeVisible();
  await expect(main.locator("ins").filter({ hasText: "03" })).toBeVisible();
  await expect(main.getByRole("table", { name: /^Diễn biến/ })).toContainText("Bổ sung số đảng viên mới.");

  const waiting = leader.waitForEvent("download");
  await main.getByRole("link", { name: "Tải lịch sử và các bản (CSV)" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(`lich-su-an-binh-b-2023-q2-${TASK}.csv`);
  expect((await readFile(await download.path(), "utf8")).trim().split("\r\n")).toHaveLength(5);

  leader.removeAllListeners("console"); // the browser reports the 404 itself
  const answer = await leader.goto(`/van-phong/2023-q2/an-binh-b/${TASK}/lich-su?ban=3`);
  expect(answer?.status()).toBe(404);
});
