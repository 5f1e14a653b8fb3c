import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { saveDraft, submit } from "@/lib/submission/commands";
import { historyCsv } from "@/lib/workspace/calc";
import { reopen } from "./commands";
import { approve } from "./commands.approve";
import { loadRecord } from "./queries.history";

/** A report that was approved, reopened and sent again: the public reads the first version, the office both. */

const place = { period: HEALTH.periodCode, unit: "an-loc", task: HEALTH.taskSlug };
let client: Db;
let office: Actor;
let head: Actor;

async function send(results: string, revision: number | null): Promise<string> {
  const saved = await saveDraft(head, HEALTH, revision, await completeForm(head, HEALTH, { results }));
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const sent = await submit(head, HEALTH, saved.value.revision);
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  return sent.value.submissionId;
}

beforeAll(async () => {
  client = await freshDatabase();
  [office, head] = [await actor("van-phong"), await actor("an-loc")];
  expect(await loadRecord(office, place)).toBeNull();
  const submissionId = await send("bản một", null);
  const decision = { versionNumber: 1, rating: "ON_TRACK" as const, correctionNote: "" };
  expect(await approve(office, { submissionId, revision: 2 }, decision)).toMatchObject({ ok: true });
  expect(await reopen(office, { submissionId, revision: 3 }, "Số liệu sai.")).toMatchObject({ ok: true });
  await send("bản hai", 4);
});

describe("the history of a report", () => {
  it("has every version as it was sent, and which of them is public", async () => {
    const record = await loadRecord(office, place);
    expect(record?.versions.map(({ number, content, by }) => [number, content.results, by])).toEqual([
      [2, "bản hai", "an-loc"],
      [1, "bản một", "an-loc"],
    ]);
    expect(record?.published).toBe(1);
    expect(record?.target).toMatchObject({
      unit: { code: "an-loc", label: "Phường An Lộc" },
      period: { label: "Quý II/2023" },
    });
    expect(record?.target.measures.map(({ code }) => code)).toContain("9");
  });

  it("says what, from where to where, by whom, why and on which version; as a file as well", async () => {
    const record = await loadRecord(office, place);
    expect(
      record?.events.map(({ action, fromStatus, toStatus, by, version }) =>
        [action, fromStatus, toStatus, by, version?.number].join(" "),
      ),
    ).toEqual([
      "submit RETURNED SUBMITTED an-loc 2",
      "reopen APPROVED RETURNED van-phong 1",
      "approve SUBMITTED APPROVED van-phong 1",
      "submit DRAFT SUBMITTED an-loc 1",
    ]);
    const csv = record ? historyCsv(record.target, record.events, record.versions) : "";
    expect(csv.trim().split("\r\n")).toHaveLength(5);
    expect(csv).toMatch(/ANLOC-2023Q2-KEY\d-v2/);
    expect(csv).toContain("Số liệu sai.");
  });

  it("counts nothing as read, and knows nothing of what was never sent", async () => {
    const other = await actor("an-lac");
    await saveDraft(other, HEALTH, null, await completeForm(other, HEALTH, { results: "đang soạn" }));
    expect(await loadRecord(office, { ...place, unit: "an-lac" })).toBeNull();
    expect(await client.reviewReading.count()).toBe(0);
  });

  it("is read by leaders, and by nobody else", async () => {
    expect((await loadRecord(await actor("thuong-truc"), place))?.versions).toHaveLength(2);
    for (const name of ["an-loc", "an-lac", "quan-tri"]) {
      expect(await loadRecord(await actor(name), place)).toBeNull();
    }
    expect(await loadRecord(office, { ...place, period: "2023-q1" })).toBeNull();
  });
});
