import type { APIRequestContext } from "@playwright/test";
import { fileSchema, rowSchema } from "@/lib/opendata/schema";
import { expect, test } from "./fixtures/test";
import { approveReport, openReview } from "./pages/office";
import { SITE, sharedAs } from "./pages/public";
import { sendShort } from "./pages/report";

/** What stands around the content of public pages: previews, files for programs, search, display. */

const TASK = "du-an-ha-tang";
const SUMMARY = "Xã An Bình B đã bàn giao mặt bằng đường Đ.T 842 cho đơn vị thi công.";
const PAGES = ["/", `/nhiem-vu/${TASK}`, "/chi-tieu/9", "/don-vi/an-binh-b", "/du-lieu-mo", "/tim-kiem"];

test("what is published is found, fed and given away at once", async ({ as, visitor }) => {
  const { page: unit } = await as("an-binh-b");
  const title = await sendShort(unit, TASK, SUMMARY);
  const { page: office } = await as("van-phong");
  await openReview(office, "An Bình B", title);
  await approveReport(office);

  const feed = await (await visitor.request.get("/atom.xml")).text();
  expect(feed).toContain(`<summary>${SUMMARY}</summary>`);

  for (const typed of ["bàn giao mặt bằng", "BAN GIAO mat bang", "842 duong"]) {
    await visitor.goto("/tim-kiem");
    await visitor.getByRole("searchbox", { name: "Từ cần tìm" }).fill(typed);
    await visitor.getByRole("button", { name: "Tìm kiếm" }).click();
    const hit = visitor.getByRole("listitem").filter({ hasText: SUMMARY });
    await expect(hit).toHaveCount(1);
    await expect(hit.locator("mark").first()).toHaveText(/^(bàn|đường)$/i);
    await expect(visitor.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  }
  await visitor.goto("/tim-kiem?q=kh%C3%B4ngc%C3%B3g%C3%AC");
  await expect(visitor.getByRole("main")).toContainText("Không tìm thấy nội dung nào có “khôngcógì”");
  await visitor.goto("/tim-kiem?q=!!!");
  await expect(visitor.getByRole("main")).toContainText("gõ ít nhất một chữ cái hoặc chữ số");
});

test("pages carry no script and preview well", async ({ visitor }) => {
  for (const address of PAGES) {
    const answer = await visitor.request.get(address);
    const html = await answer.text();
    expect(html, address).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(answer.headers()["content-security-policy"], address).toContain("script-src 'none'");
    expect(answer.headers(), address).not.toHaveProperty("set-cookie");
    const { base, meta, link } = sharedAs(answer.url(), html);
    const own = address === "/" ? base : base + address;
    expect(link("canonical"), address).toBe(own);
    expect(link("alternate"), address).toBe(`${base}/atom.xml`);
    expect(link("icon"), address).toBe("/icon.svg");
    expect(link("apple-touch-icon"), address).toBe("/anh/bieu-tuong.png");
    expect(meta("og:url"), address).toBe(own);
    expect(meta("og:locale"), address).toBe("vi_VN");
    expect(meta("og:site_name"), address).toBe(SITE);
    expect(meta("twitter:card"), address).toBe("summary_large_image");
    for (const name of ["og:title", "og:description", "description"]) {
      expect(meta(name)?.length, `${address} ${name}`).toBeGreaterThan(5);
    }
    const picture = meta("og:image") ?? "";
    expect(picture, address).toMatch(new RegExp(`^${base}/anh/[\\w-]+\\.png$`));
    await expectPicture(visitor.request, picture, 1200, 630);
  }
  await expectPicture(visitor.request, "/anh/bieu-tuong.png", 180, 180);
  expect((await visitor.request.get("/anh/chi-tieu-999.png")).status()).toBe(404);
});

test("a query that changes nothing is no address of its own", async ({ visitor }) => {
  for (const query of ["?ky=2099-q9", "?utm_source=x"]) {
    const answer = await visitor.request.get(`/chi-tieu/9${query}`);
    const { base, link } = sharedAs(answer.url(), await answer.text());
    expect(link("canonical")).toBe(`${base}/chi-tieu/9`);
  }
});

async function expectPicture(request: APIRequestContext, address: string, width: number, height: number) {
  const answer = await request.get(address);
  const png = await answer.body();
  expect([address, answer.headers()["content-type"]]).toEqual([address, "image/png"]);
  expect([address, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([address, width, height]);
  expect(png.length, address).toBeLessThan(300_000);
  await expectUnchanged(request, address);
}

/** Whoever has a file is told so, and gets nothing again. */
async function expectUnchanged(request: APIRequestContext, address: string): Promise<void> {
  const { etag = "" } = (await request.get(address)).headers();
  expect(etag, address).not.toBe("");
  const again = await request.get(address, { headers: { "If-None-Match": etag } });
  expect([address, again.status(), (await again.body()).length]).toEqual([address, 304, 0]);
}

test("files for programs are what they say they are", async ({ visitor: { request } }) => {
  const types: Record<string, RegExp> = {
    "/du-lieu-mo/openapi.json": /^application\/json/,
    "/du-lieu-mo/danh-muc.json": /^application\/ld\+json/,
    "/atom.xml": /^application\/atom\+xml/,
    "/sitemap.xml": /^application\/xml/,
    "/robots.txt": /^text\/plain/,
  };
  for (const [address, type] of Object.entries(types)) {
    expect((await request.get(address)).headers()["content-type"], address).toMatch(type);
    await expectUnchanged(request, address);
  }
  const { paths } = await (await request.get("/du-lieu-mo/openapi.json")).json();
  for (const path of Object.keys(paths)) {
    const address = path.replace("{period}", "2023-q2");
    const answer = await request.get(address);
    expect([address, answer.status()]).toEqual([address, 200]);
    expect(answer.headers()["access-control-allow-origin"], address).toBe("*");
    await expectUnchanged(request, address);
    const [, name = "", format] = /^\/du-lieu-mo\/(.*?)(?:-\{period\})?\.(csv|json)$/.exec(path) ?? [];
    const row = rowSchema(name as "chi-tieu");
    if (format === "json") {
      const { rows } = fileSchema(row).parse(await answer.json());
      // Nothing was corrected yet.
      expect(rows.length > 0, address).toBe(name !== "dinh-chinh");
    } else {
      const [head] = (await answer.text()).split("\r\n");
      expect(head, address).toBe(`\ufeff${Object.keys(row.shape).join(",")}`);
    }
  }
});

test("the map leads to pages that are there", async ({ visitor: { request } }) => {
  const map = await (await request.get("/sitemap.xml")).text();
  const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
  expect(addresses.length).toBeGreaterThanOrEqual(36);
  for (const address of addresses) {
    expect([address, (await request.get(address)).status()]).toEqual([address, 200]);
  }
});

test("text size and contrast: at once on the page, kept when asked", async ({ visitor }) => {
  const html = visitor.locator("html");
  const choose = async (label: string) => {
    await visitor.getByText("Cỡ chữ và độ tương phản").click();
    await visitor.getByRole("radio", { name: label }).check();
  };
  await visitor.goto("/chi-tieu/9");
  await expect(html).toHaveCSS("font-size", "17px");
  await choose("Tương phản cao");
  await expect(visitor.locator("body")).toHaveCSS("color", "rgb(0, 0, 0)");
  await visitor.getByRole("radio", { name: "Cỡ chữ lớn" }).check();
  await expect(html).toHaveCSS("font-size", "20.8px");
  await visitor.getByRole("button", { name: "Giữ cho các trang sau" }).click();

  await expect(visitor).toHaveURL("/chi-tieu/9");
  await expect(html).toHaveCSS("font-size", "20.8px");
  await visitor.goto("/don-vi/an-loc");
  await expect(html).toHaveCSS("font-size", "20.8px");
  await expect(visitor.locator("body")).toHaveCSS("color", "rgb(0, 0, 0)");

  await choose("Cỡ chữ thường");
  await expect(html).toHaveCSS("font-size", "17px");
  await visitor.getByRole("button", { name: "Giữ cho các trang sau" }).click();
  await visitor.goto("/");
  await expect(html).toHaveCSS("font-size", "17px");
  await expect(visitor.locator("body")).toHaveCSS("color", "rgb(0, 0, 0)");
});

test("the office sets the licence, and everybody reads it", async ({ as, visitor }) => {
  const licence = "Creative Commons Ghi công 4.0, https://creativecommons.org/licenses/by/4.0/deed.vi";
  const { page: office } = await as("van-phong");
  await office.goto("/van-phong/so-lieu");
  await office.getByRole("link", { name: "Giấy phép dữ liệu mở" }).click();
  await office.getByRole("textbox", { name: "Giấy phép sử dụng dữ liệu" }).fill("x".repeat(201));
  await office.getByRole("button", { name: "Lưu và công bố" }).click();
  await expect(office.getByRole("main").getByRole("alert")).toContainText("tối đa 200 ký tự");
  await office.getByRole("textbox", { name: "Giấy phép sử dụng dữ liệu" }).fill(licence);
  await office.getByRole("button", { name: "Lưu và công bố" }).click();
  await expect(office.getByRole("main")).toContainText(`Hiện nay: ${licence}`);

  await visitor.goto("/du-lieu-mo");
  await expect(visitor.getByRole("link", { name: "Creative Commons Ghi công 4.0" })).toHaveAttribute(
    "href",
    "https://creativecommons.org/licenses/by/4.0/deed.vi",
  );
  const file = await (await visitor.request.get("/du-lieu-mo/don-vi.json")).json();
  expect(file.licence).toBe(licence);
});
