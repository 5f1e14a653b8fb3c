import { randomUUID } from "node:crypto";
import { expect, test } from "./fixtures/test";
import { expectKept, expectNothingKept, expectState, openDraft, results } from "./pages/draft";

/** Figures while they are typed: read out, compared, refused where they are impossible. */

test.use({ cutsOff: true });
const UNIT = "binh-thanh";

/** A text that no other step has typed. */
const fresh = (words: string) => `${words} ${randomUUID()}`;

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
