import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Env } from "@/lib/env";
import { log } from "@/lib/log";
import { DataFolderInUse, startDatabase } from "@/scripts/database";
import { StartError } from "./settings";
import type { Shutdown } from "./shutdown";

const OLDEST_POSTGRES = 150_000;
const CONNECT_MS = 5_000;
const BACK_OFF_MS = [100, 500, 1_000, 2_000, 5_000];

/**
 * The database of this run: the given server, or the embedded one, which is started again when it dies unasked.
 * @returns its connection string; it stays the same when the embedded database is started again
 * @throws StartError when the folder is in use, or the given server does not answer or is too old
 */
export async function openDatabase(env: Env, shutdown: Shutdown): Promise<string> {
  if (!env.databaseUrl) return keepEmbedded(env.dataDir, shutdown);
  await checkServer(env.databaseUrl);
  return env.databaseUrl;
}

async function keepEmbedded(dataDir: string, shutdown: Shutdown): Promise<string> {
  let restarting = Promise.resolve();
  const onExit = () => {
    log.error("the embedded database ended unasked; starting it again");
    restarting = restart();
  };
  async function restart(): Promise<void> {
    for (let attempt = 0; !shutdown.signal.aborted; attempt++) {
      await sleep(BACK_OFF_MS[attempt] ?? BACK_OFF_MS.at(-1));
      try {
        running = await startDatabase({ dataDir, reuse: running.url, onExit });
        log.info("the embedded database is back");
        return;
      } catch (error) {
        log.error({ err: error }, "the embedded database did not start");
      }
    }
  }
  let running = await startDatabase({ dataDir, onExit }).catch((error: unknown) => {
    if (!(error instanceof DataFolderInUse)) throw error;
    throw new StartError(
      `Thư mục dữ liệu ${dataDir} đang được một tiến trình khác của Cổng sử dụng. Dừng tiến trình đó, hoặc đặt DATA_DIR khác.`,
    );
  });
  await shutdown.add("database", async () => {
    await restarting;
    await running.stop();
  });
  return running.url;
}

async function checkServer(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_MS });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    if ((rows[0]?.version ?? 0) < OLDEST_POSTGRES) {
      throw new StartError("Máy chủ PostgreSQL trong DATABASE_URL quá cũ: cần phiên bản 15 trở lên.");
    }
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(
      `Không kết nối được máy chủ PostgreSQL ghi trong DATABASE_URL (${reasonOf(error)}). Kiểm tra địa chỉ, tài khoản và máy chủ.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/** A reason without the connection string, which may hold a password. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message.split("\n")[0] ?? "";
}
