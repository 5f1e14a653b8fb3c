import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * A temporary cluster of the machine's own PostgreSQL, on a Unix socket only, thrown away afterwards. Races are real
 * here; the embedded database lets connections take turns.
 */

const DEBIAN = "/usr/lib/postgresql";

/** initdb and the server refuse to run as root: then Debian's user `postgres` runs them. */
const asRoot = process.getuid?.() === 0;

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

function run(program: string, ...args: string[]): string {
  if (!asRoot) return execFileSync(program, args, { encoding: "utf8" });
  return execFileSync("runuser", ["-u", "postgres", "--", program, ...args], { encoding: "utf8", cwd: "/" });
}

/** Starts a cluster, hands its address to `use`, and removes it whatever happens. */
export async function withPostgres<T>(use: (url: string) => Promise<T>): Promise<T> {
  const bin = binFolder();
  const folder = mkdtempSync(path.join(os.tmpdir(), "portal-pg-"));
  if (asRoot) {
    const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
    chownSync(folder, id("-u"), id("-g"));
  }
  const cluster = path.join(folder, "cluster");
  try {
    run(path.join(bin, "initdb"), "-D", cluster, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
    const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c max_connections=100`;
    run(
      path.join(bin, "pg_ctl"),
      "-D",
      cluster,
      "-o",
      options,
      "-w",
      "-l",
      path.join(folder, "log"),
      "start",
    );
    try {
      return await use(`postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`);
    } finally {
      run(path.join(bin, "pg_ctl"), "-D", cluster, "-m", "immediate", "-w", "stop");
    }
  } catch (error) {
    const log = path.join(folder, "log");
    if (existsSync(log)) console.error(readFileSync(log, "utf8").slice(-2000));
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
