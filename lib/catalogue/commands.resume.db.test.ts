import { beforeAll, expect, it } from "vitest";
import { actor, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { loadTarget } from "@/lib/submission/queries";
import { endUnit } from "@/lib/unit/commands.end";
import { unitTasks } from "@/lib/workspace/queries";
import { endMeasure, endTask } from "./commands";
import { resumeMeasure, resumeTask } from "./commands.resume";

let client: Db;
let admin: Actor;
let taskId: string;
let measureId: string;
const confirm = "co" as const;

beforeAll(async () => {
  client = await freshDatabase();
  admin = await actor("quan-tri");
  taskId = (await client.task.findFirstOrThrow({ where: { slug: "dan-van" } })).id;
  measureId = (await client.measure.findFirstOrThrow({ where: { code: "9" } })).id;
});

it("an end that lies ahead can be taken back, by the administrator alone", async () => {
  const anLoc = await actor("an-loc");
  const asked = async () =>
    (await unitTasks(anLoc, { code: "2023-q3", open: true }))?.some(({ slug }) => slug === "dan-van");
  expect((await endTask(admin, { taskId, lastDay: "2023-06-30", confirm })).ok).toBe(true);
  expect(await asked()).toBe(false);
  expect(await resumeTask(await actor("van-phong"), { taskId })).toMatchObject({ code: "FORBIDDEN" });
  expect(await asked()).toBe(false);
  expect((await resumeTask(admin, { taskId })).ok).toBe(true);
  expect(await asked()).toBe(true);
  const entry = await client.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(entry).toMatchObject({
    action: "resolution.task-resume",
    detail: { task: taskId, lastDayFrom: "2023-06-30" },
  });
  expect(await resumeTask(admin, { taskId })).toMatchObject({ code: "WRONG_STATUS" });
});

it("an end can be taken back after its day as well: what went by is asked for again", async () => {
  expect((await endMeasure(admin, { measureId, lastDay: "2023-03-31", confirm })).ok).toBe(true);
  const asked = async () => {
    const { unitId } = await actor("an-loc");
    const target = await loadTarget(client, { id: unitId ?? "" }, HEALTH);
    return target?.measures.some(({ id }) => id === measureId);
  };
  expect(await asked()).toBe(false);
  expect((await resumeMeasure(admin, { measureId })).ok).toBe(true);
  expect(await asked()).toBe(true);
  expect(await resumeMeasure(admin, { measureId })).toMatchObject({ code: "WRONG_STATUS" });
});

it("not when the one unit that reports has ended", async () => {
  const sole = await client.measure.findFirstOrThrow({ where: { reporterScope: "ONE_UNIT" } });
  const end = { measureId: sole.id, lastDay: "2023-06-30", confirm };
  expect((await endMeasure(admin, end)).ok).toBe(true);
  const unitId = sole.reporterUnitId ?? "";
  expect((await endUnit(admin, { unitId, lastDay: "2023-06-15", confirm })).ok).toBe(true);
  expect(await resumeMeasure(admin, { measureId: sole.id })).toMatchObject({
    code: "INVALID",
    fields: { endedOn: expect.any(String) },
  });
});

it("a slip in the year of an end is refused", async () => {
  for (const lastDay of ["2003-06-30", "2199-06-30"]) {
    const refused = { code: "INVALID", fields: { lastDay: expect.stringContaining("kiểm tra lại năm") } };
    expect(await endTask(admin, { taskId, lastDay, confirm })).toMatchObject(refused);
    expect(await endMeasure(admin, { measureId, lastDay, confirm })).toMatchObject(refused);
  }
});
