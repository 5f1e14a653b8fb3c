import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type ColumnType,
  ColumnTypeEnum,
} from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";

/**
 * Prisma's own schema engine, compiled to WebAssembly: it reads the ordinary migrations folder and writes the
 * ordinary `_prisma_migrations` table, and needs no downloaded binary. Why: docs/adr/0002-schema-engine-wasm.md.
 */

const root = path.resolve(import.meta.dirname, "..");
const schemaFolder = path.join(root, "prisma/schema");
const migrationsFolder = path.join(root, "prisma/migrations");
const noFilter = { externalTables: [], externalEnums: [] };

type EngineModule = {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

const INTERNAL_CHAR = 18;
const TEXT = 25;

type PlainQuery = (...args: unknown[]) => Promise<pg.QueryResult>;

/**
 * The adapter of the client, mended in the two places where the engine asks for more than the client does: it
 * cannot read PostgreSQL's internal one-byte "char", and it cuts a script at every semicolon, also inside $$ … $$.
 */
function adapterFor(databaseUrl: string) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const query = pool.query.bind(pool) as PlainQuery;
  let charColumns: string[] = [];
  const readable: PlainQuery = async (...args) => {
    const result = await query(...args);
    const chars = (result.fields ?? []).filter((field) => field.dataTypeID === INTERNAL_CHAR);
    for (const field of chars) field.dataTypeID = TEXT;
    charColumns = chars.map((field) => field.name);
    return result;
  };
  Object.assign(pool, { query: readable });
  const postgres = new PrismaPg(pool);
  const connect = async () => {
    const adapter = await postgres.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (asked) => {
      const result = await queryRaw(asked);
      const typeOf = (type: ColumnType, i: number) =>
        charColumns.includes(result.columnNames[i] ?? "") ? ColumnTypeEnum.Character : type;
      return { ...result, columnTypes: result.columnTypes.map(typeOf) };
    };
    adapter.executeScript = async (script) => void (await query(script));
    return adapter;
  };
  // The engine's shadow database is the given one: whoever asks for a difference hands in an empty scratch database.
  const { provider, adapterName } = postgres;
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider,
    adapterName,
    connect,
    connectToShadowDb: connect,
  });
  return { factory, end: () => pool.end() };
}

let loaded: Promise<EngineModule> | undefined;

/** Once per process: the module keeps views of the memory of the instance it was given first. */
function engineModule(): Promise<EngineModule> {
  loaded ??= loadEngineModule();
  return loaded;
}

async function loadEngineModule(): Promise<EngineModule> {
  const require = createRequire(import.meta.url);
  const glue = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const engine = (await import(glue)) as EngineModule & WebAssembly.ModuleImports;
  const bytes = await readFile(path.join(path.dirname(glue), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engine;
}

async function withEngine<T>(databaseUrl: string, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const { factory, end } = adapterFor(databaseUrl);
  const schema = await readSchema();
  const engine = await (await engineModule()).SchemaEngine.new(
    { datamodels: schema.map((file) => [file.path, file.content]) },
    () => {},
    factory,
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    await end();
  }
}

async function readSchema(): Promise<{ path: string; content: string }[]> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(schemaFolder, name);
      return { path: file, content: await readFile(file, "utf8") };
    }),
  );
}

async function readMigrations(): Promise<MigrationList> {
  const lockfile = "migration_lock.toml";
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: migrationsFolder,
    lockfile: { path: lockfile, content: await readFile(path.join(migrationsFolder, lockfile), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await readFile(path.join(migrationsFolder, name, "migration.sql"), "utf8"),
          },
        },
      })),
    ),
  };
}

/**
 * Applies every migration of `prisma/migrations` that the database does not have yet.
 * @param databaseUrl PostgreSQL connection string
 * @returns the names of the migrations applied now, oldest first
 * @throws the engine's error when a migration fails or an applied one was edited
 */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const migrationsList = await readMigrations();
  return withEngine(databaseUrl, async (engine) => {
    const result = await engine.applyMigrations({ migrationsList, filters: noFilter });
    return result.appliedMigrationNames;
  });
}

/**
 * The SQL that leads from what the migrations make to what `prisma/schema` says.
 * @param scratchUrl an empty scratch database; the migrations are tried out in it
 * @returns SQL, empty when the two agree
 */
export async function diffToSchema(scratchUrl: string): Promise<string> {
  const files = await readSchema();
  const migrations = await readMigrations();
  return withEngine(scratchUrl, async (engine) => {
    const result = await engine.diff({
      from: { tag: "migrations", ...migrations },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: noFilter,
    });
    return (result.stdout ?? "").replace("-- This is an empty migration.", "").trim();
  });
}
