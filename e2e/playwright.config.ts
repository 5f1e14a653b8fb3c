import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS } from "@/scripts/browser";

/** `npm test` names the browser and the two servers, each with data of its own. */
const executablePath = process.env.E2E_BROWSER;
const [withScript, withoutScript] = (process.env.E2E_SERVERS ?? "").split(",");

export default defineConfig({
  testDir: ".",
  outputDir: process.env.E2E_OUTPUT ?? "../test-results",
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: process.env.E2E_REPORT ?? "../test-results/report.json" }]],
  use: {
    browserName: "chromium",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    trace: "retain-on-failure",
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: "javascript", use: { baseURL: withScript } },
    {
      name: "no-javascript",
      // What scripts have no part in is checked once.
      testIgnore: ["screens.spec.ts", "permissions.spec.ts"],
      use: { baseURL: withoutScript, javaScriptEnabled: false },
    },
  ],
});
