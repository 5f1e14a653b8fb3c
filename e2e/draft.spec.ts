import { randomUUID } from "node:crypto";
import { errorSummary, expect, logIn, NEW_PASSWORD, test, watched } from "./fixtures/test";
import {
  causes,
  crash,
  DRAFT_TASK,
  expectKept,
  expectNothingKept,
  expectState,
  openDraft,
  results,
} from "./pages/draft";

/** Nothing typed is ever lost: the connection, the session, the tab and the browser really go away here. */

test.use({ cutsOff: true });
test.skip(
  ({ javaScriptEnabled }) => !javaScriptEnabled,
  "without scripts the browser's own form holds the text",
);
const UNIT = "binh-thanh";

/** A text that no other step has typed. */
const fresh = (words: string) => `${words} ${randomUUID()}`;

test("what is typed is saved by itself and stands there on opening again", async ({ as }) => {
  const { page } = await as(UNIT);
  await openDraft(page);
  const text = fresh("Tự lưu");
  await results(page).fill(text);
  await expectState(page, /^Đã lưu lúc \d\d:\d\d$/);
  await expectNothingKept(page);
  await page.reload();
  await expect(results(page)).toHaveValue(text);
  await expect(page.getByText("Đã khôi phục")).toHaveCount(0);
});

test("without a network the text stays, is labelled, and goes up once it is back", async ({ as }) => {
  const { page } = await as(UNIT);
  await openDraft(page);
  const text = fresh("Mất mạng");
  await page.context().setOffline(true);
  await results(page).fill(text);
  await expectState(page, /Mất kết nối: nội dung đang giữ trong trình duyệt/);
  await page.getByRole("button", { name: "Xem lại và gửi" }).click();
  await expect(errorSummary(page)).toContainText("Chưa lưu được");
  await expect(page).toHaveTitle(/^Lỗi: /);
  await expect(page).toHaveURL(new RegExp(`${DRAFT_TASK}$`));
  await expect(results(page)).toHaveValue(text);
  await page.context().setOffline(false);
  await expectState(page, /^Đã lưu lúc/);
  await expectNothingKept(page);
  await page.reload();
  await expect(results(page)).toHaveValue(text);
});

test("closing the tab without a network loses nothing", async ({ as }) => {
  const { page } = await as(UNIT);
  const context = page.context();
  await openDraft(page);
  const text = fresh("Đóng thẻ");
  await context.setOffline(true);
  await results(page).fill(text);
  await expectState(page, /Mất kết nối/);
  await page.close();
  await context.setOffline(false);
  const again = watched(await context.newPage(), true);
  await openDraft(again);
  await expectState(again, /^Đã khôi phục nội dung chưa gửi lúc \d\d:\d\d/);
  await expect(results(again)).toHaveValue(text);
  await expectState(again, /^Đã lưu lúc/);
  await expectNothingKept(again);
});

test("a crash in the middle of a sentence loses nothing", async ({ as }) => {
  const { page } = await as(UNIT);
  const context = page.context();
  await openDraft(page);
  const text = fresh("Trình duyệt hỏng");
  await context.setOffline(true);
  await results(page).fill(text);
  await expectKept(page, text);
  await crash(page);
  await context.setOffline(false);
  const again = watched(await context.newPage(), true);
  await openDraft(again);
  await expectState(again, /^Đã khôi phục nội dung chưa gửi/);
  await expect(results(again)).toHaveValue(text);
});

test("what was brought back can be dropped, and fetched again", async ({ as }) => {
  const { page } = await as(UNIT);
  const context = page.context();
  await openDraft(page);
  const before = fresh("Bản cũ");
  await results(page).fill(before);
  await expectState(page, /^Đã lưu lúc/);
  const text = fresh("Bản khôi phục");
  await context.setOffline(true);
  await results(page).fill(text);
  await expectKept(page, text);
  await page.close();
  await context.setOffline(false);
  const again = watched(await context.newPage(), true);
  await openDraft(again);
  await expect(results(again)).toHaveValue(text);
  await again.getByRole("button", { name: "Bỏ nội dung khôi phục" }).click();
  await expect(results(again)).toHaveValue(before);
  await again.getByRole("button", { name: /^Lấy lại nội dung/ }).click();
  await expect(results(again)).toHaveValue(text);
  await again.getByRole("button", { name: "Bỏ nội dung khôi phục" }).click();
  await expectState(again, /^Đã lưu lúc/);
  await again.reload();
  await expect(results(again)).toHaveValue(before);
});

test("after the session ended, logging in in a second tab sends the text", async ({ as }) => {
  const { page } = await as(UNIT);
  const context = page.context();
  await openDraft(page);
  const text = fresh("Hết phiên");
  await context.clearCookies();
  await results(page).fill(text);
  await expectState(page, /Phiên đăng nhập đã hết/);
  const link = page.getByRole("link", { name: "Đăng nhập lại (mở cửa sổ mới)" });
  const [login] = await Promise.all([context.waitForEvent("page"), link.click()]);
  await logIn(login, UNIT, NEW_PASSWORD);
  await expect(login).toHaveURL(/bao-cao/);
  await login.close();
  // A browser without a screen never tells a window that it is looked at again.
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expectState(page, /^Đã lưu lúc/);
  await page.reload();
  await expect(results(page)).toHaveValue(text);
});

test("after the session ended, logging in in the same tab brings the text back", async ({ as }) => {
  const { page } = await as(UNIT);
  await openDraft(page);
  const text = fresh("Cùng thẻ");
  await page.context().clearCookies();
  await results(page).fill(text);
  await expectKept(page, text);
  await page.goto("/dang-nhap");
  await logIn(page, UNIT, NEW_PASSWORD);
  await expect(page).toHaveURL(/bao-cao/);
  await openDraft(page);
  await expectState(page, /^Đã khôi phục nội dung chưa gửi/);
  await expect(results(page)).toHaveValue(text);
});

