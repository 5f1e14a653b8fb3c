import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actor, freshDatabase, TEST_PASSWORD } from "@/e2e/fixtures/database";
import { hashChecks } from "@/e2e/fixtures/hash-checks";
import type { Db } from "@/lib/db";
import { changePassword, logIn, logOut } from "./commands";
import { actorOfSession } from "./queries";

let client: Db;

beforeAll(async () => {
  client = await freshDatabase();
});

beforeEach(() => {
  hashChecks.count = 0;
});

describe("logging in", () => {
  it("opens a session that names the account", async () => {
    const result = await logIn("an-loc", TEST_PASSWORD);
    expect(result.ok && (await actorOfSession(result.value.sessionId))).toMatchObject({
      username: "an-loc",
      role: "UNIT_HEAD",
      mustChangePassword: false,
    });
  });

  it("answers unknown, wrong and disabled alike, and checks a hash each time", async () => {
    await client.account.update({ where: { username: "tan-hoi" }, data: { disabledAt: new Date() } });
    const refused = { ok: false, code: "FORBIDDEN", fields: {} };
    expect(await logIn("khong-co-ai", "x")).toEqual(refused);
    expect(await logIn("an-loc", "x")).toEqual(refused);
    expect(await logIn("tan-hoi", TEST_PASSWORD)).toEqual(refused);
    expect(hashChecks.count).toBe(3);
  });

  it("1.000 guesses cost at most 20 hash checks, and others still log in", { timeout: 120_000 }, async () => {
    for (let i = 0; i < 1_000; i += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, j) => logIn("an-thanh", `guess-${i + j}`)));
    }
    expect(hashChecks.count).toBeLessThanOrEqual(20);
    expect(await logIn("an-thanh", TEST_PASSWORD)).toMatchObject({ ok: false });
    expect(await logIn("an-lac", TEST_PASSWORD)).toMatchObject({ ok: true });
  });
});

describe("sessions", () => {
  it("end at once when logged out, disabled or expired", async () => {
    const one = await actor("an-lac");
    expect(await actorOfSession(one.sessionId)).not.toBeNull();
    await logOut(one);
    expect(await actorOfSession(one.sessionId)).toBeNull();

    const two = await actor("an-lac");
    await client.account.update({ where: { username: "an-lac" }, data: { disabledAt: new Date() } });
    expect(await actorOfSession(two.sessionId)).toBeNull();
    await client.account.update({ where: { username: "an-lac" }, data: { disabledAt: null } });
    expect(await actorOfSession(two.sessionId)).not.toBeNull();

    await client.session.update({
      where: { id: two.sessionId },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    expect(await actorOfSession(two.sessionId)).toBeNull();
    expect(await actorOfSession("not a session")).toBeNull();
  });

  it("carry a changed role from the next request on", async () => {
    const leader = await actor("thuong-truc");
    await client.account.update({ where: { username: "thuong-truc" }, data: { role: "OFFICE" } });
    expect((await actorOfSession(leader.sessionId))?.role).toBe("OFFICE");
  });
});

describe("changing the password", () => {
  it("needs the current one, and ends every other session", async () => {
    const here = await actor("van-phong");
    const elsewhere = await actor("van-phong");
    await client.account.update({ where: { username: "van-phong" }, data: { mustChangePassword: true } });
    expect(await changePassword(here, "wrong", "mat-khau-moi-1")).toMatchObject({
      ok: false,
      fields: { currentPassword: expect.any(String) },
    });
    expect(await changePassword(here, TEST_PASSWORD, "mat-khau-moi-1")).toMatchObject({ ok: true });
    expect((await actorOfSession(here.sessionId))?.mustChangePassword).toBe(false);
    expect(await actorOfSession(elsewhere.sessionId)).toBeNull();
    expect(await logIn("van-phong", TEST_PASSWORD)).toMatchObject({ ok: false });
    expect(await logIn("van-phong", "mat-khau-moi-1")).toMatchObject({ ok: true });
  });
});
