import { errorSummary, expect, test } from "./fixtures/test";
import { approveReport, openReview, returnReport } from "./pages/office";
import { CANARY, checkAndSend, fillReport, openTask, RETURN_REASON, SOCIAL } from "./pages/report";

/** One quarter of two wards: from the first login to the public page. Runs once with and once without JavaScript. */

const TITLE = "Đời sống văn hoá và an sinh xã hội";
const anLoc = {
  insured: "14.210",
  population: "14.870",
  progress: "61,5",
  results: `Tổ chức 04 đợt tuyên truyền. ${CANARY}-1`,
  difficulties: `Một số hộ chưa gia hạn thẻ. ${CANARY}-2`,
  summary: "Tỷ lệ người dân tham gia bảo hiểm y tế của phường tăng.",
};
const anLac = {
  ...anLoc,
  insured: "9.120",
  population: "9.600",
  summary: "Phường An Lạc vận động thêm 120 người tham gia bảo hiểm y tế.",
};

test("two wards report, one is returned, both are approved, the public reads the sum", async ({
  as,
  visitor,
}) => {
  // An Lộc first types an impossible number: the message stands at the field, nothing is lost.
  const { page: loc } = await as("an-loc");
  await openTask(loc, TITLE);
  await fillReport(loc, { ...anLoc, insured: "mười bốn nghìn" });
  await loc.getByRole("button", { name: "Lưu bản nháp" }).click();
  await expect(errorSummary(loc)).toContainText("Nhập một số");
  await expect(loc).toHaveTitle(/^Lỗi: /);
  await expect(loc.getByRole("textbox", { name: "Số người tham gia bảo hiểm y tế" })).toHaveValue(
    "mười bốn nghìn",
  );
  await expect(loc.getByRole("textbox", { name: /^Kết quả đạt được/ })).toHaveValue(anLoc.results);

  // More insured than inhabitants is saved, but not sent without a word of explanation.
  await fillReport(loc, { ...anLoc, insured: "15.210" });
  await loc.getByRole("button", { name: "Xem lại và gửi" }).click();
  await expect(errorSummary(loc)).toContainText("lớn hơn dân số (14.870)");
  await expect(loc.getByRole("button", { name: "Gửi báo cáo" })).toHaveCount(0);
  await loc.getByRole("link", { name: "Quay lại sửa" }).click();
  await fillReport(loc, anLoc);
  await checkAndSend(loc);
  await expect(loc.getByText("ANLOC-2023Q2-KEY3-v1", { exact: true })).toBeVisible();

  const { page: lac } = await as("an-lac");
  await openTask(lac, TITLE);
  await fillReport(lac, anLac);
  await checkAndSend(lac);

  // Nothing is public before the office decides.
  await visitor.goto("/chi-tieu/9");
  await expect(visitor.getByRole("main")).toContainText("Chưa có");
  await expect(visitor.getByRole("main")).not.toContainText("14.210");

  const { page: office } = await as("van-phong");
  await openReview(office, "An Lộc", TITLE);
  await expect(office.getByRole("main")).toContainText("95,56 %");
  await office.getByText("Trả lại…").click();
  await office.getByRole("button", { name: /^Trả lại/ }).click();
  await expect(errorSummary(office)).toContainText("Nêu lý do");
  await returnReport(office, RETURN_REASON);
  await openReview(office, "An Lạc", TITLE);
  await approveReport(office);

  // The returned report says why, is mended and sent again.
  await openTask(loc, TITLE);
  await expect(loc.getByRole("main")).toContainText(RETURN_REASON);
  await fillReport(loc, { ...anLoc, results: `Vận động thêm 968 người. ${CANARY}-3` });
  await checkAndSend(loc);
  await expect(loc.getByText("ANLOC-2023Q2-KEY3-v2", { exact: true })).toBeVisible();

  await office.goto("/van-phong");
  await expect(office.getByRole("main")).toContainText("Nộp lại lần 1");
  await openReview(office, "An Lộc", TITLE);
  await approveReport(office);

  // Approved is locked.
  await openTask(loc, TITLE);
  await expect(loc.getByRole("main")).toContainText("Đã duyệt");
  await expect(loc.getByRole("button", { name: "Lưu bản nháp" })).toHaveCount(0);

  // 14.210 + 9.120 of 14.870 + 9.600: the rate of the sums, from two of seven, at once.
  await visitor.goto("/chi-tieu/9");
  const main = visitor.getByRole("main");
  await expect(main).toContainText("95,34 %");
  await expect(main).toContainText("23.330/24.470");
  await expect(main).toContainText("2/7 đơn vị");
  for (const missing of ["An Bình A", "An Bình B", "An Thạnh", "Bình Thạnh", "Tân Hội"]) {
    await expect(main.getByRole("row", { name: new RegExp(missing) })).toContainText("Chưa có");
  }
  await visitor.goto(`/nhiem-vu/${SOCIAL}`);
  await expect(main).toContainText(anLac.summary);
  await expect(main).toContainText("2/7");
  await visitor.goto("/");
  await expect(main).toContainText("95,34 %");
});

test("public documents carry no script and no cookie", async ({ visitor }) => {
  const answer = await visitor.request.get("/");
  expect(await answer.text()).not.toMatch(/<script/i);
  expect(answer.headers()["content-security-policy"]).toContain("script-src 'none'");
  expect(answer.headers()["set-cookie"]).toBeUndefined();
  const again = await visitor.request.get("/", { headers: { "If-None-Match": answer.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
});
