import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS, PROJECTS } from "@/scripts/browser";

/** `npm test` names the browser and the servers, one per project, each with data of its own. */
const executablePath = process.env.E2E_BROWSER;
const servers = (process.env.E2E_SERVERS ?? "").split(",");
const serverOf = (project: string) => ({ baseURL: servers[PROJECTS.indexOf(project)] });

/** The office's and the administrator's side where scripts have a part, and what is looked at on every page. */
const OFFICE = /(administration|demo|notices|permissions|queue|review|screens)\.spec\.ts/;
/** Plain pages and forms: what works without a script is checked once, the scripts that come along by `screens`. */
const PLAIN = /(catalogue|empty|history|matrix|meeting|periods|upkeep)\.spec\.ts/;

/** Two portals on one PostgreSQL: `npm run test:postgres`. */
const INSTANCES = /instances\.spec\.ts/;

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
    // Recording doubles the work of a run; E2E_TRACE=1 records what failed.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: "javascript", testIgnore: [OFFICE, PLAIN, INSTANCES], use: serverOf("javascript") },
    { name: "office", testMatch: OFFICE, use: serverOf("office") },
    {
      name: "no-javascript",
      // What scripts have no part in is checked once.
      testIgnore: ["demo.spec.ts", "screens.spec.ts", "permissions.spec.ts", INSTANCES],
      use: { ...serverOf("no-javascript"), javaScriptEnabled: false },
    },
    { name: "instances", testMatch: INSTANCES, use: { baseURL: servers[0] } },
  ],
});
