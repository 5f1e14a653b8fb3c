import type { Page } from "@playwright/test";
import { errorSummary, expect, test } from "./fixtures/test";
import { openOfficeAccount } from "./pages/accounts";
import { openReview } from "./pages/office";
import { checkAndSend, fillReport, openTask, SOCIAL, sendShort } from "./pages/report";

/** Two at one report, words of the office's own, and a report that stays inside. */

const UNIT = "An Lộc";
const PEOPLE = {
  slug: "can-bo-dang-vien",
  summary: "Phường An Lộc tổ chức hai buổi đối thoại với người dân.",
};
const ORDER = {
  slug: "an-ninh-trat-tu",
  summary: "CHIM-SON-CA-4418 Phường An Lộc giữ vững an ninh trật tự.",
};
const NOTE = "CHIM-SON-CA-4419 chờ ý kiến Thường trực.";

test("two review one report, the office words the summary, another report stays inside", async ({
  as,
  visitor,
}) => {
  const { page: unit } = await as("an-loc");
  const people = await sendShort(unit, PEOPLE.slug, PEOPLE.summary);
  const order = await sendShort(unit, ORDER.slug, ORDER.summary);

  const { page: first } = await as("van-phong");
  const { page: second } = await as("van-phong");
  await openReview(first, UNIT, people);
  await openReview(second, UNIT, people);

  // A note of the office's own, and a word to the unit: nothing is decided.
  await first.getByText("Viết ghi chú nội bộ").click();
  await first.getByRole("textbox", { name: /^Ghi chú nội bộ/ }).fill(NOTE);
  await first.getByRole("button", { name: "Ghi chú", exact: true }).click();
  await expect(first.getByRole("listitem").filter({ hasText: NOTE })).toBeVisible();
  await openReview(first, UNIT, people);
  await first.getByText("Viết ý kiến gửi đơn vị").click();
  await first.getByRole("textbox", { name: /^Ý kiến gửi đơn vị/ }).fill("Đề nghị gửi kèm danh sách.");
  await first.getByRole("button", { name: "Gửi đơn vị" }).click();
  await expect(first.getByRole("listitem").filter({ hasText: "gửi kèm danh sách" })).toBeVisible();

  await first
    .getByRole("textbox", { name: /^Thông tin công khai/ })
    .fill(`${PEOPLE.summary} Có 120 lượt ý kiến.`);
  await first.getByRole("button", { name: "Duyệt và công khai" }).click();
  await expect(first.getByRole("status").filter({ hasText: "Đã duyệt và công khai" })).toBeVisible();

  // The second is told who was quicker; the typed reason is still there.
  await second.getByText("Trả lại…").click();
  await second.getByRole("textbox", { name: /^Lý do/ }).fill("Bổ sung số lượt ý kiến.");
  await second.getByRole("button", { name: /^Trả lại/ }).click();
  await expect(errorSummary(second)).toContainText(/Văn phòng duyệt bản 1 lúc .* \(van-phong\)/);
  await expect(second.getByRole("main")).toContainText("Bổ sung số lượt ý kiến.");

  // Withholding asks for its reason.
  await openReview(second, UNIT, order);
  await second.getByLabel("Không công khai báo cáo này").check();
  await second.getByRole("button", { name: "Duyệt, không công khai" }).click();
  await expect(errorSummary(second)).toContainText("Nêu lý do không công khai");
  await second
    .getByRole("textbox", { name: "Lý do không công khai" })
    .fill("Có nội dung chưa được công khai.");
  await second.getByRole("button", { name: "Duyệt, không công khai" }).click();
  await expect(second.getByRole("status").filter({ hasText: "không công khai" })).toBeVisible();

  // The unit reads what became of both, and nothing of the office's own.
  await openTask(unit, people);
  await expect(unit.getByRole("main")).toContainText("Văn phòng đã biên tập thông tin công khai");
  await expect(unit.getByRole("main")).toContainText("Đề nghị gửi kèm danh sách.");
  expect(await unit.content()).not.toContain(NOTE);
  await openTask(unit, order);
  await expect(unit.getByRole("main")).toContainText("Đã duyệt, không công khai");

  await visitor.goto(`/nhiem-vu/${PEOPLE.slug}`);
  await expect(visitor.getByRole("main")).toContainText("Có 120 lượt ý kiến.");
  await visitor.goto(`/nhiem-vu/${ORDER.slug}`);
  await expect(visitor.getByRole("main")).not.toContainText("CHIM-SON-CA");
});

