import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { actor, completeForm, freshDatabase } from "@/e2e/fixtures/database";
import { createAccounts } from "@/lib/account/commands";
import type { Actor } from "@/lib/account/schema";
import { type Db, db } from "@/lib/db";
import { measureField } from "@/lib/measure/schema";
import { publicScene, publicTasks } from "@/lib/publication/queries";
import { publicIndicators } from "@/lib/publication/queries.measures";
import { approve } from "@/lib/review/commands.approve";
import { saveDraft, submit } from "@/lib/submission/commands";
import { loadTarget } from "@/lib/submission/queries";
import { unitsOn } from "@/lib/unit/queries";
import { applyMigrations } from "@/scripts/schema-engine";
import { importCatalogue } from "./commands.import";
import { loadCatalogue } from "./commands.load";

const file = path.resolve(import.meta.dirname, "../../e2e/fixtures/catalogue-small.json");
const text = readFileSync(file, "utf8");
const OPEN_DAY = "2025-12-05T08:00:00+07:00";

/** A draft, sent and approved. */
async function report(
  client: Db,
  office: Actor,
  unit: string,
  taskSlug: string,
  figures: Record<string, string[]>,
) {
  const by = await actor(unit);
  const address = { taskSlug, periodCode: "2025-h2" };
  const target = await loadTarget(client, { id: by.unitId ?? "" }, address);
  const typed = (target?.measures ?? []).flatMap(({ id, code, kind }) => {
    const [first = "", second = ""] = figures[code] ?? [];
    if (kind !== "RATIO") return [[measureField(id, "value"), first]];
    return [
      [measureField(id, "numerator"), first],
      [measureField(id, "denominator"), second],
    ];
  });
  const form = await completeForm(by, address, Object.fromEntries(typed));
  const saved = await saveDraft(by, address, null, form);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const sent = await submit(by, address, saved.value.revision);
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  const approval = { versionNumber: 1, rating: "ON_TRACK" as const, correctionNote: "" };
  const review = { submissionId: sent.value.submissionId, revision: saved.value.revision + 1 };
  const approved = await approve(office, review, approval);
  if (!approved.ok) throw new Error(JSON.stringify(approved));
}

describe("a second committee on a database of its own", () => {
  let client: Db;

  beforeAll(async () => {
    process.env.DATABASE_URL = inject("databaseUrl");
    process.env.CLOCK_START = OPEN_DAY;
    client = db();
    await client.$executeRawUnsafe("DROP SCHEMA public CASCADE");
    await client.$executeRawUnsafe("CREATE SCHEMA public");
    await applyMigrations(inject("databaseUrl"));
    await loadCatalogue(client, JSON.parse(text), new Date(OPEN_DAY));
    const units = await client.unit.findMany({ select: { id: true, code: true } });
    const account = { password: "mat-khau-thu-1", mustChangePassword: false };
    await createAccounts(client, [
      { ...account, username: "van-phong", role: "OFFICE", unitId: null },
      ...units.map(({ id, code }) => ({
        ...account,
        username: code,
        role: "UNIT_HEAD" as const,
        unitId: id,
      })),
    ]);
  });

  it("has its own names, units, tasks and half-years, and nothing of the first one", async () => {
    const scene = await publicScene();
    expect(scene.organisation).toMatchObject({ name: "Huyện ủy Làng Sen", office: "Văn phòng Huyện ủy" });
    expect(await unitsOn()).toHaveLength(12);
    expect((await publicTasks()).map(({ title }) => title)).toEqual([
      "Đường giao thông nông thôn",
      "Nước sạch",
      "Chuyển đổi số",
    ]);
    expect((await publicIndicators()).flatMap(({ measures }) => measures)).toHaveLength(4);
    const periods = await client.period.findMany({
      orderBy: { endsOn: "asc" },
      select: { code: true, state: true },
    });
    expect(periods).toHaveLength(12);
    expect(periods.find(({ state }) => state === "OPEN")?.code).toBe("2025-h2");
    const everything = JSON.stringify([await client.unitName.findMany(), await client.resolution.findMany()]);
    expect(everything).not.toContain("Hồng Ngự");
  });

  it("reports, reviews and publishes with the right totals", async () => {
    const office = await actor("van-phong");
    await report(client, office, "lang-sen-1", "nuoc-sach", { "2": ["900", "1.000"] });
    await report(client, office, "khu-pho-1", "nuoc-sach", { "2": ["600", "1.000"] });
    await report(client, office, "phong-giao-thong", "duong-nong-thon", { "1a": ["91,5"] });
    await report(client, office, "lang-sen-2", "duong-nong-thon", { "1b": ["4,25"] });
    const measures = (await publicIndicators()).flatMap((indicator) => indicator.measures);
    const of = (code: string) => measures.find((measure) => measure.code === code);
    expect(of("2")?.current).toMatchObject({
      value: "75",
      numerator: "1500",
      denominator: "2000",
      reported: 2,
      expected: 11,
    });
    expect(of("1a")?.current).toMatchObject({ value: "91.5", reported: 1, expected: 1 });
    expect(of("1b")?.current).toMatchObject({ value: "4.25", reported: 1, expected: 11 });
    expect(of("3")?.standing).toBe("NO_DATA");
  });
});