test("nobody else sees or sends what was left behind", async ({ as }) => {
  const { page } = await as(UNIT);
  await openDraft(page);
  const text = fresh("Chỉ của tôi");
  await page.context().clearCookies();
  await results(page).fill(text);
  await expectState(page, /Phiên đăng nhập đã hết/);
  const { page: other } = await as("tan-hoi");
  await page.context().addCookies(await other.context().cookies());
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expectState(page, /đang đăng nhập bằng tài khoản tan-hoi/);
  const second = watched(await page.context().newPage(), true);
  await openDraft(second);
  await expect(results(second)).not.toHaveValue(text);
  await expect(second.getByText("Đã khôi phục")).toHaveCount(0);
  await expectKept(second, text);
});

test("two tabs: other fields come together, the same field is asked about", async ({ as }) => {
  const { page: one } = await as(UNIT);
  await openDraft(one);
  const two = watched(await one.context().newPage(), true);
  await openDraft(two);
  const [here, there, cause] = [fresh("Ở thẻ một"), fresh("Ở thẻ hai"), fresh("Nguyên nhân ở thẻ hai")];
  await causes(two).fill(cause);
  await results(two).fill(there);
  await expectState(two, /^Đã lưu lúc/);
  await results(one).fill(here);
  const panel = one.getByRole("alert").filter({ hasText: "nội dung khác nhau" });
  await expect(panel).toContainText(here);
  await expect(panel).toContainText(there);
  await expect(panel).toContainText(UNIT);
  await expect(causes(one)).toHaveValue(cause);
  // Nothing is overwritten before the choice.
  await two.reload();
  await expect(results(two)).toHaveValue(there);
  await panel.getByRole("radio", { name: "Giữ cả hai" }).check();
  await panel.getByRole("button", { name: "Lưu các lựa chọn" }).click();
  await expect(panel).toHaveCount(0);
  await expectState(one, /^Đã lưu lúc/);
  await expectNothingKept(one);
  await two.reload();
  await expect(results(two)).toHaveValue(`${here}\n\n${there}`);
});

test("two people: the text that lost is still there after leaving before the choice", async ({ as }) => {
  const { page: one } = await as(UNIT);
  const { page: two } = await as(UNIT);
  await openDraft(one);
  await openDraft(two);
  const [here, there] = [fresh("Người thứ nhất"), fresh("Người thứ hai")];
  await results(two).fill(there);
  await expectState(two, /^Đã lưu lúc/);
  await results(one).fill(here);
  await expectState(one, /1 ô cần chọn nội dung/);
  await expectKept(one, here);
  await one.reload();
  const panel = one.getByRole("alert").filter({ hasText: "nội dung khác nhau" });
  await expect(panel).toContainText(here);
  await panel.getByRole("radio", { name: "Lấy nội dung đang lưu" }).check();
  await panel.getByRole("button", { name: "Lưu các lựa chọn" }).click();
  await expect(results(one)).toHaveValue(there);
  await expectNothingKept(one);
});

test("an impossible figure is told on leaving, the rest is saved without it", async ({ as }) => {
  const { page } = await as(UNIT);
  await openDraft(page);
  const progress = page.getByRole("textbox", { name: /^Tiến độ so với kế hoạch năm/ });
  const text = fresh("Vẫn lưu");
  await progress.fill("sáu mươi");
  await expect(page.getByText("Nhập một số")).toHaveCount(0);
  await results(page).fill(text);
  await expect(page.getByText(/Nhập một số/)).toBeVisible();
  await page.getByRole("link", { name: "1 ô cần sửa" }).click();
  await expect(progress).toBeFocused();
  await expectKept(page, "sáu mươi");
  await page.reload();
  await expect(progress).toHaveValue("sáu mươi");
  await expect(results(page)).toHaveValue(text);
  await progress.fill("61,5");
  await expectState(page, /^Đã lưu lúc/);
  await expect(page.getByRole("link", { name: "1 ô cần sửa" })).toHaveCount(0);
  await expectNothingKept(page);
});

test("figures: Enter and arrows move, the reading is echoed, an unusual one asks for a sentence", async ({
  as,
}) => {
  const { page } = await as(UNIT);
  await openDraft(page, "/bao-cao/2023-q2/van-hoa-an-sinh");
  const insured = page.getByRole("textbox", { name: "Số người tham gia bảo hiểm y tế" });
  const people = page.getByRole("textbox", { name: "Dân số" });
  await insured.fill("");
  await people.fill("");
  await insured.fill("15.210");
  await expect(page.getByText("đọc là 15.210 — mười lăm nghìn hai trăm mười")).toBeVisible();
  await insured.press("Enter");
  await expect(people).toBeFocused();
  await people.press("ArrowUp");
  await expect(insured).toBeFocused();
  await insured.press("ArrowDown");
  await people.fill("14.870");
  await expect(page.getByText("102,29 %").first()).toBeVisible();
  await expect(page.getByText(/Số liệu khác thường:/)).toHaveCount(0);
  await people.press("Enter");
  await expect(page.getByText(/lớn hơn dân số \(14\.870\)/).first()).toBeVisible();
  const explanation = page.getByRole("textbox", { name: /^Một câu giải thích/ });
  await expect(explanation.first()).toBeVisible();
  await expect(page).toHaveURL(/van-hoa-an-sinh$/);
  await expectState(page, /^Đã lưu lúc/);
});
