import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import { openAccount, switchAccount } from "@/lib/account/commands.admin";
import { actorOfSession } from "@/lib/account/queries";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { saveDraft, submit } from "@/lib/submission/commands";
import { loadTarget } from "@/lib/submission/queries";
import { createUnit, renameOrganisation, renameUnit } from "./commands";
import { endUnit, resumeUnit } from "./commands.end";
import { organisationHistory, unitOf } from "./queries.admin";

let client: Db;
let admin: Actor;

beforeAll(async () => {
  client = await freshDatabase();
  admin = await actor("quan-tri");
});

async function unit(code: string) {
  const found = await unitOf(admin, code);
  if (!found) throw new Error(code);
  return found;
}

async function renaming(code: string, validFrom: string, name = "Tên mới") {
  const { id, names } = await unit(code);
  return { unitId: id, latestId: names[0]?.id ?? "", name, kind: "WARD" as const, validFrom };
}

const version = async () => (await client.publicState.findFirstOrThrow()).version;

describe("every command", () => {
  it("is the administrator's alone", async () => {
    const rename = await renaming("an-loc", "2023-01-01");
    const [latest] = await organisationHistory(admin);
    const named = { name: "x", parent: "x", office: "x", place: "x", validFrom: "2023-01-01" };
    for (const name of ["an-loc", "an-loc-tong-hop", "van-phong", "thuong-truc"]) {
      const by = await actor(name);
      const results = await Promise.all([
        createUnit(by, { code: "x", name: "X", kind: "WARD", validFrom: null }),
        renameUnit(by, rename),
        endUnit(by, { unitId: rename.unitId, lastDay: "2023-06-01", confirm: "co" }),
        renameOrganisation(by, { latestId: latest?.id ?? "", ...named }),
      ]);
      expect(results.map((result) => !result.ok && result.code)).toEqual(Array(4).fill("FORBIDDEN"));
      await expect(unitOf(by, "an-loc")).rejects.toThrow("FORBIDDEN");
    }
  });
});

describe("a unit's name", () => {
  it("begins on its day, and the former one ends the day before; the public version rises", async () => {
    const before = await version();
    expect(await renameUnit(admin, await renaming("an-lac", "2023-03-01"))).toMatchObject({ ok: true });
    expect(await version()).toBe(before + 1n);
    const spans = (await unit("an-lac")).names.map(({ name, validFrom, validTo }) => [
      name,
      validFrom,
      validTo,
    ]);
    expect(spans).toEqual([
      ["Tên mới", "2023-03-01", null],
      ["An Lạc", null, "2023-02-28"],
    ]);
  });

  it("is refused on a day that another name holds, and when nothing changes", async () => {
    const early = await renameUnit(admin, await renaming("an-binh-a", "2020-11-01"));
    expect(early).toMatchObject({
      code: "INVALID",
      fields: { validFrom: expect.stringContaining("01/11/2020") },
    });
    const far = await renameUnit(admin, await renaming("an-binh-a", "2033-01-01"));
    expect(far).toMatchObject({ code: "INVALID", fields: { validFrom: expect.any(String) } });
    const same = await renameUnit(admin, await renaming("an-binh-a", "2023-01-01", "An Bình A"));
    expect(same).toMatchObject({ code: "INVALID", fields: { name: expect.any(String) } });
    expect((await unit("an-binh-a")).names).toHaveLength(2);
  });

  it("of two administrators at once, one is told", async () => {
    const forms = [await renaming("an-binh-b", "2023-02-01"), await renaming("an-binh-b", "2023-03-01")];
    const results = await Promise.all(forms.map((form) => renameUnit(admin, form)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ code: "CONFLICT" });
  });
});

describe("the committee's name", () => {
  it("follows the former one, and only once per form", async () => {
    const [latest] = await organisationHistory(admin);
    const named = { name: "Đảng ủy phường", parent: "x", office: "y", place: "z", validFrom: "2023-06-01" };
    const form = { latestId: latest?.id ?? "", ...named };
    const results = await Promise.all([renameOrganisation(admin, form), renameOrganisation(admin, form)]);
    expect(results.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["CONFLICT", "ok"]);
    const spans = (await organisationHistory(admin)).slice(0, 2);
    expect(spans.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ["2023-06-01", null],
      ["2020-11-01", "2023-05-31"],
    ]);
  });
});

