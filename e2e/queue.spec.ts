import { expect, test } from "./fixtures/test";
import { openReview } from "./pages/office";
import { sendShort } from "./pages/report";

/** From a search in the queue to several reports approved together, while a colleague does the same. */

test("what was opened is picked, confirmed and approved; the colleague is told", async ({
  as,
  javaScriptEnabled,
}) => {
  const { page: unit } = await as("binh-thanh");
  const people = await sendShort(unit, "can-bo-dang-vien", "Xã Bình Thạnh kết nạp 02 đảng viên.");
  const works = await sendShort(unit, "du-an-ha-tang", "Xã Bình Thạnh bàn giao mặt bằng 01 dự án.");

  // Neither diacritics nor case matter; the address holds what was asked.
  const { page } = await as("van-phong");
  await page.goto("/van-phong?nhiem-vu=can-bo-dang-vien");
  await page.getByLabel("Từ cần tìm").fill("BINH THANH đang vien");
  await page.getByRole("button", { name: "Lọc", exact: true }).click();
  await expect(page).toHaveURL(/nhiem-vu=can-bo-dang-vien/);
  const rowOf = (task: string) => page.getByRole("row", { name: new RegExp(`Bình Thạnh.*${task}`, "s") });
  await expect(rowOf(people)).toContainText("Chưa mở đọc");
  await expect(rowOf(works)).toHaveCount(0);

  if (javaScriptEnabled !== false) {
    await page.getByText("Phím tắt", { exact: true }).click();
    const keys = page.getByRole("checkbox", { name: "Dùng phím tắt trên máy này" });
    await keys.uncheck();
    await page.keyboard.press("j");
    await expect(keys).toBeFocused();
    await keys.check();
    await page.keyboard.press("j");
    await expect(rowOf(people).getByRole("link")).toBeFocused();
    await page.keyboard.press("Enter");
  } else {
    await rowOf(people).getByRole("link").click();
  }
  await expect(page.getByRole("heading", { level: 1 })).toContainText(people);

  // Reading it was enough to pick it; the other one has to be read first.
  await page.getByRole("link", { name: /Hàng chờ \(/ }).click();
  await page.getByRole("link", { name: "Bỏ lọc" }).click();
  await expect(rowOf(works)).toContainText("Chưa mở đọc");
  await rowOf(people).getByRole("checkbox").check();
  await page.getByRole("button", { name: "Duyệt các báo cáo đã chọn" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Duyệt nhiều báo cáo" })).toBeVisible();
  await expect(page.getByRole("table")).toContainText("Đúng tiến độ");

  // The same account in another window has the same list before it.
  const { page: other } = await as("van-phong");
  await other.goto(page.url());
  await page.getByLabel(`Đánh giá: Xã Bình Thạnh, ${people}`).selectOption("Có nguy cơ chậm");
  await page.getByRole("button", { name: "Duyệt và công khai 1 báo cáo" }).click();
  await expect(page.getByRole("status")).toContainText("Đã duyệt và công khai 1 báo cáo");
  await other.getByRole("button", { name: "Duyệt và công khai 1 báo cáo" }).click();
  await expect(other.getByRole("status")).toContainText("Chưa duyệt được báo cáo nào");
  await expect(other.getByRole("table")).toContainText("người khác đã xử lý");

  // Leaders read the queue and pick nothing.
  const { page: leader } = await as("thuong-truc");
  await openReview(leader, "Bình Thạnh", works);
  await leader.goto("/van-phong");
  await expect(leader.getByRole("table")).toBeVisible();
  await expect(leader.getByRole("checkbox", { name: /Chọn/ })).toHaveCount(0);
  await expect(leader.getByText("Chưa mở đọc")).toHaveCount(0);
});
