import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Portal, startPortal } from "@/scripts/portal";
import { expect, test } from "./fixtures/test";

/** The public pages with three years of reports behind them: their weight, their print, and nothing for axe to find. */

const MOST_HTML = 40_000;
const DAY = "2023-12-12T08:00:00+07:00";
const TASK = "/nhiem-vu/van-hoa-an-sinh";

let portal: Portal;
let folder: string;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "portal-demo-"));
  portal = await startPortal(folder, { DEMO: "1", CLOCK_START: DAY });
});

test.afterAll(async () => {
  await portal?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("the overview is small, carries no script, and says what changed last", async ({ visitor }) => {
  const html = await (await visitor.request.get(`${portal.url}/`)).text();
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_HTML);
  expect(html).not.toContain("<script");
  await visitor.goto(`${portal.url}/`);
  await expect(visitor.locator(".tasks > li")).toHaveCount(8);
  await expect(visitor.locator(".changes > li")).toHaveCount(5);
  await expect(visitor.getByRole("link", { name: "Tất cả 12 kỳ" })).toHaveAttribute("href", "/ky");
});

test("the overview prints on one sheet, and says on it how the term stands", async ({ visitor }) => {
  await visitor.goto(`${portal.url}/`);
  const pdf = (await visitor.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await visitor.emulateMedia({ media: "print" });
  await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(visitor.getByRole("navigation")).toHaveCount(0);
});

test("a task is read in an earlier period, chosen without a script", async ({ visitor }) => {
  await visitor.goto(portal.url + TASK);
  await visitor.getByLabel("Kỳ báo cáo").selectOption("2023-q2");
  await visitor.getByRole("button", { name: "Xem kỳ này" }).click();
  await expect(visitor).toHaveURL(/\?ky=2023-q2/);
  await expect(
    visitor.getByText(/^Quý II\/2023: bình quân .+ đơn vị có báo cáo được duyệt\.$/),
  ).toBeVisible();
});

test("periods lead to each other, and what is not published is not found", async ({ visitor }) => {
  await visitor.goto(`${portal.url}/ky`);
  await visitor.getByRole("link", { name: "Quý II/2023" }).click();
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Quý II/2023");
  await visitor.getByRole("link", { name: "Quý I/2023" }).click();
  await expect(visitor).toHaveURL(/\/ky\/2023-q1$/);
  visitor.removeAllListeners("console"); // the browser reports the 404 itself
  for (const address of ["/ky/2024-q1", "/ky/khong-co", "/nhiem-vu/khong-co", `${TASK}?ky=2020-q1`]) {
    const answer = await visitor.goto(portal.url + address);
    expect(answer?.status()).toBe(404);
    await expect(visitor.getByRole("heading", { name: "Không tìm thấy trang" })).toBeVisible();
  }
});

test("periods and tasks through them go out as open data", async ({ visitor }) => {
  const read = async (file: string) =>
    (await visitor.request.get(`${portal.url}/du-lieu-mo/${file}`)).json() as Promise<{ rows: object[] }>;
  expect((await read("ky.json")).rows[0]).toMatchObject({ period: "2023-q4", ordinal: 4 });
  const { rows } = await read("nhiem-vu-theo-ky.json");
  expect(rows[0]).toMatchObject({ slug: "xay-dung-dang", period: "2021-q1", milestone: "25" });
  expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
});

test("no page scrolls sideways or has anything for axe to find", async ({ visitor }) => {
  for (const address of ["/", TASK, `${TASK}?ky=2023-q2`, "/ky", "/ky/2023-q2", "/don-vi"]) {
    await visitor.goto(portal.url + address);
    for (const width of [360, 800, 1280]) {
      await visitor.setViewportSize({ width, height: 900 });
      const scroll = await visitor.evaluate(() => document.documentElement.scrollWidth);
      expect([address, width, scroll]).toEqual([address, width, width]);
      const { violations } = await new AxeBuilder({ page: visitor }).setLegacyMode(true).analyze();
      const found = violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`);
      expect([address, width, found]).toEqual([address, width, []]);
    }
  }
});
