import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { returnSubmission } from "@/lib/review/commands";
import { saveDraft, submit } from "@/lib/submission/commands";
import { type Cell, countsOf } from "./calc";
import { matrixCsv, matrixTables } from "./calc.export";
import { listCounts } from "./calc.list";
import { loadCells, loadMatrix, matrixPage } from "./queries";
import { loadList } from "./queries.list";
import { loadTrends } from "./queries.trends";
import { listSlugs, matrixFilter } from "./schema";

const TASKS = { people: "dan-van", social: "van-hoa-an-sinh" };
const ky = "2023-q2";
let office: Actor;

async function send(unit: string, taskSlug: string) {
  const by = await actor(unit);
  const address = { taskSlug, periodCode: ky };
  const saved = await saveDraft(by, address, null, await completeForm(by, address));
  if (!saved.ok) throw new Error(saved.code);
  const sent = await submit(by, address, saved.value.revision);
  if (!sent.ok) throw new Error(sent.code);
  return db().submission.findFirstOrThrow({
    where: { unit: { code: unit }, task: { slug: taskSlug }, period: { code: ky } },
  });
}

/** The story goes on: the clock of the portal stands at this local time. */
const clock = (day: string) => {
  process.env.CLOCK_START = `${day}T08:00:00+07:00`;
};

async function cellsIn(query: Record<string, string>, by = office) {
  const matrix = await loadMatrix(by, matrixFilter.parse({ ky, ...query }));
  if (!matrix) throw new Error("no matrix");
  const cells = await loadCells(by, matrix);
  const cell = (unit: string, slug: string): Cell | undefined => {
    const of = matrix.units.find(({ code }) => code === unit)?.id ?? "";
    return cells.get(of)?.get(matrix.tasks.find((task) => task.slug === slug)?.id ?? "")?.cell;
  };
  return { matrix, cells, cell };
}

beforeAll(async () => {
  await freshDatabase();
  office = await actor("van-phong");
  await send("an-loc", TASKS.people);
  const returned = await send("an-lac", TASKS.people);
  const { id: submissionId, revision } = returned;
  expect(await returnSubmission(office, { submissionId, revision }, "Bổ sung.", {})).toMatchObject({
    ok: true,
  });
  const approved = await send("an-thanh", TASKS.people);
  await db().submission.update({ where: { id: approved.id }, data: { status: "APPROVED" } });
  const draft = await actor("tan-hoi");
  const address = { taskSlug: TASKS.social, periodCode: ky };
  await saveDraft(draft, address, null, await completeForm(draft, address));
  const extended = await db().unit.findUniqueOrThrow({ where: { code: "binh-thanh" } });
  const period = await db().period.findFirstOrThrow({ where: { code: ky } });
  await db().periodExtension.create({
    data: {
      periodId: period.id,
      unitId: extended.id,
      dueAt: new Date("2023-06-30T10:00:00Z"),
      reason: "mưa lũ",
      grantedById: office.accountId,
      grantedAt: new Date("2023-06-16T01:00:00Z"),
    },
  });
  // Not asked any more: a task taken from a unit, and a unit that ended; what was sent before stays.
  await db().assignment.updateMany({
    where: { unit: { code: "an-loc" }, task: { slug: { in: Object.values(TASKS) } } },
    data: { endedOn: new Date("2023-05-31") },
  });
  await db().unit.update({ where: { code: "an-binh-b" }, data: { endedOn: new Date("2023-06-29") } });
});

