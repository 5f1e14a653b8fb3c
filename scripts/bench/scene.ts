import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { db } from "@/lib/db";
import { type Portal, startPortal } from "@/scripts/portal";
import { withPostgres } from "@/scripts/postgres";
import { GENERATED_DAY, generate, LARGE, type Size, SMALL } from "./generate";

/** A portal on a PostgreSQL of its own, with years of reports. */
export type Filled = { portal: Portal; database: string };

/** The same portal with few and with many reports. */
export type Sizes = { small: Filled; large: Filled };

const core = (n: number) => (existsSync("/usr/bin/taskset") ? ["taskset", "-c", String(n)] : []);
/** The servers run on one core, the load on the other. */
export const [SERVERS, LOAD] = [core(0), core(1)];

export const SECRET = "bench-secret-bench-secret-bench-secret";

/** Starts both, hands them to `use`, and removes them whatever happens. */
export async function withSizes(use: (sizes: Sizes) => Promise<void>): Promise<void> {
  Object.assign(process.env, { CLOCK_START: GENERATED_DAY, DATABASE_PREPARED: "1" });
  await withFilledPortal(SMALL, (small) => withFilledPortal(LARGE, (large) => use({ small, large })));
}

async function withFilledPortal(size: Size, use: (filled: Filled) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "portal-bench-files-"));
  try {
    await withPostgres(async (database) => {
      const env = { DATABASE_URL: database, NEXTAUTH_SECRET: SECRET, CLOCK_START: GENERATED_DAY };
      // The first start brings schema, catalogue and accounts; the reports come before the second.
      await (await startPortal(dataDir, env)).stop();
      console.log(`  generating ${size.units * 8 * size.months} submissions`);
      await generate(database, size);
      const portal = await startPortal(dataDir, env, SERVERS);
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

async function disconnect(): Promise<void> {
  const shared = globalThis as { portalDb?: ReturnType<typeof db> | undefined };
  await shared.portalDb?.$disconnect();
  shared.portalDb = undefined;
}
