import type { Page } from "@playwright/test";
import sharp from "sharp";
import { archive, docxParts, pdf } from "./fixtures/hostile";
import { expect, test } from "./fixtures/test";

/** Evidence: chosen, sent, listed, downloaded, refused, removed; once with and once without JavaScript. */

const REPORT = "/bao-cao/2023-q2/xay-dung-dang";

type Chosen = { name: string; mimeType: string; buffer: Buffer };
const plan: Chosen = { name: "Kế hoạch đại hội.pdf", mimeType: "application/pdf", buffer: pdf(200_000) };

const files = (page: Page) => page.getByRole("region", { name: "Tài liệu minh chứng" });

async function upload(page: Page, chosen: Chosen | Chosen[]): Promise<void> {
  await files(page).getByLabel("Thêm tài liệu").setInputFiles(chosen);
  await files(page).getByRole("button", { name: "Tải lên" }).click();
}

async function download(page: Page, name: string) {
  const href = await files(page).getByRole("link", { name, exact: true }).getAttribute("href");
  const answer = await page.request.get(href ?? "");
  return { href: href ?? "", answer, bytes: await answer.body() };
}

/** Browsers report every refused request of a script themselves. */
function expectRefusal(page: Page): void {
  page.removeAllListeners("console");
}

test("a file is added, downloaded as it was, hidden from others and removed", async ({ as }) => {
  const { page } = await as("an-lac");
  await page.goto(REPORT);
  await upload(page, plan);
  await expect(files(page).getByRole("status").filter({ hasText: "Đã thêm" })).toBeVisible();
  await expect(files(page)).toContainText("PDF · 196 KB");

  const { href, answer, bytes } = await download(page, plan.name);
  expect(Buffer.compare(bytes, plan.buffer)).toBe(0);
  expect(answer.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-length": String(plan.buffer.length),
    "content-disposition": `attachment; filename="Ke hoach dai hoi.pdf"; filename*=UTF-8''${encodeURIComponent(plan.name)}`,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  expect(answer.headers()["content-security-policy"]).toContain("sandbox");
  const head = await page.request.head(href);
  expect([head.status(), head.headers()["content-length"]]).toEqual([200, String(plan.buffer.length)]);

  // Nothing was sent yet: the office does not see it, nor does another ward.
  for (const other of ["van-phong", "an-binh-a"]) {
    const { page: stranger } = await as(other);
    const refused = await stranger.request.get(href);
    expect([other, refused.status()]).toEqual([other, 404]);
    expect(await refused.text()).toContain("Không tìm thấy tệp");
  }

  await files(page)
    .getByRole("button", { name: `Bỏ tệp ${plan.name}` })
    .click();
  await expect(files(page).getByRole("status").filter({ hasText: "Đã bỏ" })).toBeVisible();
  await expect(files(page).getByRole("link", { name: plan.name })).toHaveCount(0);
  expect((await page.request.get(href)).status()).toBe(404);
});

test("a picture loses the place where it was taken", async ({ as }) => {
  const { page } = await as("an-lac");
  await page.goto(REPORT);
  const buffer = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#1b7f4b" } })
    .withExif({ IFD0: { Make: "MAY-ANH" }, IFD3: { GPSLatitude: "10/1 48/1 0/1" } })
    .jpeg()
    .toBuffer();
  await upload(page, { name: "Ảnh hội nghị.jpeg", mimeType: "image/jpeg", buffer });
  await expect(files(page).getByRole("link", { name: "Ảnh hội nghị.jpg" })).toBeVisible();
  const { bytes } = await download(page, "Ảnh hội nghị.jpg");
  expect([buffer.includes("MAY-ANH"), bytes.includes("MAY-ANH")]).toEqual([true, false]);
  await files(page).getByRole("button", { name: "Bỏ tệp Ảnh hội nghị.jpg" }).click();
  await expect(files(page).getByRole("link")).toHaveCount(0);
});

test("what is refused says why, beside the field, and leaves the list as it was", async ({ as }) => {
  const { page } = await as("an-lac");
  expectRefusal(page);
  await page.goto(REPORT);
  const macro = archive([...docxParts(), { name: "word/vbaProject.bin", data: "x" }]);
  for (const [buffer, words] of [
    [macro, "Tệp có chứa macro"],
    [Buffer.from("MZ chương trình"), "Nội dung tệp không phải PDF"],
    [Buffer.alloc(21 * 1024 * 1024, "%PDF-1.4"), "Tệp lớn hơn 20 MB"],
    [Buffer.alloc(0), "Tệp này không có nội dung"],
  ] as const) {
    await upload(page, { name: "Báo cáo.docx", mimeType: "application/pdf", buffer });
    await expect(files(page)).toContainText(words);
    await expect(files(page).getByRole("link")).toHaveCount(0);
  }
  await page.reload();
  await files(page).getByRole("button", { name: "Tải lên" }).click();
  await expect(files(page)).toContainText("Chọn một tệp");
});

test("a lost connection keeps the chosen files, and several go one after the other", async ({
  as,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, "without JavaScript the browser itself says that it is offline");
  const { page } = await as("an-lac");
  expectRefusal(page);
  await page.goto(REPORT);
  await page.context().setOffline(true);
  await upload(page, [plan, { ...plan, name: "Phụ lục.pdf", buffer: pdf(1_000) }]);
  await expect(files(page).getByRole("button", { name: /^Thử lại/ })).toHaveCount(2);
  await expect(files(page)).toContainText("Kiểm tra mạng rồi tải lại");
  await page.context().setOffline(false);
  await files(page)
    .getByRole("button", { name: `Thử lại ${plan.name}` })
    .click();
  await files(page).getByRole("button", { name: "Thử lại Phụ lục.pdf" }).click();
  await expect(files(page).getByRole("link")).toHaveCount(2);

  // The same bytes again are told, not kept twice.
  await upload(page, { ...plan, name: "Bản sao.pdf" });
  await expect(files(page)).toContainText("Tệp này đã có trong danh sách");
  for (const name of [plan.name, "Phụ lục.pdf"]) {
    await files(page)
      .getByRole("button", { name: `Bỏ tệp ${name}` })
      .click();
    await expect(files(page).getByRole("link", { name })).toHaveCount(0);
  }
});