describe("the matrix after the due time", () => {
  beforeAll(async () => {
    clock("2023-06-22");
    await send("an-binh-a", TASKS.people);
    await send("binh-thanh", TASKS.people);
  });

  it("knows sent, returned, approved, late, extended, missing and not asked apart", async () => {
    const { cell, matrix } = await cellsIn({});
    expect(cell("an-loc", TASKS.people)).toMatchObject({ progress: "SUBMITTED", outcome: "DONE_ON_TIME" });
    expect(cell("an-loc", TASKS.social)).toBeUndefined();
    expect(cell("an-lac", TASKS.people)).toMatchObject({ progress: "RETURNED", outcome: "OPEN_OVERDUE" });
    expect(cell("an-thanh", TASKS.people)).toMatchObject({ progress: "APPROVED", outcome: "DONE_ON_TIME" });
    expect(cell("an-binh-a", TASKS.people)).toMatchObject({ punctuality: "LATE", outcome: "DONE_LATE" });
    expect(cell("binh-thanh", TASKS.people)).toMatchObject({
      punctuality: "ON_TIME",
      outcome: "DONE_ON_TIME",
    });
    expect(cell("binh-thanh", TASKS.social)).toMatchObject({ punctuality: "NOT_SUBMITTED" });
    expect(matrix.units.map(({ code }) => code)).not.toContain("an-binh-b");
  });

  it("says of a unit's draft only that nothing was sent", async () => {
    const { cell } = await cellsIn({});
    const drafted = cell("tan-hoi", TASKS.social);
    expect(drafted).toEqual(cell("an-thanh", TASKS.social));
    expect(drafted).toMatchObject({ progress: "NOT_STARTED", punctuality: "OVERDUE", readable: false });
  });

  it("counts in the statement what the cells say: in all, by unit and by task, under every filter", async () => {
    const queries: Record<string, string>[] = [
      {},
      { loai: "xa" },
      { tim: "phuong AN l" },
      { thieu: "1" },
      { tim: "khong co" },
    ];
    for (const query of queries) {
      const { matrix, cells } = await cellsIn(query);
      const all = [...cells.entries()].flatMap(([unit, own]) =>
        [...own].map(([task, one]) => ({ unit, task, ...one })),
      );
      expect(matrix.total, JSON.stringify(query)).toEqual(countsOf(all));
      for (const unit of matrix.units)
        expect(unit).toMatchObject(countsOf(all.filter((one) => one.unit === unit.id)));
      for (const { id, counts } of matrix.tasks) {
        const own = all.filter((one) => one.task === id);
        expect(counts).toEqual(own.length > 0 ? countsOf(own) : null);
      }
    }
  });

  it("lists the reports behind every number: in all, of one unit and of one task", async () => {
    const queries: Record<string, string>[] = [{}, { loai: "xa" }, { thieu: "1" }];
    for (const query of queries) {
      const { matrix } = await cellsIn(query);
      const asked = [
        { of: {}, counts: matrix.total },
        ...matrix.units.slice(0, 2).map((unit) => ({ of: { "don-vi": unit.code }, counts: unit })),
        ...matrix.tasks.slice(0, 2).map(({ slug, counts }) => ({ of: { "nhiem-vu": slug }, counts })),
      ];
      for (const { of, counts } of asked) {
        for (const list of listSlugs) {
          const filter = matrixFilter.parse({ ky, ...query, ...of, xem: "danh-sach", "bao-cao": list });
          const { total, rows } = await loadList(office, matrix, filter);
          expect([list, of, total]).toEqual([list, of, counts ? listCounts[list](counts) : 0]);
          expect(rows).toHaveLength(Math.min(total, 100));
        }
      }
    }
    const { matrix } = await cellsIn({});
    const late = matrixFilter.parse({ ky, "bao-cao": "nop-tre" });
    expect((await loadList(office, matrix, late)).rows).toMatchObject([
      { unit: { code: "an-binh-a" }, task: { slug: TASKS.people }, cell: { outcome: "DONE_LATE" } },
    ]);
    const unknown = matrixFilter.parse({ ky, "don-vi": "khong-co" });
    expect(await loadList(office, matrix, unknown)).toMatchObject({ total: 0, unit: "khong-co", rows: [] });
    await expect(loadList(await actor("an-loc"), matrix, late)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("finds units without diacritics, by kind, and those that lack something", async () => {
    const codes = async (query: Record<string, string>) =>
      (await cellsIn(query)).matrix.units.map(({ code }) => code);
    expect(await codes({ tim: "phuong AN l" })).toEqual(["an-lac", "an-loc"]);
    expect(await codes({ tim: "%" })).toEqual([]);
    expect((await codes({ loai: "xa" })).sort()).toEqual(["binh-thanh", "tan-hoi"]);
    expect(await codes({ thieu: "1" })).toContain("tan-hoi");
    await db().submission.updateMany({ where: { unit: { code: "an-loc" } }, data: { status: "SUBMITTED" } });
    expect(await codes({ thieu: "1", tim: "an loc" })).toEqual(["an-loc"]);
  });

  it("counts the periods one by one for the trend", async () => {
    const { matrix } = await cellsIn({});
    const { trends } = (await loadTrends(office, matrixFilter.parse({ ky }))) ?? { trends: [] };
    expect(trends.at(-1)).toMatchObject({ code: ky, units: matrix.units.length, ...matrix.total });
  });
});

describe("who reads it, and the files", () => {
  it("is for the office and the leaders, and for opened periods", async () => {
    const leader = await actor("thuong-truc");
    expect((await matrixPage(leader, matrixFilter.parse({ ky })))?.total.asked).toBeGreaterThan(0);
    for (const name of ["an-loc", "an-loc-tong-hop", "quan-tri"]) {
      const by = await actor(name);
      await expect(matrixPage(by, matrixFilter.parse({}))).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(loadTrends(by, matrixFilter.parse({}))).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await loadMatrix(office, matrixFilter.parse({ ky: "2025-q4" }))).toBeNull();
    expect(await loadTrends(office, matrixFilter.parse({ ky: "2025-q4" }))).toBeNull();
  });

  it("has the same figures in the files as on the page, and no formula in them", async () => {
    const unit = await db().unit.findUniqueOrThrow({ where: { code: "tan-hoi" } });
    await db().unitName.updateMany({ where: { unitId: unit.id }, data: { name: "=1+1", kind: "AGENCY" } });
    const { matrix, cells } = await cellsIn({});
    const csv = matrixCsv(matrix, cells);
    expect(csv.trim().split("\r\n")).toHaveLength(matrix.total.asked + 1);
    expect(csv).toContain(",'=1+1,");
    const tables = matrixTables(matrix, cells, "tất cả");
    expect(tables.map(({ name }) => name)).toEqual(["Ma trận", "Theo đơn vị", "Theo nhiệm vụ", "Thống kê"]);
    expect(tables.map(({ rows, heads }) => rows.length - heads).slice(0, 2)).toEqual(
      Array(2).fill(matrix.units.length),
    );
    expect(tables[3]?.rows.find(([name]) => name === "Phải nộp")?.[1]).toBe(matrix.total.asked);
  });
});
