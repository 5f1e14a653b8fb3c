import { beforeAll, describe, expect, inject, it } from "vitest";
import { actor, freshDatabase } from "@/e2e/fixtures/database";
import { loadCatalogue } from "@/lib/catalogue/commands.load";
import type { Db } from "@/lib/db";
import { applyMigrations, diffToSchema } from "./schema-engine";

let client: Db;

beforeAll(async () => {
  client = await freshDatabase();
});

async function emptied(): Promise<string> {
  await client.$executeRawUnsafe("DROP SCHEMA public CASCADE");
  await client.$executeRawUnsafe("CREATE SCHEMA public");
  return inject("databaseUrl");
}

describe("rules of the database", () => {
  it("append-only tables refuse every change, whoever asks", async () => {
    const tables = [
      "submission_version",
      "review_event",
      "review_note",
      "audit_entry",
      "publication_measure",
    ];
    for (const table of [...tables, "measure_target", "measure_baseline", "assigned_figure", "publication"]) {
      await expect(client.$executeRawUnsafe(`DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
      await expect(client.$executeRawUnsafe(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/append-only/);
    }
    await expect(client.$executeRawUnsafe("UPDATE audit_entry SET action = 'x'")).rejects.toThrow(
      /append-only/,
    );
  });

  it("an edited audit row no longer matches its hash", async () => {
    await actor("an-loc");
    const broken = "SELECT count(*)::int AS n FROM audit_entry e WHERE audit_hash(e) <> hash";
    expect(await client.$queryRawUnsafe(broken)).toEqual([{ n: 0 }]);
    await client.$executeRawUnsafe("ALTER TABLE audit_entry DISABLE TRIGGER append_only");
    await client.$executeRawUnsafe("UPDATE audit_entry SET action = 'account.nothing' WHERE id = 2");
    expect(await client.$queryRawUnsafe(broken)).toEqual([{ n: 1 }]);
  });

  it("a unit role needs a unit and the others none", async () => {
    const account = { username: "x", passwordHash: "x", role: "UNIT_HEAD" as const };
    await expect(client.account.create({ data: account })).rejects.toThrow(/account_unit/);
  });

  it("progress stays within 0 and 100", async () => {
    const [unit, task, period] = await Promise.all([
      client.unit.findFirstOrThrow(),
      client.task.findFirstOrThrow(),
      client.period.findFirstOrThrow(),
    ]);
    const ids = { unitId: unit.id, taskId: task.id, periodId: period.id, updatedById: unit.id };
    const row = { ...ids, progressPercent: 101, updatedAt: new Date() };
    await expect(client.submission.create({ data: row })).rejects.toThrow(/submission_progress/);
    await expect(
      client.submission.create({ data: { ...row, progressPercent: 1, status: "APPROVED" } }),
    ).rejects.toThrow(/submission_versions/);
  });

  it("loads a catalogue once", async () => {
    const { default: file } = await import("@/prisma/catalogue/resolution-2020-2025.json");
    expect(await loadCatalogue(client, file, new Date())).toBe("PRESENT");
    const counts = await Promise.all([client.unit.count(), client.task.count(), client.indicator.count()]);
    expect([...counts, await client.measure.count()]).toEqual([11, 8, 15, 26]);
    expect(await client.assignment.count()).toBe(7 * 8 + 7);
    expect(await client.period.groupBy({ by: ["state"], _count: true, orderBy: { state: "asc" } })).toEqual([
      { state: "UPCOMING", _count: 10 },
      { state: "OPEN", _count: 1 },
      { state: "CLOSED", _count: 9 },
    ]);
  });
});

describe("migrations", () => {
  it("agree with the schema", async () => {
    expect(await diffToSchema(await emptied())).toBe("");
  });

  it("are applied once", async () => {
    const url = await emptied();
    expect((await applyMigrations(url)).length).toBeGreaterThan(0);
    expect(await applyMigrations(url)).toEqual([]);
  });
});
