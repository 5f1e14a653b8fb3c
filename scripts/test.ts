import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findBrowser, PROJECTS } from "./browser";
import { ensureBuild } from "./build";
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
  add(report, status, (json) => ({ passed: json.numPassedTests ?? 0, failed: json.numFailedTests ?? 0 }));
}

type Report = {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number };
};

/** A run that ended badly without a failing test (or without a report) counts as one failure. */
function add(
  report: string,
  status: number,
  read: (json: Report) => { passed: number; failed: number },
): void {
  let counted = { passed: 0, failed: 0 };
  try {
    counted = read(JSON.parse(readFileSync(report, "utf8")) as Report);
  } catch {}
  totals.passed += counted.passed;
  totals.failed += counted.failed + (status !== 0 && counted.failed === 0 ? 1 : 0);
}

/** The journeys of one project; most of their time is waiting, so that several share two cores. */
async function journeysOf(project: string, browser: string, servers: string, data: string): Promise<void> {
  const report = path.join(scratch, `${project}.json`);
  const args = ["test", "-c", "e2e/playwright.config.ts", "--project", project];
  const status = await run([bin("@playwright/test/cli.js"), ...args], {
    E2E_BROWSER: browser,
    E2E_SERVERS: servers,
    E2E_DATA: data,
    E2E_REPORT: report,
    E2E_OUTPUT: path.join(scratch, `browser-${project}`),
  });
  add(report, status, ({ stats }) => ({
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
  }));
}

async function journeys(): Promise<void> {
  console.log("\n== browser journeys");
  const portals: Portal[] = [];
  try {
    const browser = await findBrowser();
    for (const project of PROJECTS) portals.push(await startPortal(path.join(scratch, `data-${project}`)));
    const url = portals.map((portal) => portal.url).join(",");
    const data = portals.map((portal) => portal.dataDir).join(",");
    await Promise.all(PROJECTS.map((project) => journeysOf(project, browser, url, data)));
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
  await inTurn("browser");
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
