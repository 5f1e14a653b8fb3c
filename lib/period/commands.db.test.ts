import { beforeAll, describe, expect, it } from "vitest";
import { actor, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { grantExtension, movePeriod } from "./commands";
import { listPeriods } from "./queries";
import { findPeriod } from "./queries.period";

let client: Db;
let office: Actor;
let leader: Actor;
let periodId: string;

beforeAll(async () => {
  client = await freshDatabase();
  office = await actor("van-phong");
  leader = await actor("thuong-truc");
  periodId = (await client.period.findFirstOrThrow({ where: { code: "2023-q1" } })).id;
});

describe("opening and closing", () => {
  const nobody = "00000000-0000-4000-8000-000000000001";

  it("is the office's alone", async () => {
    for (const name of ["thuong-truc", "quan-tri", "an-loc"]) {
      const refused = await movePeriod(await actor(name), periodId, "open");
      expect(refused).toMatchObject({ ok: false, code: "FORBIDDEN" });
    }
    expect(await movePeriod(office, nobody, "open")).toMatchObject({ ok: false, code: "NOT_FOUND" });
  });

  it("moves once, leaves other open periods alone and writes the audit row", async () => {
    expect(await movePeriod(office, periodId, "open")).toMatchObject({ ok: false, code: "WRONG_STATUS" });
    expect(await movePeriod(office, periodId, "reopen", " ")).toMatchObject({
      code: "INVALID",
      fields: { reason: expect.any(String) },
    });
    expect(await movePeriod(office, periodId, "reopen", "Sửa số liệu")).toMatchObject({ ok: true });
    expect(await movePeriod(office, periodId, "reopen", "Lần nữa")).toMatchObject({ code: "WRONG_STATUS" });
    expect(await client.period.count({ where: { state: "OPEN" } })).toBe(2);
    expect(await movePeriod(office, periodId, "close")).toMatchObject({ ok: true });
    const rows = await client.auditEntry.findMany({ where: { subjectId: periodId }, orderBy: { id: "asc" } });
    expect(rows.map(({ action, detail }) => [action, detail])).toEqual([
      ["period.reopen", { from: "CLOSED", to: "OPEN", reason: "Sửa số liệu" }],
      ["period.close", { from: "OPEN", to: "CLOSED" }],
    ]);
  });

  it("is done once when two press at the same time", async () => {
    const third = await client.period.findFirstOrThrow({ where: { code: "2023-q3" } });
    const both = await Promise.all([
      movePeriod(office, third.id, "open"),
      movePeriod(office, third.id, "open"),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "WRONG_STATUS" });
    expect(await client.auditEntry.count({ where: { subjectId: third.id } })).toBe(1);
  });
});

describe("extensions", () => {
  const due = (iso: string) => new Date(`${iso}+07:00`);

  it("must lie after the period's due time, in the future and within a year; a later one corrects an earlier", async () => {
    const unit = await client.unit.findFirstOrThrow({ where: { code: "tan-hoi" } });
    const open = await client.period.findFirstOrThrow({ where: { code: "2023-q2" } });
    const grant = (periodOf: string, dueAt: Date, by = office) =>
      grantExtension(by, { periodId: periodOf, unitId: unit.id, dueAt, reason: "Mưa bão" });
    expect(await grant(open.id, due("2023-06-27T17:00:00"), leader)).toMatchObject({ code: "FORBIDDEN" });
    expect(await grant(open.id, open.dueAt)).toMatchObject({
      code: "INVALID",
      fields: { dueAt: expect.any(String) },
    });
    // After the old due time, and yet over already.
    expect(await grant(periodId, due("2023-06-01T17:00:00"))).toMatchObject({ code: "INVALID" });
    expect(await grant(open.id, due("2023-06-27T17:00:00"))).toMatchObject({ ok: true });
    expect(await grant(open.id, due("2023-06-27T17:00:00"))).toMatchObject({ code: "INVALID" });
    for (const typo of ["3023-06-28T17:00:00", "2024-06-28T17:00:00"]) {
      expect(await grant(open.id, due(typo))).toMatchObject({
        fields: { dueAt: expect.stringContaining("Kiểm tra lại năm") },
      });
    }
    expect(await grant(open.id, due("2024-06-05T17:00:00"))).toMatchObject({ ok: true });
    expect(await grant(open.id, due("2023-06-28T17:00:00"))).toMatchObject({ ok: true });
    const listed = (await listPeriods(leader)).find(({ code }) => code === "2023-q2");
    expect(listed?.extensions.map((extension) => [extension.unit, extension.dueAt])).toEqual([
      ["Xã Tân Hội", due("2023-06-28T17:00:00")],
      ["Xã Tân Hội", due("2024-06-05T17:00:00")],
      ["Xã Tân Hội", due("2023-06-27T17:00:00")],
    ]);
    await expect(listPeriods(await actor("an-loc"))).rejects.toThrow("FORBIDDEN");
    const [told] = (await findPeriod(leader, "2023-q2"))?.history ?? [];
    expect(told).toMatchObject({ by: "van-phong", unit: "Xã Tân Hội", reason: "Mưa bão" });
    expect(told?.detail).toMatchObject({
      from: due("2024-06-05T17:00:00").toISOString(),
      to: due("2023-06-28T17:00:00").toISOString(),
    });
    await expect(findPeriod(await actor("quan-tri"), "2023-q2")).rejects.toThrow("FORBIDDEN");
  });

  it("is not granted to a unit that is not there", async () => {
    const nobody = { periodId, unitId: "00000000-0000-4000-8000-000000000001" };
    const refused = await grantExtension(office, {
      ...nobody,
      dueAt: due("2024-01-01T00:00:00"),
      reason: "x",
    });
    expect(refused).toMatchObject({ ok: false, code: "NOT_FOUND" });
  });
});
