import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { saveDraft, submit } from "@/lib/submission/commands";
import { returnSubmission } from "./commands";
import { approveTogether } from "./commands.bulk";
import { pickedRows } from "./queries";
import { loadReview } from "./queries.review";

let client: Db;
let office: Actor;
const period = "2023-q2";
const task = "dan-van";
const where = { taskSlug: task, periodCode: period };

beforeAll(async () => {
  client = await freshDatabase();
  office = await actor("van-phong");
});

async function send(unit: string, revision: number | null = null): Promise<string> {
  const by = await actor(unit);
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

  it("decides nothing twice when two approve the same list", async () => {
    const ids = [await send("tan-hoi"), await send("binh-thanh")];
    for (const unit of ["tan-hoi", "binh-thanh"]) await loadReview(office, period, unit, task);
    const lists = await Promise.all(
      [1, 2].map(() =>
        approveTogether(
          office,
          ids.map((id) => item(id)),
        ),
      ),
    );
    const approved = lists.flat().filter(({ refused }) => refused === null);
    expect(approved.map(({ submissionId }) => submissionId).sort()).toEqual([...ids].sort());
    const events = await client.reviewEvent.count({
      where: { submissionId: { in: ids }, action: "approve" },
    });
    expect(events).toBe(2);
  });

  it("is the office's alone", async () => {
    const id = await send("an-binh-b");
    for (const name of ["thuong-truc", "quan-tri", "an-binh-b"]) {
      const by = await actor(name);
      expect(await approveTogether(by, [item(id)])).toEqual([{ submissionId: id, refused: "FORBIDDEN" }]);
    }
    expect(await pickedRows(await actor("an-binh-b"), [id])).toEqual([]);
  });
});
