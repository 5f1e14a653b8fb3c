import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findBrowser } from "./browser";
import { ensureBuild } from "./build";
import { type Counts, countsOf, runJourneys } from "./journeys";
import { type Portal, startPortal } from "./portal";
import { withPostgres } from "./postgres";

/** `npm run test:postgres`: the database tests on a real PostgreSQL, then journeys with two portals that share one. */

const folder = mkdtempSync(path.join(os.tmpdir(), "portal-pg-report-"));

function databaseTests(url: string): Counts {
  const report = path.join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const vitest = path.resolve(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
  const result = spawnSync(process.execPath, [vitest, "run", "--project", "database", ...reporters], {
    stdio: "inherit",
    env: { ...process.env, TEST_DATABASE_URL: url, DATABASE_POOL: "30", MODEL_RUNS: "1000" },
  });
  return countsOf(report, result.status ?? 1);
}

async function twoPortals(url: string): Promise<Counts> {
  const portals: Portal[] = [];
  try {
    await ensureBuild();
    for (const name of ["first", "second"]) {
      const env = { DATABASE_URL: url, NEXTAUTH_SECRET: "hai-may-chu-hai-may-chu-hai-may-chu-1" };
      portals.push(await startPortal(path.join(folder, name), env));
    }
    const [first, second] = portals;
    return await runJourneys("apart", folder, {
      E2E_BROWSER: await findBrowser(),
      E2E_SERVERS: first?.url ?? "",
      E2E_DATA: first?.dataDir ?? "",
      E2E_SECOND: second?.url ?? "",
    });
  } finally {
    for (const portal of portals) await portal.stop();
  }
}

try {
  const counts = [await withPostgres(async (url) => databaseTests(url)), await withPostgres(twoPortals)];
  const sum = (name: keyof Counts) => counts.reduce((total, one) => total + one[name], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
