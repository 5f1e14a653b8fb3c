import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures/test";

/** Every kind of page at phone and desk width: no sideways scrolling, nothing for axe (which needs scripts) to find. */

const PUBLIC = [
  "/",
  "/nhiem-vu/van-hoa-an-sinh",
  "/chi-tieu/4",
  "/chi-tieu/9",
  "/don-vi/an-loc",
  "/du-lieu-mo",
  "/tim-kiem?q=an",
  "/dang-nhap",
  "/khong-co",
];
const UNIT = [
  "/bao-cao",
  "/bao-cao/cac-ky",
  "/bao-cao/2023-q2",
  "/bao-cao/2023-q2/van-hoa-an-sinh",
  "/bao-cao/2023-q2/van-hoa-an-sinh/bien-nhan",
  "/bao-cao/2023-q2/van-hoa-an-sinh/lich-su",
  "/bao-cao/2023-q2/excel",
  "/bao-cao/2023-q2/gui",
  "/bao-cao/2023-q2/dan-van",
  "/doi-mat-khau",
  "/thong-bao",
];
const OFFICE = [
  "/van-phong",
  "/van-phong?trang-thai=tat-ca",
  "/van-phong/2023-q2/an-lac/van-hoa-an-sinh",
  "/van-phong/ky",
  "/van-phong/nhac-viec",
  "/van-phong/ky/2023-q1",
  "/van-phong/ky/tao",
  "/van-phong/ky/ngay-nghi",
];
const ADMIN = ["/quan-tri", "/quan-tri/nhat-ky"];

const areas: [name: string, username: string | null, addresses: string[]][] = [
  ["public", null, PUBLIC],
  ["unit", "an-loc", UNIT],
  ["office", "van-phong", OFFICE],
  ["administration", "quan-tri", ADMIN],
];

for (const [name, username, addresses] of areas) {
  test(`${name} pages`, async ({ as, visitor }) => {
    test.setTimeout(180_000);
    const page = username ? (await as(username)).page : visitor;
    for (const address of addresses) {
      if (address === "/khong-co") page.removeAllListeners("console"); // the browser reports the 404 itself
      await page.goto(address);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([address, width, scroll]).toEqual([address, width, width]);
        // No page has frames, so there is nothing to gather in a second window.
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
        const found = violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`);
        expect([address, width, found]).toEqual([address, width, []]);
      }
    }
  });
}
