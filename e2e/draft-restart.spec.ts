import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Portal, startPortal } from "@/scripts/portal";
import { expect, logInAs, test, watched } from "./fixtures/test";
import { expectKept, expectNothingKept, expectState, openDraft, results } from "./pages/draft";

/** On a server of its own: the others must not notice. */
test("the server goes away in the middle of a sentence and comes back", async ({
  browser,
  contextOptions,
}) => {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "portal-restart-"));
  let portal = await startPortal(dataDir);
  const context = await browser.newContext({ ...contextOptions, baseURL: portal.url });
  try {
    const page = watched(await context.newPage(), true);
    await logInAs(page, dataDir, "binh-thanh");
    await openDraft(page);
    const text = `Máy chủ khởi động lại ${randomUUID()}`;
    await portal.kill();
    await results(page).fill(text);
    await expectState(page, /Mất kết nối: nội dung đang giữ trong trình duyệt/);
    await expectKept(page, text);
    portal = await startAgain(portal);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expectState(page, /^Đã lưu lúc/);
    await expectNothingKept(page);
    await page.reload();
    await expect(results(page)).toHaveValue(text);
  } finally {
    await context.close();
    await portal.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
});

/** The database of a killed server may still be ending: until then a second one is refused. */
async function startAgain({ dataDir, url }: Portal): Promise<Portal> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startPortal(dataDir, { PORT: new URL(url).port });
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}
