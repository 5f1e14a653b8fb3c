import { randomUUID } from "node:crypto";
import { expect, test, watched } from "./fixtures/test";
import { expectKept, expectNothingKept, expectState, openDraft, results } from "./pages/draft";
import { checkAndSend } from "./pages/report";

test.use({ cutsOff: true });
const UNIT = "binh-thanh";
const ADDRESS = "/bao-cao/2023-q2/an-ninh-trat-tu";

test("what is typed into a report that was sent meanwhile stays to be copied, until it is dismissed", async ({
  as,
}) => {
  const { page } = await as(UNIT);
  await openDraft(page, ADDRESS);
  await page.getByRole("textbox", { name: /^Tiến độ so với kế hoạch năm/ }).fill("50");
  await page.getByRole("radio", { name: "Đúng tiến độ" }).check();
  await results(page).fill("Tuần tra 12 đợt.");
  await page.getByRole("textbox", { name: /^Thông tin công khai/ }).fill("Giữ vững an ninh.");
  await page.getByRole("button", { name: "Lưu bản nháp" }).click();
  await expectState(page, /^Đã lưu lúc/);
  const late = watched(await page.context().newPage(), true);
  await openDraft(late, ADDRESS);
  await checkAndSend(page);

  const text = `Viết muộn ${randomUUID()}`;
  await results(late).fill(text);
  await expectState(late, /Báo cáo đã chuyển sang trạng thái khác/);
  await expect(results(late)).toHaveValue(text);
  await expectKept(late, text);
  await late.reload();
  await expect(late.getByRole("heading", { name: /^Nội dung chưa gửi, nhập lúc/ })).toBeVisible();
  await expect(late.getByText(text)).toBeVisible();
  await expect(late.getByText("Giữ vững an ninh.")).toHaveCount(1);
  await late.getByRole("button", { name: "Bỏ nội dung này" }).click();
  await expect(late.getByText(text)).toHaveCount(0);
  await expectNothingKept(late);

  await late.getByText("Rút lại để sửa").click();
  await late.getByRole("button", { name: "Rút lại báo cáo" }).click();
  await expect(results(late)).toHaveValue("Tuần tra 12 đợt.");
});
