import { expect, type Page } from "@playwright/test";
import { checkAndSend, fillReport, openTask } from "./report";

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

const SOCIAL_TITLE = "Đời sống văn hoá và an sinh xã hội";

/**
 * Sends a unit's report on health insurance (9.120 of 9.600) and publishes it.
 * @param name of the unit, which has not sent it before
 */
export async function publishSocial(unit: Page, office: Page, name: string): Promise<void> {
  await openTask(unit, SOCIAL_TITLE);
  await fillReport(unit, {
    insured: "9.120",
    population: "9.600",
    progress: "60",
    results: "Đã thực hiện theo kế hoạch.",
    difficulties: "Không có.",
    summary: "Vận động thêm 120 người tham gia bảo hiểm y tế.",
  });
  await checkAndSend(unit);
  await openReview(office, name, SOCIAL_TITLE);
  await approveReport(office);
}
