import { beforeAll, describe, expect, it } from "vitest";
import { actor, freshDatabase, TEST_PASSWORD } from "@/e2e/fixtures/database";
import type { Db } from "@/lib/db";
import { changePassword, logIn } from "./commands";
import { changeRights, endAllLogins, openAccount, resetPassword, switchAccount } from "./commands.admin";
import { actorOfSession } from "./queries";
import type { Actor } from "./schema";
import type { ShownRights } from "./schema.admin";

let client: Db;
let admin: Actor;

beforeAll(async () => {
  client = await freshDatabase();
  admin = await actor("quan-tri");
});

const idOf = async (username: string) =>
  (await client.account.findUniqueOrThrow({ where: { username }, select: { id: true } })).id;

/** What the form of an account shows now. */
async function shown(username: string): Promise<ShownRights> {
  const { id, role, unitId, email } = await client.account.findUniqueOrThrow({ where: { username } });
  return { accountId: id, shownRole: role, shownUnitId: unitId, shownEmail: email };
}

async function made(username: string, role: "OFFICE" | "ADMIN" = "OFFICE") {
  const result = await openAccount(admin, { username, role, unitId: null, email: null });
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

/** An administrator who has chosen a password and is logged in. */
async function secondAdmin(username: string): Promise<Actor> {
  await made(username, "ADMIN");
  await client.account.update({ where: { username }, data: { mustChangePassword: false } });
  return actor(username);
}

describe("every command", () => {
  const commands: [string, (by: Actor, id: string) => Promise<{ ok: boolean }>][] = [
    ["create", (by) => openAccount(by, { username: "x", role: "OFFICE", unitId: null, email: null })],
    [
      "edit",
      async (by) => changeRights(by, await shown("tan-hoi"), { role: "OFFICE", unitId: null, email: null }),
    ],
    ["disable", (by, id) => switchAccount(by, id, "disabled")],
    ["reset", resetPassword],
    ["end sessions", endAllLogins],
  ];

  it.each(commands)("%s is the administrator's alone", async (_, command) => {
    const id = await idOf("tan-hoi");
    const before = await client.auditEntry.count();
    for (const name of ["an-loc", "an-loc-tong-hop", "van-phong", "thuong-truc"]) {
      expect(await command(await actor(name), id)).toMatchObject({ ok: false, code: "FORBIDDEN" });
    }
    const initial = { ...admin, mustChangePassword: true };
    expect(await command(initial, id)).toMatchObject({ ok: false, code: "FORBIDDEN" });
    expect(await client.auditEntry.count()).toBe(before);
  });
});

describe("a new account", () => {
  it("logs in with its one-time password, which ends when it is replaced", async () => {
    const { username, password } = await made("can-bo-moi");
    const login = await logIn(username, password);
    const fresh = login.ok && (await actorOfSession(login.value.sessionId));
    expect(fresh).toMatchObject({ role: "OFFICE", mustChangePassword: true });
    if (!fresh) throw new Error("no actor");
    expect(await changePassword(fresh, password, "mat-khau-rieng-1")).toMatchObject({ ok: true });
    expect(await logIn(username, password)).toMatchObject({ ok: false });
    expect(await logIn(username, "mat-khau-rieng-1")).toMatchObject({ ok: true });
  });

  it("leaves neither password nor address in the audit trail", async () => {
    const address = "nguoi.moi@example.vn";
    const result = await openAccount(admin, {
      username: "kin",
      role: "LEADER",
      unitId: null,
      email: address,
    });
    const reset = await resetPassword(admin, await idOf("kin"));
    if (!result.ok || !reset.ok) throw new Error("refused");
    const trail = JSON.stringify((await client.auditEntry.findMany()).map(({ detail }) => detail));
    for (const secret of [result.value.password, reset.value.password, address]) {
      expect(trail).not.toContain(secret);
    }
  });

  it("is refused under a taken name, and in a unit that is not there", async () => {
    const input = { username: "an-loc", role: "UNIT_HEAD", email: null } as const;
    const unit = await client.unit.findFirstOrThrow({ where: { code: "an-loc" } });
    const taken = await openAccount(admin, { ...input, unitId: unit.id });
    expect(taken).toMatchObject({ code: "INVALID", fields: { username: expect.any(String) } });
    const lost = await openAccount(admin, { ...input, username: "y", unitId: admin.accountId });
    expect(lost).toMatchObject({ code: "INVALID", fields: { unitId: expect.any(String) } });
  });
});

describe("a copied cookie is dead on the next request", () => {
  it("of a disabled account, and stays dead when it is enabled again", async () => {
    const stolen = await actor("an-lac");
    expect(await switchAccount(admin, stolen.accountId, "disabled")).toMatchObject({ ok: true });
    expect(await actorOfSession(stolen.sessionId)).toBeNull();
    expect(await switchAccount(admin, stolen.accountId, "disabled")).toMatchObject({ code: "WRONG_STATUS" });
    expect(await switchAccount(admin, stolen.accountId, "enabled")).toMatchObject({ ok: true });
    expect(await actorOfSession(stolen.sessionId)).toBeNull();
    expect(await logIn("an-lac", TEST_PASSWORD)).toMatchObject({ ok: true });
  });

  it("of a demoted account, but not of one whose e-mail address changed", async () => {
    const head = await actor("an-thanh");
    const rights = { role: "UNIT_HEAD", unitId: head.unitId, email: "a@example.vn" } as const;
    expect(await changeRights(admin, await shown("an-thanh"), rights)).toMatchObject({ ok: true });
    expect(await actorOfSession(head.sessionId)).not.toBeNull();
    const lower = { ...rights, role: "UNIT_EDITOR" } as const;
    expect(await changeRights(admin, await shown("an-thanh"), lower)).toMatchObject({ ok: true });
    expect(await actorOfSession(head.sessionId)).toBeNull();
  });

  it("of an account that was logged out everywhere, or whose password was reset", async () => {
    const [one, two] = [await actor("binh-thanh"), await actor("binh-thanh")];
    const result = await endAllLogins(admin, one.accountId);
    expect(result).toMatchObject({ ok: true, value: { own: false } });
    for (const { sessionId } of [one, two]) expect(await actorOfSession(sessionId)).toBeNull();
    const three = await actor("binh-thanh");
    await resetPassword(admin, one.accountId);
    expect(await actorOfSession(three.sessionId)).toBeNull();
    expect(await logIn("binh-thanh", TEST_PASSWORD)).toMatchObject({ ok: false });
  });

  it("also when the password was replaced while the old one was being checked", async () => {
    const id = await idOf("an-binh-a");
    const [login] = await Promise.all([logIn("an-binh-a", TEST_PASSWORD), resetPassword(admin, id)]);
    if (login.ok) expect(await actorOfSession(login.value.sessionId)).toBeNull();
    const open = await client.session.count({ where: { accountId: id, endedAt: null } });
    expect(open).toBe(0);
  });
});

describe("a reset password", () => {
  it("lets a throttled account try again", async () => {
    for (let i = 0; i < 11; i += 1) await logIn("an-binh-b", "sai");
    const result = await resetPassword(admin, await idOf("an-binh-b"));
    if (!result.ok) throw new Error(result.code);
    expect(await logIn("an-binh-b", result.value.password)).toMatchObject({ ok: true });
  });
});

describe("administrators", () => {
  it("cannot disable, demote or reset themselves", async () => {
    const own = admin.accountId;
    expect(await switchAccount(admin, own, "disabled")).toMatchObject({ code: "INVALID" });
    expect(await resetPassword(admin, own)).toMatchObject({ code: "INVALID" });
    const rights = { role: "OFFICE", unitId: null, email: null } as const;
    const demoted = await changeRights(admin, await shown("quan-tri"), rights);
    expect(demoted).toMatchObject({ code: "INVALID", fields: { role: expect.any(String) } });
    const mail = { role: "ADMIN", unitId: null, email: "q@example.vn" } as const;
    expect(await changeRights(admin, await shown("quan-tri"), mail)).toMatchObject({ ok: true });
  });

  it("who act on each other at once leave one of them", async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await secondAdmin(`qt-a${round}`), await secondAdmin(`qt-b${round}`)];
      const rights = { role: "OFFICE", unitId: null, email: null } as const;
      const results = await Promise.all([
        switchAccount(a, b.accountId, "disabled"),
        changeRights(b, await shown(a.username), rights),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toMatchObject({ code: "FORBIDDEN" });
    }
  });

  it("who change one account at once: the second is told", async () => {
    const other = await secondAdmin("qt-khac");
    const form = await shown("tan-hoi");
    const unitId = form.shownUnitId;
    const results = await Promise.all([
      changeRights(admin, form, { role: "UNIT_HEAD", unitId, email: "mot@example.vn" }),
      changeRights(other, form, { role: "UNIT_HEAD", unitId, email: "hai@example.vn" }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: "CONFLICT" });
  });

  it("may log themselves out everywhere", async () => {
    const other = await secondAdmin("qt-ra");
    const result = await endAllLogins(other, other.accountId);
    expect(result).toMatchObject({ ok: true, value: { own: true } });
    expect(await actorOfSession(other.sessionId)).toBeNull();
  });
});
