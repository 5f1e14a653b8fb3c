import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * Runs the database tests on a real PostgreSQL: a temporary cluster of the machine's own PostgreSQL, on a Unix socket
 * only, thrown away afterwards. Races are real here; the embedded database lets connections take turns.
 */

const DEBIAN = "/usr/lib/postgresql";

function binFolder(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => path.join(DEBIAN, version, "bin"))
    .find((bin) => existsSync(`${bin}/initdb`));
  if (!found)
    throw new Error(
      `PostgreSQL is not installed (looked in ${DEBIAN}); on Debian: apt-get install postgresql`,
    );
  return found;
}

/** initdb and the server refuse to run as root: then Debian's user `postgres` runs them. */
const asRoot = process.getuid?.() === 0;

function run(program: string, ...args: string[]): string {
  if (!asRoot) return execFileSync(program, args, { encoding: "utf8" });
  return execFileSync("runuser", ["-u", "postgres", "--", program, ...args], { encoding: "utf8", cwd: "/" });
}

const folder = mkdtempSync(path.join(os.tmpdir(), "portal-pg-"));
const reportFolder = mkdtempSync(path.join(os.tmpdir(), "portal-pg-report-"));
const bin = binFolder();
if (asRoot) {
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  chownSync(folder, id("-u"), id("-g"));
}
const cluster = path.join(folder, "cluster");
let status = 1;
try {
  run(path.join(bin, "initdb"), "-D", cluster, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c max_connections=100`;
  run(path.join(bin, "pg_ctl"), "-D", cluster, "-o", options, "-w", "-l", path.join(folder, "log"), "start");
  try {
    const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
    const report = path.join(reportFolder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const vitest = path.resolve(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
    const result = spawnSync(process.execPath, [vitest, "run", "--project", "database", ...reporters], {
      stdio: "inherit",
      env: { ...process.env, TEST_DATABASE_URL: url, DATABASE_POOL: "30", MODEL_RUNS: "1000" },
    });
    status = result.status ?? 1;
    const json = JSON.parse(readFileSync(report, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    console.log(`\n${json.numPassedTests} passed, ${json.numFailedTests} failed`);
  } finally {
    run(path.join(bin, "pg_ctl"), "-D", cluster, "-m", "immediate", "stop");
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(reportFolder, { recursive: true, force: true });
}
process.exit(status);
