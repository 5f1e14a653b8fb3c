import { expect, type Page } from "@playwright/test";

/** The unit's side: form, check page, receipt. */

export const SOCIAL = "van-hoa-an-sinh";

/** Stands in internal texts of the journey, and must stand nowhere else. */
export const CANARY = "CHIM-HOANG-YEN-7391";
/** Why the journey's office returns a report; internal as well. */
export const RETURN_REASON = "Đề nghị nêu rõ số người tham gia tăng thêm.";

export type Report = {
  insured: string;
  population: string;
  progress: string;
  results: string;
  difficulties: string;
  summary: string;
};

/** Opens a task of the open quarter from the task list, as an official would. */
export async function openTask(page: Page, title: string): Promise<void> {
  await page.goto("/bao-cao");
  // Boxes above the list name tasks too.
  await page.getByRole("heading", { level: 3, name: title }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** Types a report into the open form. */
export async function fillReport(page: Page, report: Report): Promise<void> {
  await page.getByRole("textbox", { name: "Số người tham gia bảo hiểm y tế" }).fill(report.insured);
  await page.getByRole("textbox", { name: "Dân số" }).fill(report.population);
  await page.getByRole("textbox", { name: /^Tiến độ so với kế hoạch năm/ }).fill(report.progress);
  await page.getByRole("radio", { name: "Đúng tiến độ" }).check();
  await page.getByRole("textbox", { name: /^Kết quả đạt được/ }).fill(report.results);
  await page.getByRole("textbox", { name: /^Khó khăn, vướng mắc/ }).fill(report.difficulties);
  await page.getByRole("textbox", { name: /^Thông tin công khai/ }).fill(report.summary);
}

/** Leads from the form over the check page to the receipt. */
export async function checkAndSend(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Xem lại và gửi" }).click();
  await expect(page).toHaveURL(/\/gui$/);
  await page.getByRole("button", { name: "Gửi báo cáo" }).click();
  await expect(page).toHaveURL(/\/bien-nhan$/);
  await expect(page.getByRole("heading", { level: 1, name: "Biên nhận báo cáo" })).toBeVisible();
}

/** Sends the report on a task without figures, with as little as may be sent; returns the task's title. */
export async function sendShort(page: Page, slug: string, summary: string): Promise<string> {
  await page.goto(`/bao-cao/2023-q2/${slug}`);
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await page.getByRole("textbox", { name: /^Tiến độ so với kế hoạch năm/ }).fill("60");
  await page.getByRole("radio", { name: "Đúng tiến độ" }).check();
  await page.getByRole("textbox", { name: /^Kết quả đạt được/ }).fill("Đã thực hiện theo kế hoạch.");
  await page.getByRole("textbox", { name: /^Thông tin công khai/ }).fill(summary);
  await checkAndSend(page);
  return title;
}
