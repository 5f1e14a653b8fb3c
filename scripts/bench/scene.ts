import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { db } from "@/lib/db";
import { type Portal, startPortal } from "@/scripts/portal";
import { withPostgres } from "@/scripts/postgres";
import { GENERATED_DAY, generate, type Size } from "./generate";

/** A portal on a PostgreSQL of its own, with years of reports. */
export type Filled = { portal: Portal; database: string };

export const SECRET = "bench-secret-bench-secret-bench-secret";

/**
 * Starts one, hands it to `use`, and removes it whatever happens.
 * @param prefix program that starts it, such as taskset with its arguments
 */
export async function withFilledPortal(
  size: Size,
  prefix: readonly string[],
  use: (filled: Filled) => Promise<void>,
): Promise<void> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "portal-bench-files-"));
  try {
    await withPostgres(async (database) => {
      const env = { DATABASE_URL: database, NEXTAUTH_SECRET: SECRET, CLOCK_START: GENERATED_DAY };
      // The first start brings schema, catalogue and accounts; the reports come before the second.
      await (await startPortal(dataDir, env)).stop();
      console.log(`  generating ${size.units * 8 * size.months} submissions`);
      await generate(database, size);
      const portal = await startPortal(dataDir, env, prefix);
      try {
        await use({ portal, database });
      } finally {
        await disconnect();
        await portal.stop();
      }
    });
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The process-wide client on another database. */
export async function connect(database: string): Promise<void> {
  await disconnect();
  process.env.DATABASE_URL = database;
}

export async function disconnect(): Promise<void> {
  const shared = globalThis as { portalDb?: ReturnType<typeof db> | undefined };
  await shared.portalDb?.$disconnect();
  shared.portalDb = undefined;
}
