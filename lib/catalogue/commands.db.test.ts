import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { publicMeasures } from "@/lib/publication/queries.measures";
import { approve } from "@/lib/review/commands.approve";
import { loadReview } from "@/lib/review/queries.review";
import { saveDraft, submit } from "@/lib/submission/commands";
import { loadTarget } from "@/lib/submission/queries";
import { unitTasks } from "@/lib/workspace/queries";
import { editTask, endMeasure, endTask } from "./commands";
import { assignTask, unassignTask } from "./commands.assignments";
import { addAssigned, addBaseline, addTarget } from "./commands.figures";
import { findCatalogueMeasure } from "./queries";
import { taskState } from "./schema";

let client: Db;
let admin: Actor;
let insured: string;

beforeAll(async () => {
  client = await freshDatabase();
  admin = await actor("quan-tri");
  insured = (await client.measure.findFirstOrThrow({ where: { code: "9" } })).id;
});

const source = "Nghị quyết số 12-NQ/TU ngày 01/06/2023";
const target = (value: string, known: number) => {
  return { measureId: insured, known, value, unitLabel: "%", note: "", source };
};
const task = (slug: string) => client.task.findFirstOrThrow({ where: { slug } });
const unit = (code: string) => client.unit.findUniqueOrThrow({ where: { code } });

describe("figures of a measure", () => {
  it("are set by the administrator alone", async () => {
    for (const name of ["van-phong", "thuong-truc", "an-loc"]) {
      const by = await actor(name);
      expect(await addTarget(by, target("95", 1))).toMatchObject({ ok: false, code: "FORBIDDEN" });
      await expect(findCatalogueMeasure(by, insured)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await client.measureTarget.count({ where: { measureId: insured } })).toBe(1);
  });

  it("get a new version with its source, exactly as typed, and keep the old one", async () => {
    expect((await addTarget(admin, target("95.125", 1))).ok).toBe(true);
    const { targets } = (await findCatalogueMeasure(admin, insured)) ?? {};
    expect(targets?.map(({ version, value, by }) => [version, value, by])).toEqual([
      [2, "95.125", "quan-tri"],
      [1, "90", null],
    ]);
    await expect(client.$executeRaw`UPDATE measure_target SET value = 1`).rejects.toThrow(/append-only/);
    const measure = (await publicMeasures()).find(({ id }) => id === insured);
    expect(measure?.target).toMatchObject({ version: 2, value: "95.125", source });
  });

  it("are not set by two at once", async () => {
    const both = await Promise.all([addTarget(admin, target("91", 2)), addTarget(admin, target("92", 2))]);
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["CONFLICT", "ok"]);
    const baseline = { measureId: insured, known: 5, value: "80", year: 2020, note: "", source };
    expect(await addBaseline(admin, baseline)).toMatchObject({ code: "CONFLICT" });
  });

  it("are assigned year by year", async () => {
    const figure = { measureId: insured, known: 0, value: "91", year: 2023, source };
    expect((await addAssigned(admin, figure)).ok).toBe(true);
    expect((await addAssigned(admin, { ...figure, known: 1, value: "91.5" })).ok).toBe(true);
    const { assigned } = (await findCatalogueMeasure(admin, insured)) ?? {};
    expect(assigned?.map(({ year, version, value }) => [year, version, value])).toEqual([
      [2023, 2, "91.5"],
      [2023, 1, "91"],
    ]);
  });

  it("leave an audit row and raise the public version", async () => {
    const version = async () => (await client.publicState.findUniqueOrThrow({ where: { id: 1 } })).version;
    const before = await version();
    const count = await client.measureTarget.count({ where: { measureId: insured } });
    expect((await addTarget(admin, target("90", count))).ok).toBe(true);
    expect(await version()).toBe(before + 1n);
    const entry = await client.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(entry).toMatchObject({ action: "resolution.target", actorId: admin.accountId });
  });
});

describe("what has ended", () => {
  it("a measure is asked up to its last day and keeps what was reported", async () => {
    const anLoc = await actor("an-loc");
    const saved = await saveDraft(anLoc, HEALTH, null, await completeForm(anLoc, HEALTH));
    if (!saved.ok) throw new Error(saved.code);
    const sent = await submit(anLoc, HEALTH, saved.value.revision);
    if (!sent.ok) throw new Error(sent.code);
    const approval = { versionNumber: 1, rating: "ON_TRACK" as const, correctionNote: "" };
    const office = await actor("van-phong");
    await approve(office, { submissionId: sent.value.submissionId, revision: 2 }, approval);
    const end = { measureId: insured, lastDay: "2023-06-30", confirm: "co" as const };
    expect((await endMeasure(admin, end)).ok).toBe(true);
    expect(await endMeasure(admin, end)).toMatchObject({ code: "WRONG_STATUS" });
    const asked = async (periodCode: string) => {
      const of = await loadTarget(client, { id: anLoc.unitId ?? "" }, { ...HEALTH, periodCode });
      return of?.measures.some(({ id }) => id === insured);
    };
    expect([await asked("2023-q2"), await asked("2023-q3")]).toEqual([true, false]);
    const measure = (await publicMeasures()).find(({ id }) => id === insured);
    expect(measure?.current).toMatchObject({ numerator: "94", denominator: "100" });
  });

  it("a unit's work on a task ends for later periods; what was sent can still be read, and it can begin again", async () => {
    const [{ id: taskId }, { id: unitId }] = [await task("van-hoa-an-sinh"), await unit("an-loc")];
    const anLoc = await actor("an-loc");
    const asked = async (code: string) => {
      const tasks = await unitTasks(anLoc, { code, open: true });
      return tasks?.some(({ slug }) => slug === "van-hoa-an-sinh");
    };
    expect((await unassignTask(admin, { taskId, unitId, lastDay: "2023-06-30" })).ok).toBe(true);
    expect([await asked("2023-q2"), await asked("2023-q3")]).toEqual([true, false]);
    expect(await loadReview(await actor("van-phong"), "2023-q2", "an-loc", "van-hoa-an-sinh")).not.toBeNull();
    expect(await unassignTask(admin, { taskId, unitId, lastDay: "2023-06-30" })).toMatchObject({
      code: "INVALID",
    });
    expect((await assignTask(admin, { taskId, unitId, firstDay: "2023-07-01" })).ok).toBe(true);
    expect(await asked("2023-q3")).toBe(true);
  });

  it("a task ends for everybody, and its words can change", async () => {
    const before = await task("dan-van");
    const taskId = before.id;
    const words = {
      taskId,
      shown: taskState(before),
      title: "Dân vận khéo",
      summary: "",
      workItems: ["Một", "Hai"],
    };
    expect((await editTask(admin, words)).ok).toBe(true);
    expect(await task("dan-van")).toMatchObject({ title: "Dân vận khéo", workItems: ["Một", "Hai"] });
    expect((await endTask(admin, { taskId, lastDay: "2023-06-30", confirm: "co" })).ok).toBe(true);
    const anLac = await actor("an-lac");
    const slugs = (await unitTasks(anLac, { code: "2023-q3", open: true }))?.map(({ slug }) => slug);
    expect(slugs).not.toContain("dan-van");
    const { id: unitId } = await unit("an-lac");
    expect(await assignTask(admin, { taskId, unitId, firstDay: "2023-07-01" })).toMatchObject({
      code: "WRONG_STATUS",
    });
  });
});
