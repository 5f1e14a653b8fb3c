import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { saveDraft, submit } from "@/lib/submission/commands";
import { reopen, returnSubmission } from "./commands";
import { approve } from "./commands.approve";
import { approveTogether } from "./commands.bulk";
import { pickedRows } from "./queries";
import { loadReview } from "./queries.review";

let client: Db;
let office: Actor;
const period = "2023-q2";
const task = "dan-van";

beforeAll(async () => {
  client = await freshDatabase();
  office = await actor("van-phong");
});

async function send(unit: string, revision: number | null = null, taskSlug = task): Promise<string> {
  const by = await actor(unit);
  const where = { taskSlug, periodCode: period };
  const saved = await saveDraft(by, where, revision, await completeForm(by, where));
  if (!saved.ok) throw new Error(saved.code);
  const sent = await submit(by, where, saved.value.revision);
  if (!sent.ok) throw new Error(sent.code);
  return sent.value.submissionId;
}

const item = (submissionId: string, revision = 2, versionNumber = 1) => {
  return { submissionId, revision, versionNumber, rating: "ON_TRACK" as const };
};

async function status(id: string) {
  return (await client.submission.findUniqueOrThrow({ where: { id } })).status;
}

describe("approving several at once", () => {
  it("approves what was opened and leaves the rest, with the reason", async () => {
    const [read, unread] = [await send("an-loc"), await send("an-lac")];
    await loadReview(office, period, "an-loc", task);
    const rows = await pickedRows(office, [read, unread]);
    expect(rows.map(({ alone }) => alone)).toEqual([null, "NOT_OPENED"]);
    expect(await approveTogether(office, [item(read), item(unread)])).toEqual([
      { submissionId: read, refused: null },
      { submissionId: unread, refused: "NOT_OPENED" },
    ]);
    expect([await status(read), await status(unread)]).toEqual(["APPROVED", "SUBMITTED"]);
  });

  it("does not take an older version for the one that is sent now", async () => {
    const id = await send("an-thanh");
    await loadReview(office, period, "an-thanh", task);
    await returnSubmission(office, { submissionId: id, revision: 2 }, "Bổ sung.");
    await send("an-thanh", 3);
    expect((await pickedRows(office, [id]))[0]?.alone).toBe("NOT_OPENED");
    expect(await approveTogether(office, [item(id, 5, 2)])).toMatchObject([{ refused: "NOT_OPENED" }]);
    expect(await approveTogether(office, [item(id, 2, 1)])).toMatchObject([{ refused: "CONFLICT" }]);
    expect(await status(id)).toBe("SUBMITTED");
  });

  it("decides nothing twice when two reviewers approve the same list", async () => {
    const units = ["tan-hoi", "binh-thanh"];
    const ids = [await send("tan-hoi"), await send("binh-thanh")];
    const { passwordHash } = await client.account.findUniqueOrThrow({ where: { username: "van-phong" } });
    await client.account.create({ data: { username: "van-phong-2", passwordHash, role: "OFFICE" } });
    const reviewers = [office, await actor("van-phong-2")];
    for (const by of reviewers) for (const unit of units) await loadReview(by, period, unit, task);
    const items = ids.map((id) => item(id));
    const lists = await Promise.all(reviewers.map((by) => approveTogether(by, items)));
    const approved = lists.flat().filter(({ refused }) => refused === null);
    expect(approved.map(({ submissionId }) => submissionId).sort()).toEqual([...ids].sort());
    const events = await client.reviewEvent.groupBy({
      by: ["submissionId"],
      where: { submissionId: { in: ids }, action: "approve" },
      _count: true,
    });
    expect(events.map(({ _count }) => _count)).toEqual([1, 1]);
    const again = await approveTogether(office, items);
    expect(again.map(({ refused }) => refused)).toEqual(["WRONG_STATUS", "WRONG_STATUS"]);
  });

  it("counts only what the reviewer has opened, not what a colleague has", async () => {
    const id = await send("ban-to-chuc", null, "can-bo-dang-vien");
    await loadReview(await actor("van-phong-2"), period, "ban-to-chuc", "can-bo-dang-vien");
    expect(await approveTogether(office, [item(id)])).toMatchObject([{ refused: "NOT_OPENED" }]);
  });

  it.each([
    ["an-binh-a", "CORRECTION", undefined],
    ["an-binh-b", "WITHHELD", "Có nội dung chưa công khai."],
  ])("leaves alone what was approved before: %s, %s", async (unit, why, withheld) => {
    const id = await send(unit);
    const approval = { versionNumber: 1, rating: "ON_TRACK" as const, correctionNote: "", withheld };
    expect(await approve(office, { submissionId: id, revision: 2 }, approval)).toMatchObject({ ok: true });
    expect(await reopen(office, { submissionId: id, revision: 3 }, "Sửa số liệu.")).toMatchObject({
      ok: true,
    });
    await send(unit, 4);
    await loadReview(office, period, unit, task);
    expect((await pickedRows(office, [id]))[0]?.alone).toBe(why);
    expect(await approveTogether(office, [item(id, 6, 2)])).toMatchObject([{ refused: why }]);
    expect(await status(id)).toBe("SUBMITTED");
  });

  it("is the office's alone", async () => {
    const id = await send("an-loc", null, "an-ninh-trat-tu");
    for (const name of ["thuong-truc", "quan-tri", "an-loc"]) {
      const by = await actor(name);
      expect(await approveTogether(by, [item(id)])).toEqual([{ submissionId: id, refused: "FORBIDDEN" }]);
    }
    expect(await pickedRows(await actor("an-loc"), [id])).toEqual([]);
    const unknown = "00000000-0000-4000-8000-000000000000";
    expect(await approveTogether(office, [item(unknown)])).toMatchObject([{ refused: "NOT_FOUND" }]);
  });
});
