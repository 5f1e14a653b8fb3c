import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/test";
import { publishSocial } from "./pages/office";
import { SOCIAL, sendShort } from "./pages/report";

/**
 * Every kind of page at phone and desk width: no sideways scrolling, nothing for axe (which needs scripts) to find.
 * `npm test` has axe look at the phone's width; the project `apart` looks at both widths and at the dark scheme.
 */
const WIDTHS = [1280, 360];

const PUBLIC = [
  "/",
  "/nhiem-vu/van-hoa-an-sinh",
  "/chi-tieu/4",
  "/chi-tieu/9",
  "/ky",
  "/don-vi",
  "/don-vi?loai=xa",
  "/don-vi/an-loc",
  "/dinh-chinh",
  "/du-lieu-mo",
  "/tim-kiem?q=an",
  "/dang-nhap",
  "/khong-co",
];
/** What is there once a report with a figure is published. */
const PUBLISHED = [
  "/chi-tieu/9",
  "/don-vi/tan-hoi?ky=2023-q2",
  "/nguon/chi-tieu/9/2023",
  "/nguon/chi-tieu/9/2023-q2",
  `/nguon/nhiem-vu/${SOCIAL}/2023-q2`,
];
/** The report that is sent before its pages are looked at. */
const SENT = "du-an-ha-tang";
const UNIT = [
  "/bao-cao",
  "/bao-cao/cac-ky",
  "/bao-cao/2023-q2",
  "/bao-cao/2023-q2/van-hoa-an-sinh",
  `/bao-cao/2023-q2/${SENT}/bien-nhan`,
  `/bao-cao/2023-q2/${SENT}/lich-su`,
  "/bao-cao/2023-q2/excel",
  "/bao-cao/2023-q2/gui",
  "/bao-cao/2023-q2/dan-van",
  "/doi-mat-khau",
  "/thong-bao",
];
const OFFICE = [
  "/van-phong",
  "/van-phong?trang-thai=tat-ca",
  `/van-phong/2023-q2/an-lac/${SENT}`,
  `/van-phong/2023-q2/an-lac/${SENT}/lich-su?ban=1`,
  "/van-phong/duyet-nhieu",
  "/van-phong/ma-tran",
  "/van-phong/ma-tran?xem=danh-sach",
  "/van-phong/ma-tran/xu-huong",
  "/van-phong/tai-lieu-hop",
  "/van-phong/so-lieu",
  "/van-phong/so-lieu/9-9",
  "/van-phong/du-lieu-mo",
  "/van-phong/so-lieu/nhiem-vu",
  "/van-phong/so-lieu/nhiem-vu/van-hoa-an-sinh",
  "/van-phong/ky",
  "/van-phong/nhac-viec",
  "/van-phong/ky/2023-q1",
  "/van-phong/ky/tao",
  "/van-phong/ky/ngay-nghi",
];
const ADMIN = [
  "/quan-tri",
  "/quan-tri/tai-khoan/moi",
  "/quan-tri/tai-khoan/an-loc",
  "/quan-tri/don-vi",
  "/quan-tri/don-vi/an-loc",
  "/quan-tri/danh-muc",
  "/quan-tri/danh-muc/nhap",
  "/quan-tri/danh-muc/nhom",
  "/quan-tri/danh-muc/ky-bao-cao",
  "/quan-tri/danh-muc/nhiem-vu-moi",
  "/quan-tri/danh-muc/nhiem-vu/dan-van",
  "/quan-tri/danh-muc/nhiem-vu/dan-van/chi-so-moi",
  "/quan-tri/nhat-ky",
];

type Area = {
  name: string;
  username?: string;
  addresses: string[];
  /** the unit that sends first */
  sends?: string;
  /** the unit whose report with a figure is published first */
  publishes?: string;
};
const areas: Area[] = [
  { name: "public", addresses: PUBLIC },
  { name: "published", addresses: PUBLISHED, publishes: "tan-hoi" },
  { name: "unit", username: "an-loc", addresses: UNIT, sends: "an-loc" },
  { name: "office", username: "van-phong", addresses: OFFICE, sends: "an-lac" },
  { name: "administration", username: "quan-tri", addresses: ADMIN },
];

for (const { name, username, addresses, sends, publishes } of areas) {
  test(`${name} pages`, async ({ as, visitor }, { project }) => {
    const all = project.name === "apart";
    if (sends) await sendShort((await as(sends)).page, SENT, "Đã bàn giao mặt bằng.");
    if (publishes) await publishSocial((await as(publishes)).page, (await as("van-phong")).page, "Tân Hội");
    const page = username ? (await as(username)).page : visitor;
    for (const address of addresses) {
      if (address === "/khong-co") page.removeAllListeners("console"); // the browser reports the 404 itself
      await page.goto(address);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([address, width, scroll]).toEqual([address, width, width]);
        if (all || width === 360)
          expect([address, width, await findings(page)]).toEqual([address, width, []]);
      }
    }
    if (all && name === "public") await inTheDark(page, addresses);
  });
}

/** What else readers of the public site may choose: the dark scheme, and the switch opened. */
async function inTheDark(page: Page, addresses: readonly string[]): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  for (const address of addresses) {
    await page.goto(address);
    if (address === "/") await page.getByText("Cỡ chữ và độ tương phản").click();
    expect([address, "dark", await findings(page)]).toEqual([address, "dark", []]);
  }
}

/** What axe finds, each with the first place. No page has frames, so there is nothing to gather in a second window. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`);
}
