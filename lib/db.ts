import { randomBytes } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "@/generated/prisma/client";

/** The Prisma client, or the one inside a transaction. */
export type Db = PrismaClient;
export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** A statement, or a part of one, with its parameters apart from its text. */
export type Sql = Prisma.Sql;
export const { sql, empty: noSql } = Prisma;

const MOST_NAMES = 500;

/** Gives a statement's text a name, so that a server plans it once per connection; past a bound, none. */
function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql: text }) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST_NAMES) return known ?? "";
    const name = `s${names.size}`;
    names.set(text, name);
    return name;
  };
}

/**
 * A client for one database.
 * @param connectionString PostgreSQL address
 * @param max connections in the pool
 * @param prepared whether statements may have names: the embedded database has one session behind all connections,
 *   where they would collide
 */
export function createDb(connectionString: string, max: number, prepared = false): Db {
  const pool = { connectionString, max, connectionTimeoutMillis: 5_000 };
  const adapter = new PrismaPg(pool, prepared ? { statementNameGenerator: statementNames() } : undefined);
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 15_000 } });
}

const shared = globalThis as { portalDb?: Db };

/** The process-wide client, made on first use: the build needs no database. */
export function db(): Db {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set; start the portal with npm start");
  const prepared = process.env.DATABASE_PREPARED === "1";
  shared.portalDb ??= createDb(url, Number(process.env.DATABASE_POOL) || 10, prepared);
  return shared.portalDb;
}

/**
 * The id of a new row, as Prisma's `uuid(7)` makes it: a version 7 UUID (RFC 9562, section 5.7). It begins with the
 * time, so that what is written together lies together in the indexes.
 * @param at milliseconds since 1970
 */
export function newId(at = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
