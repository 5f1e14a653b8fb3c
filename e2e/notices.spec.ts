import { expect, test } from "./fixtures/test";
import { openReview, returnReport } from "./pages/office";
import { checkAndSend, fillReport, openTask } from "./pages/report";

/** What happens to a report reaches the people it concerns. */

const TITLE = "Đời sống văn hoá và an sinh xã hội";
const report = {
  insured: "8.120",
  population: "8.600",
  progress: "58",
  results: "Tổ chức 02 đợt tuyên truyền.",
  difficulties: "Một số hộ chưa gia hạn thẻ.",
  summary: "Xã Bình Thạnh vận động thêm 60 người tham gia bảo hiểm y tế.",
};

test("a returned report is told to its unit, which marks everything as read", async ({ as }) => {
  const { page: unit } = await as("binh-thanh");
  await openTask(unit, TITLE);
  await fillReport(unit, report);
  await checkAndSend(unit);

  const { page: office } = await as("van-phong");
  await openReview(office, "Bình Thạnh", TITLE);
  await returnReport(office, "Đề nghị nêu rõ số người tăng thêm.");

  await unit.goto("/bao-cao");
  await unit.getByRole("link", { name: /^Thông báo \(\d+\)$/ }).click();
  const told = unit.getByRole("listitem").filter({ hasText: "Báo cáo bị trả lại" }).first();
  await expect(told).toContainText("Chưa đọc");
  await told.getByRole("link", { name: /^Mở báo cáo/ }).click();
  await expect(unit.getByRole("main")).toContainText("Đề nghị nêu rõ số người tăng thêm.");

  await unit.goto("/thong-bao");
  await unit.getByRole("button", { name: "Đánh dấu tất cả đã đọc" }).click();
  await expect(unit.getByText("Không có thông báo chưa đọc.")).toBeVisible();
  await expect(unit.getByText("Chưa đọc", { exact: true })).toHaveCount(0);
  await expect(unit.getByRole("link", { name: "Thông báo", exact: true })).toBeVisible();
});
