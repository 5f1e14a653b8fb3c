import { createAccounts } from "@/lib/account/commands";
import { isUnitRole } from "@/lib/account/policy";
import { type Actor, demoAccounts } from "@/lib/account/schema";
import { recordAudit } from "@/lib/audit/commands";
import type { Db } from "@/lib/db";

const EDITOR_SUFFIX = /-tong-hop$/;

const DEMO_MARK = "resolution.demo";

/**
 * Whether a demonstration would meet real data, or the other way round: its accounts have passwords everybody knows.
 * @param demo whether the portal is started as a demonstration
 * @returns a sentence for the operator; null when nothing is mixed
 */
export async function mixUp(db: Db, demo: boolean): Promise<string | null> {
  if ((await db.account.count()) === 0) return null;
  const marked = (await db.auditEntry.count({ where: { action: DEMO_MARK } })) > 0;
  if (marked === demo) return null;
  return demo
    ? "Cơ sở dữ liệu này đã có tài khoản thật nên không dùng để minh hoạ được. Chọn DATA_DIR hoặc DATABASE_URL khác."
    : "Cơ sở dữ liệu này chứa dữ liệu minh hoạ với mật khẩu ai cũng biết. Chạy npm start -- --demo, hoặc chọn DATA_DIR hay DATABASE_URL khác.";
}

/** Who acts in the demonstration. */
export type DemoActors = {
  office: Actor;
  /** by the unit's id: who sends */
  heads: Map<string, Actor>;
  /** by the unit's id: who types, where somebody else does */
  editors: Map<string, Actor>;
};

/**
 * Creates the demonstration's accounts that are not there yet: those of the login page, and a head with the same
 * password for every other unit.
 */
export async function createDemoAccounts(db: Db): Promise<void> {
  const units = await db.unit.findMany({ where: { endedOn: null }, orderBy: { code: "asc" } });
  const present = new Set((await db.account.findMany({ select: { username: true } })).map((a) => a.username));
  if (present.size === 0) {
    await db.$transaction((tx) => recordAudit(tx, null, DEMO_MARK, { type: "resolution", id: null }));
  }
  const password = demoAccounts[0]?.password ?? "";
  const unnamed = units.filter(({ code }) => demoAccounts.every(({ username }) => username !== code));
  const heads = unnamed.map(({ code }) => ({ username: code, password, role: "UNIT_HEAD" as const }));
  const missing = [...demoAccounts, ...heads].filter(({ username }) => !present.has(username));
  await createAccounts(
    db,
    missing.flatMap((account) => {
      const code = account.username.replace(EDITOR_SUFFIX, "");
      const unitId = isUnitRole(account.role) ? units.find((unit) => unit.code === code)?.id : null;
      // A unit that another committee's catalogue does not have gets no account.
      return unitId === undefined ? [] : [{ ...account, unitId, mustChangePassword: false }];
    }),
  );
}

/** @throws Error when there is no office account */
export async function demoActors(db: Db): Promise<DemoActors> {
  const rows = await db.account.findMany({
    where: { disabledAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, username: true, role: true, unitId: true },
  });
  const actors = rows.map(({ id, ...account }): Actor => {
    return { ...account, accountId: id, sessionId: "", mustChangePassword: false };
  });
  const withRole = (role: Actor["role"]) => actors.filter((actor) => actor.role === role);
  const byUnit = (role: Actor["role"]) => new Map(withRole(role).map((actor) => [actor.unitId ?? "", actor]));
  const office = withRole("OFFICE")[0];
  if (!office) throw new Error("demo: no office account");
  return { office, heads: byUnit("UNIT_HEAD"), editors: byUnit("UNIT_EDITOR") };
}
