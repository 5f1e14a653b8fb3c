import {
  chmodSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import { tryLock } from "fs-native-extensions";
import { type DatabaseMessage, type DatabasePaths, databasePaths } from "./database";
import { serveDatabase } from "./database-wire";

/**
 * The embedded database: PGlite in a process of its own, the only one that opens the data folder. Started by
 * `startDatabase`; stops when its parent goes away. The kernel holds the lock, so a killed process leaves none.
 */

const LOCK_STEP_MS = 50;
const LONGEST_ENDING_MS = 10_000;
const VACUUM_EVERY_MS = 10 * 60 * 1000;

function say(message: DatabaseMessage): void {
  if (process.connected) process.send?.(message);
}

/** Takes the lock, which ends with this process, or gives up: only a process that is about to end is waited for. */
async function lockFolder(paths: DatabasePaths): Promise<number> {
  const lock = openSync(paths.lockFile, "a+", 0o600);
  for (let waited = 0; !tryLock(lock); waited += LOCK_STEP_MS) {
    if (!existsSync(paths.endingFile) || waited >= LONGEST_ENDING_MS) {
      say({ kind: "locked" });
      process.exit(3);
    }
    await sleep(LOCK_STEP_MS);
  }
  ftruncateSync(lock);
  writeSync(lock, `${process.pid}\n`); // for whoever wonders who has it
  return lock;
}

async function main(dataDir: string, port: number): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  const paths = databasePaths(dataDir);
  const lock = await lockFolder(paths);
  rmSync(paths.endingFile, { force: true });
  mkdirSync(paths.socketFolder, { recursive: true, mode: 0o700 });
  chmodSync(paths.socketFolder, 0o700);
  rmSync(paths.socketFile, { force: true });

  // PGlite's files are writable for everybody; its folder is not.
  mkdirSync(paths.clusterFolder, { recursive: true, mode: 0o700 });
  chmodSync(paths.clusterFolder, 0o700);
  const database = await PGlite.create(paths.clusterFolder);
  const server = await serveDatabase(
    database,
    paths.tcp ? { host: "127.0.0.1", port } : { path: paths.socketFile },
  );
  const url = paths.tcp ? `postgresql://postgres@127.0.0.1:${server.port}/postgres` : paths.url;
  writeFileSync(paths.urlFile, `${url}\n`, { mode: 0o600 });

  // PGlite has no autovacuum: without this a busy table only ever grows.
  const vacuum = setInterval(
    () => server.whenFree(async () => void (await database.exec("VACUUM ANALYZE"))),
    VACUUM_EVERY_MS,
  );
  vacuum.unref();

  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    clearInterval(vacuum);
    rmSync(paths.urlFile, { force: true });
    writeFileSync(paths.endingFile, "");
    await server.stop();
    await database.close();
    closeSync(lock); // first the lock, then the sign: the other way round a waiting process would give up
    rmSync(paths.endingFile, { force: true });
    process.exit(0);
  }
  process.on("disconnect", stop);
  process.on("SIGTERM", stop);
  process.on("SIGINT", () => {}); // Ctrl+C reaches the whole group; the parent decides when the database ends.
  if (!process.connected) await stop(); // the parent went away while this started, and nobody heard it
  say({ kind: "ready", url });
}

const dataDir = process.argv[2];
if (!dataDir) throw new Error("usage: database-process DATA_DIR");
main(path.resolve(dataDir), Number(process.argv[3])).catch((error: unknown) => {
  say({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  process.exit(1);
});
