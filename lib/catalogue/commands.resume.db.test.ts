import { beforeAll, expect, it } from "vitest";
import { actor, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
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
  expect(entry).toMatchObject({ action: "resolution.task-resume", detail: { task: "dan-van" } });
  expect(await resumeTask(admin, { taskId })).toMatchObject({ code: "WRONG_STATUS" });
});

it("an end stays once its day has passed; today it may still be taken back", async () => {
  expect((await endMeasure(admin, { measureId, lastDay: "2023-06-16", confirm })).ok).toBe(true);
  expect((await resumeMeasure(admin, { measureId })).ok).toBe(true);
  expect((await endMeasure(admin, { measureId, lastDay: "2023-06-15", confirm })).ok).toBe(true);
  expect(await resumeMeasure(admin, { measureId })).toMatchObject({
    code: "INVALID",
    fields: { endedOn: expect.any(String) },
  });
  const { endedOn } = await client.measure.findUniqueOrThrow({ where: { id: measureId } });
  expect(endedOn?.toISOString().slice(0, 10)).toBe("2023-06-15");
});
