import { expect, type Page } from "@playwright/test";

/** The office's side: queue and decision. */

/** Opens a waiting report from the queue. */
export async function openReview(page: Page, unit: string, task: string): Promise<void> {
  await page.goto("/van-phong");
  await page
    .getByRole("main")
    .getByRole("link", { name: new RegExp(`${unit}.*${task}`, "s") })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(unit);
}

export async function returnReport(page: Page, reason: string): Promise<void> {
  const box = page.getByRole("textbox", { name: /^Lý do/ });
  if (!(await box.isVisible())) await page.getByText("Trả lại…").click();
  await box.fill(reason);
  await page.getByRole("button", { name: /^Trả lại/ }).click();
  await expect(page.getByRole("status").filter({ hasText: /trả lại/i })).toBeVisible();
}

export async function approveReport(page: Page): Promise<void> {
  await page.getByLabel("Đánh giá của Văn phòng").selectOption("Đúng tiến độ");
  await page.getByRole("button", { name: "Duyệt và công khai" }).click();
  await expect(page.getByRole("status").filter({ hasText: /duyệt/i })).toBeVisible();
}
