import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { listAudit } from "@/lib/audit/queries";
import { auditFilter } from "@/lib/audit/schema";
import type { Db } from "@/lib/db";
import { loadCells } from "@/lib/matrix/queries";
import { saveDraft, submit } from "@/lib/submission/commands";
import { loadTarget } from "@/lib/submission/queries";
import { unitPeriods, unitTasks } from "@/lib/workspace/queries";
import { assignTask, unassignTask } from "./commands.assignments";
import { findCatalogueTask } from "./queries";

let client: Db;
let admin: Actor;
let of: { taskId: string; unitId: string };

beforeAll(async () => {
  client = await freshDatabase();
  admin = await actor("quan-tri");
  of = {
    taskId: (await client.task.findFirstOrThrow({ where: { slug: "dan-van" } })).id,
    unitId: (await client.unit.findUniqueOrThrow({ where: { code: "an-lac" } })).id,
  };
});

const asked = async (period: string) =>
  (await loadTarget(client, { id: of.unitId }, { periodCode: period, taskSlug: "dan-van" })) !== null;

describe("a task that a unit gets again", () => {
  it("after a pause leaves what was asked before as it was", async () => {
    expect((await unassignTask(admin, { ...of, lastDay: "2022-03-31" })).ok).toBe(true);
    expect((await assignTask(admin, { ...of, firstDay: "2023-04-01" })).ok).toBe(true);
    const periods = ["2021-q1", "2022-q1", "2022-q2", "2023-q1", "2023-q2"];
    expect(await Promise.all(periods.map(asked))).toEqual([true, true, false, false, true]);
    const task = await findCatalogueTask(admin, "dan-van");
    expect(task?.units.find(({ id }) => id === of.unitId)).toMatchObject({
      assigned: true,
      spans: [
        { startedOn: null, endedOn: "2022-03-31" },
        { startedOn: "2023-04-01", endedOn: null },
      ],
    });
  });

  it("with a report is one task on its list and in the matrix", async () => {
    const anLac = await actor("an-lac");
    const address = { periodCode: "2023-q2", taskSlug: "dan-van" };
    const saved = await saveDraft(anLac, address, null, await completeForm(anLac, address));
    expect(saved.ok && (await submit(anLac, address, saved.value.revision)).ok).toBe(true);
    const tasks = await unitTasks(anLac, { code: "2023-q2", open: true });
    expect(tasks.filter(({ slug }) => slug === "dan-van")).toHaveLength(1);
    const counted = (await unitPeriods(anLac)).find(({ code }) => code === "2023-q2");
    expect(counted?.tasks).toBe(tasks.length);
    const cells = await loadCells(await actor("van-phong"), {
      period: await client.period.findFirstOrThrow({ where: { code: "2023-q2" } }),
      units: [{ id: of.unitId }],
      at: new Date(),
    });
    expect(cells.get(of.unitId)?.size).toBe(tasks.length);
  });

  it("on the day after, or with no period in between, goes on as if nothing had been", async () => {
    const other = { ...of, unitId: (await client.unit.findUniqueOrThrow({ where: { code: "an-loc" } })).id };
    expect((await unassignTask(admin, { ...other, lastDay: "2023-04-30" })).ok).toBe(true);
    expect((await assignTask(admin, { ...other, firstDay: "2023-06-15" })).ok).toBe(true);
    const spans = await client.assignment.findMany({
      where: other,
      select: { startedOn: true, endedOn: true },
    });
    expect(spans).toEqual([{ startedOn: null, endedOn: null }]);
  });

  it("is never given twice at once", async () => {
    const other = { ...of, unitId: (await client.unit.findUniqueOrThrow({ where: { code: "tan-hoi" } })).id };
    expect((await unassignTask(admin, { ...other, lastDay: "2022-12-31" })).ok).toBe(true);
    const both = await Promise.all(
      ["2023-04-01", "2023-04-02"].map((firstDay) => assignTask(admin, { ...other, firstDay })),
    );
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["WRONG_STATUS", "ok"]);
    const twice = client.assignment.create({ data: other, select: { id: true } });
    await expect(twice).rejects.toThrow();
  });
});

describe("the days", () => {
  it("lie in the resolution, and not before a report that was sent", async () => {
    const year = { lastDay: expect.stringContaining("kiểm tra lại năm") };
    expect(await unassignTask(admin, { ...of, lastDay: "2003-06-30" })).toMatchObject({ fields: year });
    expect(await unassignTask(admin, { ...of, lastDay: "2023-06-15" })).toMatchObject({
      fields: { lastDay: expect.stringContaining("Quý II/2023") },
    });
    const anLoc = await client.task.findFirstOrThrow({ where: { slug: HEALTH.taskSlug } });
    const agency = await client.unit.findFirstOrThrow({
      where: { assignments: { none: { taskId: anLoc.id } } },
    });
    const given = { taskId: anLoc.id, unitId: agency.id };
    expect(await assignTask(admin, { ...given, firstDay: "2032-07-01" })).toMatchObject({
      fields: { firstDay: expect.any(String) },
    });
    expect((await assignTask(admin, { ...given, firstDay: "2023-07-01" })).ok).toBe(true);
  });

  it("stand in the audit trail with names, not codes", async () => {
    const [row] = (await listAudit(admin, auditFilter.parse({}), 1)).rows;
    expect(row?.detail).toMatch(/^nhiệm vụ: [A-ZĐ].* .*; đơn vị: [A-ZĐ].*; ngày đầu tiên: 01\/07\/2023$/);
  });
});
