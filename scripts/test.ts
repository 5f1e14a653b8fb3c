import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findBrowser, PROJECTS } from "./browser";
import { ensureBuild } from "./build";
import { type Counts, countsOf, runJourneys } from "./journeys";
import { type Portal, startPortal } from "./portal";

/**
 * `npm test`: format and lint, types, unit, database, then the browser journeys on a production build. Every step
 * runs even when an earlier one failed; the last line counts. Leaves nothing behind.
 */

const root = path.resolve(import.meta.dirname, "..");
const scratch = mkdtempSync(path.join(os.tmpdir(), "portal-npm-test-"));
const bin = (name: string) => path.join(root, "node_modules", name);
const totals = { passed: 0, failed: 0 };

function run(args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

/** Like `run`, but what it prints waits until it has ended: for a step that shares its time with others. */
function runBeside(args: string[]): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => printed.push(data));
  return new Promise((resolve) =>
    child.once("close", (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code ?? 1);
    }),
  );
}

/** A step that counts as one check. */
async function check(name: string, ...args: string[]): Promise<void> {
  console.log(`\n== ${name}`);
  const status = await run(args);
  if (status === 0) totals.passed += 1;
  else totals.failed += 1;
}

async function vitest(project: string, start: (args: string[]) => Promise<number>): Promise<void> {
  const report = path.join(scratch, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  console.log(`\n== ${project} tests`);
  const status = await start([bin("vitest/vitest.mjs"), "run", "--project", project, ...reporters]);
  add(countsOf(report, status));
}

function add({ passed, failed }: Counts): void {
  totals.passed += passed;
  totals.failed += failed;
}

async function journeys(): Promise<void> {
  console.log("\n== browser journeys");
  const portals: Portal[] = [];
  try {
    const browser = await findBrowser();
    for (const project of PROJECTS) portals.push(await startPortal(path.join(scratch, `data-${project}`)));
    const env = {
      E2E_BROWSER: browser,
      E2E_SERVERS: portals.map(({ url }) => url).join(","),
      E2E_DATA: portals.map(({ dataDir }) => dataDir).join(","),
    };
    // Most of a journey's time is waiting, so that several share two cores.
    await Promise.all(PROJECTS.map(async (project) => add(await runJourneys(project, scratch, env))));
  } catch (error) {
    console.error(error);
    totals.failed += 1;
  } finally {
    for (const portal of portals) await portal.stop();
  }
}

const steps: Record<string, () => Promise<void>> = {
  lint: () => check("format and lint", bin("@biomejs/biome/bin/biome"), "ci", "."),
  types: () => check("types", bin("typescript/bin/tsc"), "--noEmit"),
  unused: () => check("unused code", bin("knip/bin/knip.js"), "--config", "scripts/knip.json"),
  unit: () => vitest("unit", run),
  timed: () => vitest("timed", run),
  database: () => vitest("database", runBeside),
  browser: journeys,
};

/** `npm test -- unit browser` runs these steps alone. */
const asked = process.argv.slice(2);

async function inTurn(...names: string[]): Promise<void> {
  for (const name of names) if (asked.length === 0 || asked.includes(name)) await steps[name]?.();
}

try {
  await ensureBuild({ onStep: (step) => console.log(`building: ${step}`) });
  // The database tests mostly wait for their one database; what needs the processor runs meanwhile.
  await Promise.all([inTurn("database"), inTurn("lint", "types", "unused", "unit")]);
  // What has to be quick is measured on a machine that does nothing else.
  await inTurn("timed", "browser");
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
