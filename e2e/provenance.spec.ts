import { expect, test } from "./fixtures/test";
import { publishSocial } from "./pages/office";
import { SOCIAL } from "./pages/report";

/** From a public figure back to the approved reports that it is made of. */

test("a figure leads to its card, and the card to the version on the unit's receipt", async ({
  as,
  visitor,
}) => {
  await publishSocial((await as("an-binh-a")).page, (await as("van-phong")).page, "An Bình A");
  const main = visitor.getByRole("main");

  await visitor.goto("/chi-tieu/9");
  await expect(
    main.getByRole("img", { name: /Tỷ lệ tham gia bảo hiểm y tế: từ 90 % \(năm 2020\)/ }),
  ).toBeVisible();
  await expect(main.getByText(/^Tải số liệu/)).toHaveAttribute("href", "/du-lieu-mo/so-lieu-theo-ky.csv");
  await main.getByText("Xem bảng số liệu").click();
  await main.getByRole("link", { name: "Quý II/2023", exact: true }).click();

  await expect(visitor).toHaveURL("/nguon/chi-tieu/9/2023-q2");
  await expect(main).toContainText("ANBINHA-2023Q2-KEY3-v1");
  await expect(main.getByRole("row", { name: /An Bình A/ })).toContainText("9.120");
  await expect(main).toContainText("Còn thiếu");
  await main.getByRole("link", { name: "Phường An Bình A" }).click();

  await expect(visitor).toHaveURL("/don-vi/an-binh-a?ky=2023-q2");
  await expect(main.getByRole("link", { name: "Quý II/2023", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await expect(main).toContainText("Vận động thêm 120 người");

  await visitor.goto(`/nguon/nhiem-vu/${SOCIAL}/2023-q2`);
  await expect(main).toContainText("ANBINHA-2023Q2-KEY3-v1");
  for (const gone of [
    "/nguon/chi-tieu/9/2019",
    "/nguon/chi-tieu/khong-co/2023",
    "/nguon/nhiem-vu/dan-van/2020-q1",
  ]) {
    expect((await visitor.request.get(gone)).status()).toBe(404);
  }
});
