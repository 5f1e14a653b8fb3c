import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Shutdown } from "./shutdown";

const AGAIN_MS = 500;

/**
 * Keeps one idle connection open, and calls back the moment the database drops it: a database that goes away is
 * noticed before the next question to it.
 */
export async function holdConnection(
  connectionString: string,
  shutdown: Shutdown,
  onLost: () => void,
): Promise<void> {
  let client: pg.Client | undefined;
  await shutdown.add("held connection", () => client?.end());
  void hold();

  async function hold(): Promise<void> {
    while (!shutdown.signal.aborted) {
      client = new pg.Client({ connectionString, keepAlive: true });
      const lost = new Promise<void>((resolve) => {
        client?.on("error", () => resolve());
        client?.once("end", () => resolve());
      });
      try {
        await client.connect();
        await lost;
        if (!shutdown.signal.aborted) onLost();
      } catch {
        // Not there yet: whoever reads the version says so.
      }
      await sleep(AGAIN_MS, null, { ref: false });
    }
  }
}
