import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { withPostgres } from "./postgres";

/** `npm run test:postgres`: the database tests on a real PostgreSQL. */

const folder = mkdtempSync(path.join(os.tmpdir(), "portal-pg-report-"));
try {
  process.exitCode = await withPostgres(async (url) => {
    const report = path.join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const vitest = path.resolve(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
    const result = spawnSync(process.execPath, [vitest, "run", "--project", "database", ...reporters], {
      stdio: "inherit",
      env: { ...process.env, TEST_DATABASE_URL: url, DATABASE_POOL: "30", MODEL_RUNS: "1000" },
    });
    const json = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    console.log(`\n${json.numPassedTests} passed, ${json.numFailedTests} failed`);
    return result.status ?? 1;
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
