import { expect, type Page } from "@playwright/test";

/** The form of a report while texts are kept and saved by themselves. */

export const DRAFT_TASK = "/bao-cao/2023-q2/dan-van";

export const results = (page: Page) => page.getByRole("textbox", { name: /^Kết quả đạt được/ });
export const causes = (page: Page) => page.getByRole("textbox", { name: /^Nguyên nhân/ });

/** Opens the form and waits until its script runs. */
export async function openDraft(page: Page, address = DRAFT_TASK): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(/^0 \/ 600$|^\d+ \/ 600$/)).toBeVisible();
}

/** The line beside the buttons. */
export async function expectState(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByText(words).first()).toBeVisible({ timeout: 30_000 });
}

/** Waits until the browser's own database holds a text. */
export async function expectKept(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.evaluate(keptTexts)).toContain(text);
}

/** Waits until the browser's own database holds nothing that is not sent. */
export async function expectNothingKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(keptTexts)).toBe("[]");
}

function keptTexts(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("nghi-quyet-ban-nhap");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains("chua-gui")) {
        database.close();
        resolve("[]");
        return;
      }
      const all = database.transaction("chua-gui").objectStore("chua-gui").getAll();
      all.onsuccess = () => {
        database.close();
        resolve(JSON.stringify(all.result));
      };
    };
  });
}

/**
 * Closes the tab while the network is away. The browser's own "offline" ends a moment before the tab does: without
 * this, its last attempt to save now and then gets through.
 */
export async function closeWithoutNetwork(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
  });
  await page.close();
}

/** Kills the page without a word, as a crash of the browser does. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await gone;
  await page.close();
}
