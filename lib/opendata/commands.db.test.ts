import { beforeAll, describe, expect, it } from "vitest";
import { actor, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { publicVersion } from "@/lib/publication/queries";
import { setLicence } from "./commands";

const LICENCE = "Creative Commons Ghi công 4.0";
let client: Db;
let office: Actor;

const stored = async () => (await client.resolution.findFirstOrThrow()).openDataLicence;

beforeAll(async () => {
  client = await freshDatabase();
  office = await actor("van-phong");
});

describe("the licence of the open data", () => {
  it("is the office's to set", async () => {
    for (const name of ["thuong-truc", "quan-tri", "an-loc"]) {
      const result = await setLicence(await actor(name), { licence: LICENCE, shown: "" });
      expect(result).toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await stored()).toBe("");
  });

  it("changes what the public sees, and stands in the audit trail", async () => {
    const before = await publicVersion(client);
    expect(await setLicence(office, { licence: LICENCE, shown: "" })).toMatchObject({ ok: true });
    expect(await stored()).toBe(LICENCE);
    expect(await publicVersion(client)).toBe(before + 1n);
    const entry = await client.auditEntry.findFirstOrThrow({ where: { action: "resolution.licence" } });
    expect(entry).toMatchObject({ actorRole: "OFFICE", detail: { from: "", to: LICENCE } });
  });

  it("is not overwritten by who saw an older one", async () => {
    const version = await publicVersion(client);
    const late = await setLicence(office, { licence: "Khác", shown: "" });
    expect(late).toMatchObject({ code: "INVALID", fields: { licence: /Người khác vừa đổi/ } });
    expect([await stored(), await publicVersion(client)]).toEqual([LICENCE, version]);
  });
});