test("keys focus the forms and decide nothing; a colleague is told, and nothing is decided twice", async ({
  as,
  visitor: second,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, "the keys need a script");
  const { page: unit } = await as("an-thanh");
  const why = "Tính cả học sinh ngoài địa bàn theo học tại phường.";
  await sendUnusual(unit, why);

  const { page: first } = await as("van-phong");
  const { page: admin } = await as("quan-tri");
  await openOfficeAccount(admin, second, "van-phong-hai");
  await openReview(first, "An Thạnh", HEALTH_TITLE);
  await openReview(second, "An Thạnh", HEALTH_TITLE);

  // The unusual figure with the unit's sentence; each is told of the other.
  const figures = second.getByRole("table", { name: /^Số liệu chỉ tiêu/ });
  await expect(figures).toContainText("Số liệu khác thường");
  await expect(figures).toContainText(`Đơn vị giải thích: ${why}`);
  await expect(second.getByText(/Cũng đã mở bản này: van-phong \(/)).toBeVisible();
  await first.reload();
  await expect(first.getByText(/Cũng đã mở bản này: van-phong-hai \(/)).toBeVisible();

  const here = second.url();
  const reason = second.getByRole("textbox", { name: /^Lý do/ });
  await expect(reason).toBeHidden();
  await expect(second.locator("#phim-tat input")).toBeAttached(); // the script runs
  await second.keyboard.press("a");
  await expect(second.getByLabel("Đánh giá của Văn phòng")).toBeFocused();
  await second.getByRole("heading", { level: 1 }).click();
  await second.keyboard.press("r");
  await expect(reason).toBeFocused();
  await second.keyboard.type("ara");
  await expect(reason).toHaveValue("ara");
  expect(second.url()).toBe(here);
  await first.reload();
  await expect(first.getByRole("main")).toContainText("Chờ duyệt");

  await first.getByRole("button", { name: "Duyệt và công khai" }).click();
  await expect(first.getByRole("status").filter({ hasText: "Đã duyệt và công khai" })).toBeVisible();
  await second.getByRole("button", { name: "Duyệt và công khai" }).click();
  await expect(errorSummary(second)).toContainText(/Văn phòng duyệt bản 1 lúc .* \(van-phong\)/);

  await second.getByRole("link", { name: /^Xem các bản đã nộp/ }).click();
  const steps = second.getByRole("table", { name: /^Diễn biến/ }).getByRole("rowheader");
  await expect(steps).toHaveText([/^Văn phòng duyệt/, /^Đơn vị nộp/]);
});

const HEALTH_TITLE = "Đời sống văn hoá và an sinh xã hội";

/** Sends the health report with more insured people than there are. */
async function sendUnusual(page: Page, why: string): Promise<void> {
  await page.goto(`/bao-cao/2023-q2/${SOCIAL}`);
  await fillReport(page, {
    insured: "15.210",
    population: "14.870",
    progress: "61,5",
    results: "Vận động 03 đợt tham gia bảo hiểm y tế.",
    difficulties: "",
    summary: "Phường vận động người dân tham gia bảo hiểm y tế.",
  });
  const measure = page.locator("fieldset", { has: page.getByRole("textbox", { name: "Dân số" }) }).last();
  const explanation = measure.getByRole("textbox", { name: /^Một câu giải thích/ });
  await expect(explanation).toBeVisible();
  await explanation.fill(why);
  await checkAndSend(page);
}
