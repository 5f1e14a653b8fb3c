import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { startPortal } from "@/scripts/portal";
import { expect, logInAs, test, watched } from "./fixtures/test";

/** On a server of its own, before the first period: every part of the office's navigation has a page. */
test("before the first period the office is told so, and led to the periods", async ({
  browser,
  contextOptions,
}) => {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "portal-empty-"));
  const portal = await startPortal(dataDir, { CLOCK_START: "2020-11-02T08:00:00+07:00" });
  const context = await browser.newContext({ ...contextOptions, baseURL: portal.url });
  try {
    const page = watched(await context.newPage());
    await logInAs(page, dataDir, "van-phong");
    const main = page.getByRole("main");
    for (const address of ["ma-tran", "ma-tran/xu-huong", "tai-lieu-hop", "nhac-viec", "so-lieu/nhiem-vu"]) {
      const answer = await page.goto(`/van-phong/${address}`);
      expect([address, answer?.status()]).toEqual([address, 200]);
      await expect(main).toContainText("Chưa có kỳ báo cáo nào được mở");
    }
    await main.getByRole("link", { name: "Đến Kỳ báo cáo" }).click();
    await expect(page).toHaveURL(/\/van-phong\/ky$/);
    for (const address of ["/van-phong", "/van-phong/so-lieu", "/van-phong/ky"]) {
      expect((await page.goto(address))?.status()).toBe(200);
    }
    page.removeAllListeners("console"); // the browser reports the 404 itself
    for (const address of ["ma-tran", "ma-tran/xu-huong", "tai-lieu-hop", "nhac-viec", "so-lieu/nhiem-vu"]) {
      expect((await page.goto(`/van-phong/${address}?ky=2023-q2`))?.status()).toBe(404);
    }
  } finally {
    await context.close();
    await portal.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});
