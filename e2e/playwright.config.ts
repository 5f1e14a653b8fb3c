import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS, PROJECTS } from "@/scripts/browser";

/** `npm test` names the browser and the servers, one per project, each with data of its own. */
const executablePath = process.env.E2E_BROWSER;
const servers = (process.env.E2E_SERVERS ?? "").split(",");
const serverOf = (project: string) => ({ baseURL: servers[PROJECTS.indexOf(project)] });

/** The office's and the administrator's side where scripts have a part, and what is looked at on every page. */
const OFFICE = /(administration|notices|permissions|queue|review|screens)\.spec\.ts/;
/** Plain pages and forms: what works without a script is checked once, the scripts that come along by `screens`. */
const PLAIN = /(catalogue|empty|history|matrix|meeting|periods|public|public-crawl|upkeep)\.spec\.ts/;
/** Texts that are kept and saved by themselves: without scripts the browser's own form holds them. */
const DRAFTS = /draft(-\w+)?\.spec\.ts/;

/** With portals of their own, two on one PostgreSQL and one with years of reports: `npm run test:postgres`. */
const APART = /(demo|instances)\.spec\.ts/;
/** There the pages are looked at once more, at every width and in the dark. */
const SCREENS = /screens\.spec\.ts/;

export default defineConfig({
  testDir: ".",
  outputDir: process.env.E2E_OUTPUT ?? "../test-results",
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // Long enough for a slow machine: how quick the portal is, the benchmarks say.
  timeout: 600_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: process.env.E2E_REPORT ?? "../test-results/report.json" }]],
  use: {
    actionTimeout: 60_000,
    browserName: "chromium",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    // Recording doubles the work of a run; E2E_TRACE=1 records what failed.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: "javascript", testIgnore: [OFFICE, PLAIN, APART], use: serverOf("javascript") },
    { name: "office", testMatch: OFFICE, use: serverOf("office") },
    {
      name: "no-javascript",
      // What scripts have no part in is checked once.
      testIgnore: ["screens.spec.ts", "permissions.spec.ts", DRAFTS, APART],
      use: { ...serverOf("no-javascript"), javaScriptEnabled: false },
    },
    { name: "apart", testMatch: [APART, SCREENS], use: { baseURL: servers[0] } },
  ],
});
