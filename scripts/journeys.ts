import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/** Runs browser journeys and reads what came of tests. */

export type Counts = { passed: number; failed: number };

type Report = {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number };
};

const root = path.resolve(import.meta.dirname, "..");

/**
 * The journeys of one project of e2e/playwright.config.ts.
 * @param scratch folder for what they leave
 * @param env browser, servers and their data, as e2e/playwright.config.ts and its fixtures read them
 */
export async function runJourneys(
  project: string,
  scratch: string,
  env: Record<string, string>,
): Promise<Counts> {
  const report = path.join(scratch, `${project}.json`);
  const cli = path.join(root, "node_modules/@playwright/test/cli.js");
  const args = [cli, "test", "-c", "e2e/playwright.config.ts", "--project", project];
  const output = path.join(scratch, `browser-${project}`);
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env, E2E_REPORT: report, E2E_OUTPUT: output },
  });
  const status = await new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  return countsOf(report, status);
}

/**
 * What a report of vitest or Playwright counts. A run that ended badly without a failing test (or without a report)
 * counts as one failure.
 */
export function countsOf(report: string, status: number): Counts {
  let counts: Counts = { passed: 0, failed: 0 };
  try {
    const { stats, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as Report;
    counts = stats
      ? { passed: stats.expected, failed: stats.unexpected + stats.flaky }
      : { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {}
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
