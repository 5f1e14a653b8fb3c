import { errorSummary, expect, logIn, NEW_PASSWORD, test } from "./fixtures/test";

test("unknown and wrong names get the same answer, and the name stays typed", async ({ page }) => {
  await page.goto("/dang-nhap");
  await logIn(page, "khong-co-ai", "sai-mat-khau");
  const words = await errorSummary(page).textContent();
  await page.goto("/dang-nhap");
  await logIn(page, "an-thanh", "sai-mat-khau");
  expect(await errorSummary(page).textContent()).toBe(words);
  await expect(page.getByLabel("Tên đăng nhập")).toHaveValue("an-thanh");
  await expect(page.getByLabel("Mật khẩu", { exact: true })).toHaveValue("");
});

test("every account lands in its own area and finds no other", async ({ as }) => {
  const areas = { "an-binh-a": "/bao-cao", "van-phong": "/van-phong", "quan-tri": "/quan-tri" };
  for (const [username, home] of Object.entries(areas)) {
    const { page } = await as(username);
    await expect(page).toHaveURL(new RegExp(`${home}$`));
    for (const other of Object.values(areas).filter((area) => area !== home)) {
      await page.goto(other);
      await expect(page).not.toHaveURL(new RegExp(`${other}$`));
    }
  }
});

test("a ward does not find another ward's report or the office's view of its own", async ({ as }) => {
  const { page } = await as("an-binh-a");
  const answer = await page.goto("/van-phong/2023-q2/an-loc/van-hoa-an-sinh");
  expect(await answer?.text()).not.toContain("Phường An Lộc —");
  await expect(page).not.toHaveURL(/van-phong/);
});

test("a copied cookie is dead after logging out", async ({ as, browser, contextOptions }) => {
  const { page } = await as("an-binh-b");
  const cookies = await page.context().cookies();
  const menu = page.getByRole("button", { name: "Đăng xuất" });
  await menu.first().click();
  await expect(page).toHaveURL(/dang-nhap/);
  const thief = await browser.newContext(contextOptions);
  await thief.addCookies(cookies);
  const stolen = await thief.newPage();
  await stolen.goto("/bao-cao");
  await expect(stolen).toHaveURL(/dang-nhap/);
  await thief.close();
});

test("the initial password works for nothing but its own change", async ({ page, as }) => {
  await as("binh-thanh");
  await page.goto("/dang-nhap");
  await logIn(page, "binh-thanh", NEW_PASSWORD);
  await expect(page).toHaveURL(/bao-cao/);
  await page.goto("/dang-nhap");
  await expect(page).toHaveURL(/bao-cao/);
});

test("a write from elsewhere is refused", async ({ page }) => {
  for (const origin of ["https://evil.example", "null", ""]) {
    const headers: Record<string, string> = origin ? { Origin: origin } : {};
    const answer = await page.request.post("/dang-nhap", { headers, form: { username: "x" } });
    expect(answer.status()).toBe(403);
  }
});

test("a session that ended while somebody typed gives the text back", async ({ as }, { project }) => {
  test.skip(project.name !== "no-javascript", "with scripts the form keeps the text itself");
  const { page } = await as("an-binh-b");
  await page.goto("/bao-cao/2023-q2/dan-van");
  const results = page.getByRole("textbox", { name: /^Kết quả đạt được/ });
  await results.fill("Tổ chức 3 buổi đối thoại với nhân dân.");
  await page.context().clearCookies();
  page.removeAllListeners("console"); // the browser reports the 401 itself
  await page.getByRole("button", { name: "Lưu bản nháp" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Phiên đăng nhập đã hết" })).toBeVisible();
  await expect(page.getByLabel("Kết quả đạt được")).toHaveValue("Tổ chức 3 buổi đối thoại với nhân dân.");
  await expect(page.getByRole("link", { name: /^Đăng nhập lại/ })).toBeVisible();
});
