import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "@/generated/prisma/client";

/** The Prisma client, or the one inside a transaction. */
export type Db = PrismaClient;
export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** A statement, or a part of one, with its parameters apart from its text. */
export type Sql = Prisma.Sql;
export const { sql, empty: noSql } = Prisma;

/**
 * A client for one database. Statements stay unnamed: the embedded database has one session behind all
 * connections, where names would collide.
 * @param connectionString PostgreSQL address
 * @param max connections in the pool
 */
export function createDb(connectionString: string, max: number): Db {
  const adapter = new PrismaPg({ connectionString, max, connectionTimeoutMillis: 5_000 });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 15_000 } });
}

const shared = globalThis as { portalDb?: Db };

/** The process-wide client, made on first use: the build needs no database. */
export function db(): Db {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set; start the portal with npm start");
  shared.portalDb ??= createDb(url, Number(process.env.DATABASE_POOL) || 10);
  return shared.portalDb;
}
