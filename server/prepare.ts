import { readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import type { Env } from "@/lib/env";
import { log } from "@/lib/log";
import type { Clients } from "./clients";
import { root, StartError } from "./settings";

const catalogueFile = path.join(root, "prisma/catalogue/resolution-2020-2025.json");

/** Any number, the same in every instance. */
const PREPARE_LOCK = 7_032_025;

export type FirstAccounts = { file: string; count: number } | null;

/**
 * Migrations, the catalogue and the first accounts (or the demonstration's data); does nothing for what is there
 * already. Instances that start on one server at the same time take turns.
 * @returns where the first accounts were written, null when they exist already
 */
export async function prepareData(env: Env, databaseUrl: string, db: Clients["db"]): Promise<FirstAccounts> {
  if (!env.databaseUrl) return prepare(env, databaseUrl, db);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [PREPARE_LOCK]);
    return await prepare(env, databaseUrl, db);
  } finally {
    await client.end();
  }
}

// Imported late: the Prisma client may have been generated only a moment ago.
async function prepare(env: Env, databaseUrl: string, db: Clients["db"]): Promise<FirstAccounts> {
  const { applyMigrations } = await import("@/scripts/schema-engine");
  const applied = await applyMigrations(databaseUrl);
  if (applied.length > 0) log.info({ applied }, "migrations applied");
  const { mixUp } = await import("@/prisma/seed/demo-accounts");
  const mixed = await mixUp(db, env.demo);
  if (mixed) throw new StartError(mixed);
  const { holdClock, now } = await import("@/lib/clock");
  const { loadCatalogue } = await import("@/lib/catalogue/commands.load");
  const catalogue = await catalogueOf(env);
  if (env.demo) {
    const { FIRST_DAY, fillDemo } = await import("@/prisma/seed/demo");
    await holdClock(FIRST_DAY, () => loadCatalogue(db, catalogue, FIRST_DAY));
    await fillDemo(db);
    return null;
  }
  const loaded = await loadCatalogue(db, catalogue, now());
  if (loaded === "LOADED") log.info("catalogue loaded");
  const { createFirstAccounts } = await import("@/prisma/seed/accounts");
  return createFirstAccounts(db, env.dataDir);
}

/**
 * The catalogue to start with.
 * @throws StartError with one line per problem of the file
 */
async function catalogueOf(env: Env): Promise<unknown> {
  const file = env.catalogue && !env.demo ? env.catalogue : catalogueFile;
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) throw new StartError(`Không đọc được tệp danh mục ${file}. Kiểm tra giá trị CATALOGUE.`);
  const { readCatalogue } = await import("@/lib/catalogue/calc.import");
  const { catalogue, problems } = readCatalogue(text);
  if (catalogue) return catalogue;
  const lines = problems.map(({ place, message }) => `- ${place}: ${message}`);
  throw new StartError([`Tệp danh mục ${file} có ${problems.length} chỗ cần sửa:`, ...lines].join("\n"));
}
