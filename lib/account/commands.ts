import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { recordAudit } from "@/lib/audit/commands";
import { type Db, db } from "@/lib/db";
import { Refusal, type Result, settle } from "@/lib/result";
import type { Actor, Role } from "./schema";

/** Absolute lifetime of a login, in seconds. It is never extended: a working day ends with it. */
export const SESSION_SECONDS = 8 * 60 * 60;

/** argon2id, 19 MiB, two passes: the OWASP minimum, about 8 ms. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const TRIES = 10;
const TRIES_SECONDS = 15 * 60;

/** @returns the argon2id hash of a password */
export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON);
}

/** A random password of 16 letters and digits (about 80 bits), without characters that are easily confused. */
export function randomPassword(): string {
  const alphabet = "abcdefghjkmnpqrstuvwxyz23456789ABCD";
  let password = "";
  while (password.length < 16) {
    for (const byte of randomBytes(32)) {
      if (byte < alphabet.length * 7 && password.length < 16) password += alphabet[byte % alphabet.length];
    }
  }
  return password;
}

let unknownHash: Promise<string> | undefined;

/** Counts tries per account name, known or not, in the database, so that every instance sees them. */
function loginLimiter(client: Db): RateLimiterPostgres {
  const store = {
    // Unnamed statements only; see lib/db.ts.
    async query({ text, values }: { text: string; values: unknown[] }) {
      const rows = await client.$queryRawUnsafe<{ points: number; expire: bigint | null }[]>(text, ...values);
      return { rowCount: rows.length, rows: rows.map((row) => ({ ...row, expire: Number(row.expire) })) };
    },
  };
  return new RateLimiterPostgres({
    storeClient: store,
    storeType: "client",
    tableName: "login_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: "login",
    points: TRIES,
    duration: TRIES_SECONDS,
  });
}

/** Lets an account try again at once; its password was replaced. */
export async function liftLoginLimit(username: string): Promise<void> {
  await loginLimiter(db()).delete(username);
}

/**
 * Checks name and password and opens a session. Unknown, wrong, disabled and too many tries give the same refusal,
 * and unknown names take as long as known ones.
 * @returns the new session and whose it is; FORBIDDEN otherwise
 */
export async function logIn(
  username: string,
  password: string,
): Promise<Result<{ sessionId: string; accountId: string }>> {
  const client = db();
  const limiter = loginLimiter(client);
  return settle(async () => {
    try {
      await limiter.consume(username);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new Refusal("FORBIDDEN");
      throw error;
    }
    const account = await client.account.findUnique({
      where: { username },
      select: { id: true, role: true, passwordHash: true, disabledAt: true },
    });
    unknownHash ??= hashPassword(randomPassword());
    const matches = await verify(account?.passwordHash ?? (await unknownHash), password);
    if (!account || !matches || account.disabledAt) throw new Refusal("FORBIDDEN");
    await limiter.delete(username);
    const startedAt = new Date();
    const session = await client.$transaction(async (tx) => {
      // The password may have been replaced, or the account disabled, while this one was being checked.
      const { count } = await tx.account.updateMany({
        where: { id: account.id, passwordHash: account.passwordHash, disabledAt: null },
        data: { lastLoginAt: startedAt },
      });
      if (count !== 1) throw new Refusal("FORBIDDEN");
      const opened = await tx.session.create({
        data: { accountId: account.id, expiresAt: new Date(startedAt.getTime() + SESSION_SECONDS * 1000) },
        select: { id: true },
      });
      const actor = { accountId: account.id, role: account.role };
      await recordAudit(tx, actor, "account.login", { type: "account", id: account.id });
      return opened;
    });
    return { sessionId: session.id, accountId: account.id };
  });
}

/** Ends the actor's session: every copy of its cookie is dead from the next request on. */
export async function logOut(actor: Actor): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.session.updateMany({
      where: { id: actor.sessionId, endedAt: null },
      data: { endedAt: new Date() },
    });
    await recordAudit(tx, actor, "account.logout", { type: "account", id: actor.accountId });
  });
}

/**
 * Replaces the actor's own password and ends all other sessions of the account.
 * @returns INVALID with a message for `currentPassword` when that one is wrong (tries count as login tries)
 */
export async function changePassword(
  actor: Actor,
  currentPassword: string,
  newPassword: string,
): Promise<Result<{ accountId: string }>> {
  const client = db();
  const wrong = new Refusal("INVALID", { currentPassword: "Mật khẩu đang dùng không đúng. Nhập lại." });
  return settle(async () => {
    const limiter = loginLimiter(client);
    try {
      await limiter.consume(actor.username);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw wrong;
      throw error;
    }
    const account = await client.account.findUnique({
      where: { id: actor.accountId },
      select: { passwordHash: true },
    });
    if (!account || !(await verify(account.passwordHash, currentPassword))) throw wrong;
    await limiter.delete(actor.username);
    const passwordHash = await hashPassword(newPassword);
    await client.$transaction(async (tx) => {
      // An administrator may have replaced it meanwhile; that one counts.
      const { count } = await tx.account.updateMany({
        where: { id: actor.accountId, passwordHash: account.passwordHash, disabledAt: null },
        data: { passwordHash, mustChangePassword: false },
      });
      if (count !== 1) throw wrong;
      await tx.session.updateMany({
        where: { accountId: actor.accountId, id: { not: actor.sessionId }, endedAt: null },
        data: { endedAt: new Date() },
      });
      await recordAudit(tx, actor, "account.password-change", { type: "account", id: actor.accountId });
    });
    return { accountId: actor.accountId };
  });
}

/** What a new account starts with. */
export type NewAccount = {
  username: string;
  password: string;
  role: Role;
  unitId: string | null;
  mustChangePassword: boolean;
};

/** Creates accounts, all of them or none. */
export async function createAccounts(client: Db, accounts: readonly NewAccount[]): Promise<void> {
  const rows = await Promise.all(
    accounts.map(async ({ password, ...rest }) => ({ ...rest, passwordHash: await hashPassword(password) })),
  );
  await client.$transaction(
    async (tx) => {
      for (const row of rows) {
        const { id } = await tx.account.create({ data: row, select: { id: true } });
        await recordAudit(tx, null, "account.create", { type: "account", id }, { role: row.role });
      }
    },
    { timeout: 60_000 },
  );
}
