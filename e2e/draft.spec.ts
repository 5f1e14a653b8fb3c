import { randomUUID } from "node:crypto";
import { errorSummary, expect, logIn, NEW_PASSWORD, test, watched } from "./fixtures/test";
import {
  closeWithoutNetwork,
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
  await expectState(page, /Mất kết nối: nội dung đang giữ trong trình duyệt/);
  await closeWithoutNetwork(page);
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
  await closeWithoutNetwork(page);
  await context.setOffline(false);
  const again = watched(await context.newPage(), true);
  await openDraft(again);
  await expect(results(again)).toHaveValue(text);
  await again.getByRole("button", { name: "Bỏ nội dung khôi phục" }).click();
  await expect(results(again)).toHaveValue(before);
  await again.getByRole("button", { name: /^Lấy lại nội dung/ }).click();
  await expect(results(again)).toHaveValue(text);
  await again.getByRole("button", { name: "Bỏ nội dung khôi phục" }).click();
  // The line may still speak of the text before: the server itself is asked.
  await expectNothingKept(again);
  const stored = async () => (await again.request.get(DRAFT_TASK)).text();
  await expect.poll(stored).toContain(before);
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
