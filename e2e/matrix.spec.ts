import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";
import { openTask } from "./pages/report";

/** The office looks up one unit in the matrix and takes the table away; a unit has no way in. */

const TITLE = "Dân vận và đồng thuận xã hội";

test("the matrix is narrowed to a unit, leads to its report and is downloaded", async ({ as }) => {
  const { page: unit } = await as("an-binh-a");
  await openTask(unit, TITLE);
  await sendProse(unit);

  const { page } = await as("van-phong");
  await page.goto("/van-phong/ma-tran?ky=2023-q2");
  await page.getByLabel("Tên đơn vị").fill("phuong an binh A");
  await page.getByRole("button", { name: "Xem" }).click();
  await expect(page.getByRole("rowheader")).toHaveText([/^Phường An Bình A/]);
  const row = page.getByRole("row", { name: /Phường An Bình A/ });
  await expect(row.getByRole("cell")).toHaveCount(8);

  const cell = row.getByRole("link", { name: /Trọng tâm.5/ });
  await expect(cell).toContainText("Chờ duyệt");
  await expect(cell).toContainText("đúng hạn");
  await cell.click();
  await expect(page).toHaveURL(/\/van-phong\/2023-q2\/an-binh-a\/dan-van$/);
  await page.goBack();

  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Danh sách (.csv)" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("ma-tran-2023-q2.csv");
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  expect(lines).toHaveLength(9);
  expect(lines.filter((line) => line.includes("Phường An Bình A"))).toHaveLength(8);

  const sheet = page.getByRole("link", { name: "Bảng Excel (.xlsx)" });
  const answer = await page.request.get((await sheet.getAttribute("href")) ?? "");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-disposition"]).toMatch(/ma-tran-2023-q2\.xlsx"$/);
  expect((await answer.body()).subarray(0, 2).toString()).toBe("PK");

  // Every number leads to the reports that make it.
  const missing = page.getByRole("link", { name: /^7 chưa nộp/ });
  await missing.click();
  await expect(page).toHaveURL(/xem=danh-sach.*bao-cao=chua-nop/);
  await expect(page.getByRole("table")).toContainText("7 báo cáo chưa nộp");
  await expect(page.getByRole("rowheader")).toHaveCount(7);
  await expect(page.getByRole("table")).not.toContainText(TITLE);
  await page.getByLabel("Báo cáo", { exact: true }).selectOption("Đã nộp");
  await page.getByRole("button", { name: "Xem" }).click();
  await expect(page.getByRole("rowheader")).toHaveText([new RegExp(TITLE)]);
  await page
    .getByRole("navigation", { name: "Cách xem" })
    .getByRole("link", { name: "Theo nhiệm vụ" })
    .click();
  const counts = page.getByRole("row", { name: new RegExp(TITLE) });
  await counts.getByRole("link", { name: /^1 báo cáo hoàn thành đúng hạn/ }).click();
  await expect(page.getByRole("rowheader")).toHaveText([/^Phường An Bình A/]);

  await unit.goto("/van-phong/ma-tran");
  await expect(unit).toHaveURL(/\/bao-cao/);
});

/** Fills in and sends a report without figures. */
async function sendProse(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: /^Tiến độ so với kế hoạch năm/ }).fill("50");
  await page.getByRole("radio", { name: "Đúng tiến độ" }).check();
  await page.getByRole("textbox", { name: /^Kết quả đạt được/ }).fill("Tổ chức 02 hội nghị đối thoại.");
  await page.getByRole("textbox", { name: /^Thông tin công khai/ }).fill("Phường đối thoại với người dân.");
  await page.getByRole("button", { name: "Xem lại và gửi" }).click();
  await page.getByRole("button", { name: "Gửi báo cáo" }).click();
  await expect(page).toHaveURL(/\/bien-nhan$/);
}
