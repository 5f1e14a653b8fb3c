import { randomUUID } from "node:crypto";
import { expect, test, watched } from "./fixtures/test";
import { causes, expectKept, expectNothingKept, expectState, openDraft, results } from "./pages/draft";

/** Two windows, two people, one report: both texts are seen before one of them goes. */

test.use({ cutsOff: true });
const UNIT = "binh-thanh";

/** A text that no other step has typed. */
const fresh = (words: string) => `${words} ${randomUUID()}`;

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
