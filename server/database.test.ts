import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEnv } from "@/lib/env";
import { databasePaths, startDatabase } from "@/scripts/database";
import { openDatabase } from "./database";
import { StartError } from "./settings";
import { Shutdown } from "./shutdown";

let dataDir: string;
let shutdown: Shutdown;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "portal-own-"));
  shutdown = new Shutdown();
});
afterEach(async () => {
  await shutdown.run();
  rmSync(dataDir, { recursive: true, force: true });
});

const open = (by = shutdown) => openDatabase(readEnv({ DATA_DIR: dataDir }), by);

/** @returns the one value of a statement */
async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: "array" });
  await client.end();
  return rows[0]?.[0];
}

/** Waits until something holds, at most ten seconds. */
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(50)) if (await holds()) return;
  throw new Error("did not happen within ten seconds");
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("the embedded database", () => {
  it("keeps its folder for itself and leaves it tidy", async () => {
    const url = await open();
    const start = Date.now();
    const refused = open(new Shutdown());
    await expect(refused).rejects.toThrow(StartError);
    await expect(refused).rejects.toThrow(dataDir);
    expect(Date.now() - start).toBeLessThan(2_000); // about 0,5 s on an idle machine
    expect(await ask(url, "SELECT 1")).toBe(1);
    const { clusterFolder, socketFolder } = databasePaths(dataDir);
    expect([clusterFolder, socketFolder].map((folder) => statSync(folder).mode & 0o777)).toEqual([
      0o700, 0o700,
    ]);
    await shutdown.run();
    expect(readdirSync(socketFolder)).toEqual([]);
    expect(readdirSync(dataDir).filter((name) => /url|ending/.test(name))).toEqual([]);
  });

  it("is started again under the same address when it dies, with what was acknowledged", async () => {
    const url = await open();
    await ask(url, "CREATE TABLE kept AS SELECT 7 AS value");
    const pid = databasePid();
    process.kill(pid, "SIGKILL");
    await until(() => !isAlive(pid));
    await until(() =>
      ask(url, "SELECT value FROM kept").then(
        (value) => value === 7,
        () => false,
      ),
    );
    expect(databasePid()).not.toBe(pid);
  });

  it("ends when its parent is killed", async () => {
    const script = `import { startDatabase } from "./scripts/database.ts";
      startDatabase({ dataDir: process.argv[1] }).then(({ pid }) => console.log(pid));`;
    const parent = spawn(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", script, dataDir],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    const pid = Number(await new Promise((resolve) => parent.stdout.once("data", resolve)));
    parent.kill("SIGKILL");
    await until(() => !isAlive(pid));
  });

  it("is waited for when it is ending", async () => {
    const first = await startDatabase({ dataDir });
    writeFileSync(databasePaths(dataDir).endingFile, "");
    const second = open();
    expect(await Promise.race([second, sleep(2_000, "waits")])).toBe("waits");
    await first.stop();
    expect(await ask(await second, "SELECT 1")).toBe(1);
  });

  it("opens a folder whose database was killed", async () => {
    const first = await startDatabase({ dataDir });
    process.kill(first.pid ?? 0, "SIGKILL");
    await first.stop();
    expect(await ask(await open(), "SELECT 1")).toBe(1);
  });
});

describe("a given server", () => {
  it("that does not answer is named without its password", async () => {
    const env = readEnv({ DATABASE_URL: "postgresql://a:geheim@127.0.0.1:1/x" });
    const refused = openDatabase(env, shutdown);
    await expect(refused).rejects.toThrow(/^Không kết nối được.*ECONNREFUSED/);
    await expect(refused).rejects.not.toThrow("geheim");
  });
});

/** The process that has this test's folder. */
function databasePid(): number {
  return Number(readFileSync(databasePaths(dataDir).lockFile, "utf8"));
}