describe("a unit", () => {
  it("is added once under its code", async () => {
    const input = { code: "moi-lap", name: "Mới Lập", kind: "COMMUNE", validFrom: "2023-05-01" } as const;
    expect(await createUnit(admin, input)).toMatchObject({ ok: true, value: { code: "moi-lap" } });
    const again = await createUnit(admin, input);
    expect(again).toMatchObject({ code: "INVALID", fields: { code: expect.any(String) } });
  });

  it("ends with its assignments, accounts and logins; what it began can still be read", async () => {
    const head = await actor("tan-hoi");
    expect(await saveDraft(head, HEALTH, null, await completeForm(head, HEALTH))).toMatchObject({ ok: true });
    const { id } = await unit("tan-hoi");
    const early = await endUnit(admin, { unitId: id, lastDay: "2023-06-17", confirm: "co" });
    expect(early).toMatchObject({ code: "INVALID", fields: { lastDay: expect.any(String) } });
    const input = { unitId: id, lastDay: "2023-06-15", confirm: "co" } as const;
    expect(await endUnit(admin, input)).toMatchObject({ ok: true });
    expect(await endUnit(admin, input)).toMatchObject({ code: "WRONG_STATUS" });
    expect(await actorOfSession(head.sessionId)).toBeNull();
    expect(await unit("tan-hoi")).toMatchObject({ endedOn: "2023-06-15", tasks: 0 });
    expect(await loadTarget(client, { id }, HEALTH)).not.toBeNull();
    expect(await loadTarget(client, { id }, { ...HEALTH, taskSlug: "dan-van" })).toBeNull();
    const actions = await client.auditEntry.findMany({ orderBy: { id: "desc" }, take: 2 });
    expect(actions.map(({ action }) => action)).toEqual(["unit.end", "account.disable"]);
  });

  it("does not end before it was followed or before what it sent, nor begins far ahead", async () => {
    const { id } = await unit("an-thanh");
    const end = (lastDay: string) => endUnit(admin, { unitId: id, lastDay, confirm: "co" });
    expect(await end("2003-06-30")).toMatchObject({
      fields: { lastDay: expect.stringContaining("01/01/2021") },
    });
    const head = await actor("an-thanh");
    const saved = await saveDraft(head, HEALTH, null, await completeForm(head, HEALTH));
    expect(saved.ok && (await submit(head, HEALTH, saved.value.revision)).ok).toBe(true);
    expect(await end("2023-03-31")).toMatchObject({
      fields: { lastDay: expect.stringContaining("Quý II/2023") },
    });
    const far = { code: "xa", name: "Xa", kind: "WARD", validFrom: "2123-05-01" } as const;
    expect(await createUnit(admin, far)).toMatchObject({ fields: { validFrom: expect.any(String) } });
  });

  it("gets its end taken back with the tasks that ended with it; accounts stay shut", async () => {
    const { id } = await unit("an-thanh");
    const { tasks } = await unit("an-thanh");
    expect(await resumeUnit(admin, { unitId: id })).toMatchObject({ code: "WRONG_STATUS" });
    expect((await endUnit(admin, { unitId: id, lastDay: "2023-06-15", confirm: "co" })).ok).toBe(true);
    expect(await resumeUnit(await actor("van-phong"), { unitId: id })).toMatchObject({ code: "FORBIDDEN" });
    expect((await resumeUnit(admin, { unitId: id })).ok).toBe(true);
    expect(await unit("an-thanh")).toMatchObject({ endedOn: null, tasks });
    const head = await client.account.findUniqueOrThrow({ where: { username: "an-thanh" } });
    expect(head.disabledAt).not.toBeNull();
  });

  it("that has ended takes no account, no name, and none of its own back", async () => {
    const { id } = await unit("tan-hoi");
    const head = await client.account.findUniqueOrThrow({ where: { username: "tan-hoi" } });
    const form = await renaming("tan-hoi", "2023-06-16");
    expect(await renameUnit(admin, form)).toMatchObject({ code: "WRONG_STATUS" });
    expect(await switchAccount(admin, head.id, "enabled")).toMatchObject({ code: "INVALID" });
    const input = { username: "z", role: "UNIT_HEAD", unitId: id, email: null } as const;
    expect(await openAccount(admin, input)).toMatchObject({ code: "INVALID" });
  });
});
