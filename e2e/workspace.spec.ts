import type { Page } from "@playwright/test";
import { addEditor } from "./fixtures/editor";
import { errorSummary, expect, test } from "./fixtures/test";
import { openReview, returnReport } from "./pages/office";
import { checkAndSend, fillReport, openTask, SOCIAL } from "./pages/report";

/** A unit with two accounts: one prepares, the other sends everything at once; then the way of a returned report. */

const TITLE = "Đời sống văn hoá và an sinh xã hội";
const PARTY = "Xây dựng Đảng bộ trong sạch, vững mạnh";
const ADDRESS = `/bao-cao/2023-q2/${SOCIAL}`;
const report = {
  insured: "6.910",
  population: "7.540",
  progress: "58",
  results: "Tổ chức 03 đợt tuyên truyền tại các ấp.",
  difficulties: "=1+1 không phải là công thức.",
  summary: "Tỷ lệ người dân tham gia bảo hiểm y tế của xã tăng.",
};

/** Sends what "Nộp tất cả" offers. */
async function sendAll(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Gửi \d+ báo cáo$/ }).click();
}

test("prepared by one, sent by the other, returned, changed and sent again", async ({ as }, { project }) => {
  const { page: head } = await as("tan-hoi");
  const { page: editor } = await as(await addEditor(project.name, "tan-hoi"));

  // The editor prepares; the check page names blanks, its change links lead to the field and back.
  await openTask(editor, TITLE);
  await fillReport(editor, { ...report, results: "" });
  await editor.getByRole("button", { name: "Lưu và xem lại" }).click();
  await expect(editor).toHaveURL(/\/gui$/);
  await expect(errorSummary(editor)).toContainText("Nêu kết quả đạt được trong kỳ.");
  await expect(editor).toHaveTitle(/^Lỗi: /);
  await expect(editor.getByRole("button", { name: "Trình lãnh đạo" })).toHaveCount(0);
  await editor.getByRole("link", { name: "Sửa Kết quả đạt được" }).click();
  await expect(editor).toHaveURL(/tu=kiem-tra#results$/);
  await fillReport(editor, report);
  await editor.getByRole("button", { name: "Lưu bản nháp" }).click();
  await expect(editor.getByText(/^Đã lưu lúc/).first()).toBeVisible();
  await editor.getByRole("link", { name: "Quay lại trang kiểm tra" }).click();
  await expect(editor.getByText(/số liệu chưa nhập/)).toBeVisible();
  await expect(editor.getByRole("button", { name: "Gửi báo cáo" })).toHaveCount(0);
  await editor.getByRole("button", { name: "Trình lãnh đạo" }).click();
  await expect(editor.getByText(/Đã trình lãnh đạo lúc/)).toBeVisible();
  await openTask(editor, PARTY);
  await editor.getByRole("textbox", { name: /^Tiến độ so với kế hoạch năm/ }).fill("40");
  await editor.getByRole("button", { name: "Lưu bản nháp" }).click();
  await expect(editor.getByText(/^Đã lưu lúc/).first()).toBeVisible();

  // The head sees what waits; "Nộp tất cả" names what stands in the way, with the way to the field.
  await head.goto("/bao-cao");
  const main = head.getByRole("main");
  await expect(main).toContainText("1 báo cáo chờ đồng chí gửi");
  await expect(main).toContainText("tan-hoi-tong-hop trình lúc");
  await head.getByRole("link", { name: "Nộp tất cả" }).click();
  await expect(main).toContainText("Đủ nội dung để gửi (1)");
  await expect(main).toContainText("Sẽ ghi “Chưa có số liệu”");
  const stuck = main.getByRole("listitem").filter({ has: head.getByRole("heading", { name: PARTY }) });
  await expect(stuck.getByRole("link", { name: "Nêu kết quả đạt được trong kỳ." })).toHaveAttribute(
    "href",
    "/bao-cao/2023-q2/xay-dung-dang?tu=nop-tat-ca#results",
  );

  // What was changed after the page was opened is not sent unseen.
  await openTask(editor, TITLE);
  await fillReport(editor, { ...report, progress: "59" });
  await editor.getByRole("button", { name: "Lưu bản nháp" }).click();
  await expect(editor.getByText(/^Đã lưu lúc/).first()).toBeVisible();
  await sendAll(head);
  await expect(errorSummary(head)).toContainText("Đã gửi 0 báo cáo, 1 báo cáo chưa gửi");
  await expect(errorSummary(head)).toContainText("Báo cáo đã thay đổi sau khi đồng chí mở trang");
  await expect(head).toHaveTitle(/^Lỗi: /);
  await sendAll(head);
  await expect(head).toHaveURL(/\/bao-cao\/2023-q2\?da-gui=1$/);
  await expect(main).toContainText("Đã gửi. 1 báo cáo đang chờ Văn phòng xem xét");
  await head.getByRole("link", { name: "TANHOI-2023Q2-KEY3-v1" }).click();
  await expect(head.getByRole("heading", { level: 1, name: "Biên nhận báo cáo" })).toBeVisible();
  await expect(main).toContainText("Nộp đúng hạn");

  // On paper it is an official document; on the screen it is not.
  await expect(head.getByText("Đảng Cộng sản Việt Nam")).toBeHidden();
  await head.emulateMedia({ media: "print" });
  await expect(head.getByText("Đảng Cộng sản Việt Nam")).toBeVisible();
  await expect(head.getByRole("banner")).toBeHidden();
  const sheet = (await head.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await head.emulateMedia({ media: "screen" });

  // The office returns it; the reason stands on top, and what changed is shown word by word.
  const { page: office } = await as("van-phong");
  await openReview(office, "Tân Hội", TITLE);
  await returnReport(office, "Đề nghị nêu rõ số đợt tuyên truyền.");
  await openTask(head, TITLE);
  await expect(main).toContainText("Đề nghị nêu rõ số đợt tuyên truyền.");
  await fillReport(head, {
    ...report,
    progress: "59",
    results: "Tổ chức 05 đợt tuyên truyền tại các ấp, có 320 người dự.",
  });
  await checkAndSend(head);
  await expect(main).toContainText("TANHOI-2023Q2-KEY3-v2");
  await expect(main).toContainText("tính theo lần nộp đầu");
  await openTask(head, TITLE);
  const changes = head.getByRole("region", { name: /^Đã sửa so với bản/ });
  await expect(changes.locator("del")).toHaveText([/03/, /ấp\./]);
  await expect(changes.locator("ins")).toHaveText([/05/, /ấp, có 320 người dự\./]);
  await openReview(office, "Tân Hội", TITLE);
  await expect(office.locator("ins").first()).toContainText("05");
});

test("the history shows, compares and gives away versions; earlier receipts open again", async ({
  as,
  visitor,
}) => {
  const { page: head } = await as("tan-hoi");
  const main = head.getByRole("main");
  await head.goto(`${ADDRESS}/lich-su`);
  await expect(main.getByRole("row", { name: /TANHOI-2023Q2-KEY3-v1/ })).toContainText("Đúng hạn");
  await expect(main.getByRole("row", { name: /Văn phòng trả lại/ })).toContainText(
    "Đề nghị nêu rõ số đợt tuyên truyền.",
  );
  await head.getByRole("button", { name: "So sánh" }).click();
  await expect(head).toHaveURL(/\?tu=1&den=2$/);
  await expect(head.getByRole("region", { name: /^Thay đổi từ bản/ })).toContainText("03");
  await head.getByRole("link", { name: "Nội dung bản 1" }).click();
  const version = head.getByRole("region", { name: "Nội dung bản 1" });
  await expect(version).toContainText("Tổ chức 03 đợt tuyên truyền tại các ấp.");
  await head.goto(`${ADDRESS}/bien-nhan?ban=1`);
  await expect(main).toContainText("TANHOI-2023Q2-KEY3-v1");
  await expect(main).toContainText("Bản này đã được thay bằng bản 2");

  const csv = await head.request.get(`${ADDRESS}/lich-su/csv`);
  expect(csv.headers()["content-disposition"]).toMatch(/^attachment; filename="lich-su-tan-hoi-2023-q2-/);
  expect(csv.headers()["cache-control"]).toContain("no-store");
  const text = await csv.text();
  expect(text.startsWith("\ufeffThời điểm,Việc,")).toBe(true);
  expect(text).toContain(",'=1+1 không phải là công thức.,");
  expect(text).not.toContain(",=1+1");
  const periods = await head.request.get("/bao-cao/cac-ky/csv");
  expect(await periods.text()).toMatch(/Quý II\/2023,Đang mở,20\/06\/2023 17:00,không,8,1,1,0,7/);
  await head.goto("/bao-cao/cac-ky");
  await expect(main.getByRole("row", { name: /Quý II\/2023/ })).toContainText("1/8");

  // Nobody else: another unit has its own, the office has no workspace, a visitor must log in.
  const { page: other } = await as("an-binh-b");
  expect((await other.request.get(`${ADDRESS}/lich-su/csv`)).status()).toBe(404);
  expect((await other.request.get("/bao-cao/cac-ky/csv")).headers()["content-disposition"]).toContain(
    "an-binh-b",
  );
  const { page: office } = await as("van-phong");
  expect((await office.request.get(`${ADDRESS}/lich-su/csv`)).status()).toBe(404);
  expect((await office.request.get("/bao-cao/cac-ky/csv")).status()).toBe(404);
  const turned = await visitor.request.get(`${ADDRESS}/lich-su/csv`, { maxRedirects: 0 });
  expect(turned.headers().location).toContain("/dang-nhap");
});
