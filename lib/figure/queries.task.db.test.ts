import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { reopen, returnSubmission } from "@/lib/review/commands";
import { approve } from "@/lib/review/commands.approve";
import { saveDraft, submit } from "@/lib/submission/commands";
import { taskFigureCsv } from "./calc.csv";
import { listTaskFigures, loadTaskFigure } from "./queries.task";

const address = { taskSlug: "dan-van", periodCode: "2023-q2" };
type Sent = { submissionId: string; revision: number; versionNumber: number };
let client: Db;
let office: Actor;

async function send(unit: string, progressPercent: string, revision: number | null = null): Promise<Sent> {
  const by = await actor(unit);
  const saved = await saveDraft(by, address, revision, await completeForm(by, address, { progressPercent }));
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const sent = await submit(by, address, saved.value.revision);
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  return { ...sent.value, revision: saved.value.revision + 1 };
}

async function decide(sent: Sent, rating: "ON_TRACK" | "AT_RISK" | "BEHIND", withheld?: string) {
  const { versionNumber } = sent;
  const result = await approve(office, sent, {
    versionNumber,
    rating,
    correctionNote: "Đính chính.",
    correctionReason: "ENTRY_ERROR",
    withheld,
  });
  if (!result.ok) throw new Error(JSON.stringify(result));
}

async function figure(by = office) {
  const found = await loadTaskFigure(by, "dan-van", undefined, { page: 1 });
  if (!found) throw new Error("no figure");
  return found;
}

beforeAll(async () => {
  client = await freshDatabase();
  office = await actor("van-phong");
  const before = await listTaskFigures(office, undefined);
  expect(before).toMatchObject({ period: { code: "2023-q2" } });
  expect(before?.rows.every(({ mean }) => mean === null)).toBe(true);
  const first = await send("an-loc", "58,1");
  await decide(first, "ON_TRACK");
  await decide(await send("an-lac", "20"), "BEHIND");
  await reopen(office, { ...first, revision: first.revision + 1 }, "Số liệu sai.");
  await decide(await send("an-loc", "61,2", first.revision + 2), "AT_RISK");
  await decide(await send("tan-hoi", "10"), "BEHIND", "Chờ ý kiến Thường trực.");
  await send("an-thanh", "50");
  await returnSubmission(office, await send("an-binh-a", "50"), "Thiếu số liệu.");
});

describe("the figures of a task in a period", () => {
  it("lead to the units with progress, rating and the approved version", async () => {
    const { shown, total, check, task } = await figure();
    expect(total).toBe(2);
    const unit = (code: string) => shown.find((one) => one.code === code);
    expect(unit("an-loc")).toMatchObject({
      ...{ progress: "61.2", rating: "AT_RISK" },
      source: { version: 2, approvedBy: "van-phong", task: "dan-van" },
    });
    expect(unit("an-lac")).toMatchObject({ progress: "20", rating: "BEHIND", source: { version: 1 } });
    expect(check).toMatchObject({ agrees: true, listed: { localities: 2, agencies: 0, progress: "81.2" } });
    expect(task).toMatchObject({ localities: { reported: 2, expected: 7 }, mean: "40.6" });
  });

  it("name the missing units and why each is missing", async () => {
    const why = (await figure()).missing.map(({ code, states }) => [
      code,
      states.map(({ kind, reason }) => `${kind} ${reason}`.trim()).join(),
    ]);
    expect(Object.fromEntries(why)).toMatchObject({
      "an-binh-a": "SENT_BACK Thiếu số liệu.",
      "an-binh-b": "NOT_SENT",
      "an-thanh": "WAITING",
      "tan-hoi": "WITHHELD Chờ ý kiến Thường trực.",
    });
  });

  it("are a file with all units, the missing ones too", async () => {
    const all = await loadTaskFigure(office, "dan-van", "2023-q2", "all");
    const csv = all ? taskFigureCsv(all) : "";
    expect(csv).toContain('Phường An Lộc,an-loc,Quý II/2023,"61,2",Có nguy cơ chậm,2,');
    expect(csv).toContain("Đã trả lại: Quý II/2023. Lý do: Thiếu số liệu.");
  });

  it("are held against the roll-up, whichever part of it is wrong", async () => {
    const wrong = [
      ["progress_sum = progress_sum + 1", "progress_sum = progress_sum - 1"],
      ["behind = behind - 1, on_track = on_track + 1", "behind = behind + 1, on_track = on_track - 1"],
      ["localities = localities - 1, agencies = 1", "localities = localities + 1, agencies = 0"],
    ] as const;
    for (const [spoilt, mended] of wrong) {
      await client.$executeRawUnsafe(`UPDATE task_rollup SET ${spoilt}`);
      expect((await figure()).check.agrees).toBe(false);
      await client.$executeRawUnsafe(`UPDATE task_rollup SET ${mended}`);
    }
    expect((await figure()).check.agrees).toBe(true);
  });

  it("keep a unit that has lost the task since", async () => {
    await client.assignment.updateMany({
      where: { unit: { code: "an-lac" }, task: { slug: "dan-van" } },
      data: { endedOn: new Date("2023-05-31") },
    });
    const { shown, task } = await figure();
    expect(shown.find(({ code }) => code === "an-lac")).toMatchObject({ expected: false });
    expect(task.localities).toEqual({ reported: 2, expected: 6 });
  });
});

describe("who reads them, and of which periods", () => {
  it("leaders do; units and administrators do not", async () => {
    expect((await figure(await actor("thuong-truc"))).total).toBe(2);
    for (const name of ["an-loc", "quan-tri"]) {
      await expect(listTaskFigures(await actor(name), undefined)).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    }
  });

  it("knows opened periods and tasks alone; none opened is a state of its own", async () => {
    expect(await listTaskFigures(office, "2025-q4")).toBeNull();
    expect(await loadTaskFigure(office, "khong-co", undefined, { page: 1 })).toBeNull();
    await client.period.updateMany({ data: { state: "UPCOMING" } });
    expect(await listTaskFigures(office, undefined)).toEqual({ periods: [], period: null, rows: [] });
  });
});