describe("the import", () => {
  let admin: Actor;

  beforeAll(async () => {
    await freshDatabase();
    admin = await actor("quan-tri");
  });

  it("is the administrator's alone", async () => {
    for (const name of ["van-phong", "thuong-truc", "an-loc"]) {
      expect(await importCatalogue(await actor(name), text, true)).toEqual({ kind: "FORBIDDEN" });
    }
    expect(await db().resolution.count()).toBe(1);
  });

  it("says what it would bring and writes nothing", async () => {
    expect(await importCatalogue(admin, text, false)).toMatchObject({
      kind: "READY",
      summary: {
        tasks: 3,
        indicators: 3,
        measures: 4,
        units: 12,
        knownUnits: 0,
        periods: 12,
        becomesCurrent: true,
      },
    });
    expect([await db().resolution.count(), await db().unit.count()]).toEqual([1, 11]);
  });

  it("loads it once, goes on with units that are there, and refuses it a second time", async () => {
    const next = text.replaceAll('lang-sen-1"', 'tan-hoi"');
    const before = await db().unitName.findMany({ where: { unit: { code: "tan-hoi" } } });
    expect(await importCatalogue(admin, next, true)).toMatchObject({
      kind: "LOADED",
      summary: { knownUnits: 1 },
    });
    expect(await db().unitName.findMany({ where: { unit: { code: "tan-hoi" } } })).toEqual(before);
    expect(await db().unit.count()).toBe(11 + 11);
    const audit = await db().auditEntry.findFirstOrThrow({
      where: { action: "resolution.load" },
      orderBy: { id: "desc" },
    });
    expect(audit.actorId).toBe(admin.accountId);
    expect(await importCatalogue(admin, next, true)).toMatchObject({
      kind: "PROBLEMS",
      problems: [{ place: "Nghị quyết" }],
    });
    expect(await db().resolution.count()).toBe(2);
  });

  it("of two at once loads one and tells the other", async () => {
    const once = text.replace('"slug": "', '"slug": "hai-lan-');
    const both = await Promise.all([importCatalogue(admin, once, true), importCatalogue(admin, once, true)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["LOADED", "PROBLEMS"]);
    expect(await db().resolution.count()).toBe(3);
  });

  it("tells what is wrong of form, of references and with what is stored at once", async () => {
    const file = JSON.parse(text);
    Object.assign(file.resolution, { title: "", termEnd: "2020-01-01" });
    file.units[1].code = "an-lac";
    file.units[1].names = [{ name: "An Lạc", kind: "COMMUNE" }];
    const outcome = await importCatalogue(admin, JSON.stringify(file), false);
    const problems = outcome.kind === "PROBLEMS" ? outcome.problems : [];
    expect(problems.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      "Nghị quyết › title: Không được để trống.",
      "Nghị quyết: termEnd phải sau termStart.",
      expect.stringContaining("Nghị quyết: Mã"),
      "Đơn vị an-lac: Trên Cổng đơn vị này là phường (WARD); ghi như vậy hoặc đặt mã khác.",
    ]);
  });
});
