import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { saveDraft, submit } from "@/lib/submission/commands";
import { loadHistory } from "@/lib/submission/queries";
import { returnSubmission } from "./commands";
import { listQueue, queuePlace } from "./queries";
import { officeFrame } from "./queries.frame";
import { loadReview } from "./queries.review";
import { queueFilter } from "./schema";

let office: Actor;
let admin: Actor;
const task = "dan-van";
const period = "2023-q2";

async function send(unit: string, results: string, revision: number | null = null) {
  const by = await actor(unit);
  const address = { taskSlug: task, periodCode: period };
  const saved = await saveDraft(by, address, revision, await completeForm(by, address, { results }));
  if (!saved.ok) throw new Error(saved.code);
  const sent = await submit(by, address, saved.value.revision);
  if (!sent.ok) throw new Error(sent.code);
  return saved.value.revision + 1;
}

beforeAll(async () => {
  await freshDatabase();
  office = await actor("van-phong");
  admin = await actor("quan-tri");
  for (const unit of ["an-loc", "an-lac", "tan-hoi"]) await send(unit, "bản một");
});

describe("the queue", () => {
  const all = queueFilter.parse({});

  it("is oldest first for the office, empty for the administrator", async () => {
    const { rows, total } = await listQueue(office, all);
    expect(rows.map(({ place }) => place.unit)).toEqual(["an-loc", "an-lac", "tan-hoi"]);
    expect([total, (await officeFrame(office)).waiting]).toEqual([3, 3]);
    expect((await listQueue(admin, all)).rows).toEqual([]);
    await expect(officeFrame(admin)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("is narrowed by unit and counts what stays", async () => {
    const { rows, counts } = await listQueue(office, queueFilter.parse({ "don-vi": "an-lac" }));
    expect(rows).toHaveLength(1);
    expect(Object.fromEntries(counts)).toEqual({ SUBMITTED: 1 });
  });

  it("knows the place of each and starts again at the oldest after the last", async () => {
    const places = await Promise.all(
      ["an-loc", "an-lac", "tan-hoi"].map(async (unit) => {
        const review = await loadReview(office, period, unit, task);
        if (!review) throw new Error("no review");
        return queuePlace(office, { ...review, submittedAt: review.version.submittedAt });
      }),
    );
    expect(places.map(({ position, waiting, next }) => [position, waiting, next?.unit])).toEqual([
      [1, 3, "an-lac"],
      [2, 3, "tan-hoi"],
      [3, 3, "an-loc"],
    ]);
  });
});

describe("one submission", () => {
  it("is read as it was sent, never as the unit is changing it", async () => {
    const before = await loadReview(office, period, "an-loc", task);
    const address = { submissionId: before?.id ?? "", revision: before?.revision ?? 0 };
    expect(await returnSubmission(office, address, "Bổ sung số liệu.", { results: "Ghi rõ" })).toMatchObject({
      ok: true,
    });
    const head = await actor("an-loc");
    const where = { taskSlug: task, periodCode: period };
    const draft = await completeForm(head, where, { results: "bản đang sửa" });
    const saved = await saveDraft(head, where, address.revision + 1, draft);
    expect(saved.ok).toBe(true);
    const review = await loadReview(office, period, "an-loc", task);
    expect(JSON.stringify(review)).not.toContain("bản đang sửa");
    expect(review?.version.content.results).toBe("bản một");
    await send("an-loc", "bản hai", address.revision + 2);
    const again = await loadReview(office, period, "an-loc", task);
    expect([again?.version.content.results, again?.former?.content.results]).toEqual(["bản hai", "bản một"]);
    const history = await loadHistory(office, address.submissionId);
    expect(history.map(({ action }) => action)).toEqual(["submit", "return", "submit"]);
    expect(history[1]?.notes).toEqual([{ field: "results", text: "Ghi rõ" }]);
  });

  it("is not there for the administrator, for another address, or before it was sent", async () => {
    expect(await loadReview(admin, period, "an-loc", task)).toBeNull();
    expect(await loadReview(office, "2023-q1", "an-loc", task)).toBeNull();
    const head = await actor("an-thanh");
    const where = { taskSlug: task, periodCode: period };
    await saveDraft(head, where, null, await completeForm(head, where));
    expect(await loadReview(office, period, "an-thanh", task)).toBeNull();
    expect(await loadReview(head, period, "an-thanh", task)).toBeNull();
  });
});

describe("returning", () => {
  it("refuses a remark that is too long and writes nothing", async () => {
    const review = await loadReview(office, period, "tan-hoi", task);
    const address = { submissionId: review?.id ?? "", revision: review?.revision ?? 0 };
    const refused = await returnSubmission(office, address, "Sửa lại.", { causes: "x".repeat(1_001) });
    expect(refused).toMatchObject({ code: "INVALID", fields: { "note.causes": expect.any(String) } });
    expect((await loadReview(office, period, "tan-hoi", task))?.revision).toBe(address.revision);
  });
});
