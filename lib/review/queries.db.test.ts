import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { holdClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { saveDraft, submit } from "@/lib/submission/commands";
import { loadHistory } from "@/lib/submission/queries";
import { reopen, returnSubmission } from "./commands";
import { approve } from "./commands.approve";
import { listQueue, queueChoices, queuePlace } from "./queries";
import { officeFrame } from "./queries.frame";
import { loadReview } from "./queries.review";
import { queueFilter } from "./schema";

let office: Actor;
let admin: Actor;
const NOBODY = "00000000-0000-4000-8000-000000000000";
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

  it("is the same for a leader, and nobody's who reports", async () => {
    const leader = await listQueue(await actor("thuong-truc"), all);
    expect(leader.rows.map(({ place }) => place.unit)).toEqual(["an-loc", "an-lac", "tan-hoi"]);
    for (const name of ["an-loc", "an-loc-tong-hop"]) {
      const by = await actor(name);
      expect(await listQueue(by, all)).toMatchObject({ rows: [], total: 0, pages: 0 });
      expect(await queueChoices(by)).toEqual({ periods: [], units: [], tasks: [] });
      const place = await queuePlace(by, { id: NOBODY, status: "SUBMITTED", submittedAt: new Date() });
      expect(place).toEqual({ position: null, waiting: 0, next: null });
    }
  });

  it("is narrowed by unit, period, task, punctuality and rating, and counts what stays", async () => {
    const found = async (query: Record<string, string>) => {
      const { rows, counts, total } = await listQueue(office, queueFilter.parse(query));
      expect(rows).toHaveLength(total);
      expect(Object.fromEntries(counts)).toEqual(total > 0 ? { SUBMITTED: total } : {});
      return rows.map(({ place }) => place.unit);
    };
    expect(await found({ "don-vi": "an-lac" })).toEqual(["an-lac"]);
    for (const typed of ["an lạc", "Phường An Lạc", "PHUONG  AN LAC"]) {
      expect(await found({ "don-vi": typed })).toEqual(["an-lac"]);
    }
    for (const typed of ["an", "xã an lạc hai", "an-lac' OR true --"]) {
      expect(await found({ "don-vi": typed })).toEqual([]);
    }
    expect(await found({ ky: period, "nhiem-vu": task })).toHaveLength(3);
    expect(await found({ ky: "2023-q1" })).toEqual([]);
    expect(await found({ "nhiem-vu": "xay-dung-dang" })).toEqual([]);
    expect(await found({ han: "dung-han" })).toHaveLength(3);
    expect(await found({ han: "tre" })).toEqual([]);
    expect(await found({ "danh-gia": "dung-tien-do" })).toHaveLength(3);
    expect(await found({ "danh-gia": "cham-tien-do" })).toEqual([]);
  });

  it.each([
    ["bản một", 3],
    ["BAN MOT", 3],
    ["phường an lạc", 1],
    ["phuong an lac", 1],
    ["lac một", 1],
    ["dân vận", 3],
    ["ba mo", 3],
    ["an' | & ! :* (lac", 1],
    ["\\ <-> 'lac':*A \u0000", 1],
    ["ĐỒNG THUẬN", 3],
    ["dong thuan", 3],
    ["đồng thuân", 3],
    ["mot m", 3],
    ["không có", 0],
    ["đang soạn", 0],
  ])("finds %j in %i reports", async (tim, count) => {
    expect((await listQueue(office, queueFilter.parse({ tim }))).total).toBe(count);
  });

  it("does not find what the unit has not sent", async () => {
    const head = await actor("an-binh-a");
    const where = { taskSlug: task, periodCode: period };
    await saveDraft(head, where, null, await completeForm(head, where, { results: "đang soạn dở" }));
    expect(
      (await listQueue(office, queueFilter.parse({ tim: "soạn dở", "trang-thai": "tat-ca" }))).total,
    ).toBe(0);
    expect((await listQueue(head, queueFilter.parse({ "trang-thai": "tat-ca" }))).rows).toEqual([]);
  });

  it("offers what can be filtered by", async () => {
    const { periods, units, tasks } = await queueChoices(office);
    expect(periods[0]).toEqual({ value: "2023-q2", label: "Quý II/2023" });
    expect([units.length, tasks.length]).toEqual([11, 8]);
    expect(await queueChoices(admin)).toEqual({ periods: [], units: [], tasks: [] });
  });

  it("stays inside the filter from one to the next", async () => {
    const review = await loadReview(office, period, "an-loc", task);
    if (!review) throw new Error("no review");
    const subject = { ...review, submittedAt: review.version.submittedAt };
    const place = await queuePlace(office, subject, queueFilter.parse({ "don-vi": "tan-hoi" }));
    expect(place).toMatchObject({ waiting: 2, next: { unit: "tan-hoi" } });
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

  it("shows whose rating it is, and what is back at its unit past the due time", async () => {
    const rows = async (status: string) =>
      (await listQueue(office, queueFilter.parse({ "trang-thai": status }))).rows;
    expect((await rows("cho-duyet"))[0]).toMatchObject({
      ...{ rating: "ON_TRACK", officeRated: false, overdue: null },
    });
    const sent = await loadReview(office, period, "an-lac", task);
    const address = { submissionId: sent?.id ?? "", revision: sent?.revision ?? 0 };
    const decision = { versionNumber: 1, rating: "BEHIND" as const, correctionNote: "" };
    await approve(office, address, decision);
    expect((await rows("da-duyet"))[0]).toMatchObject({ rating: "BEHIND", officeRated: true, overdue: null });
    await reopen(office, { ...address, revision: address.revision + 1 }, "Số liệu sai.");
    const late = new Date("2023-06-23T09:00:00+07:00");
    expect((await rows("tra-lai"))[0]).toMatchObject({ officeRated: true, overdue: null });
    expect((await holdClock(late, () => rows("tra-lai")))[0]).toMatchObject({ overdue: "quá hạn 3 ngày" });
    expect((await holdClock(late, () => rows("cho-duyet")))[0]?.overdue).toBeNull();
    const found = await db().submission.findUniqueOrThrow({ where: { id: address.submissionId } });
    await db().periodExtension.create({
      data: {
        ...{
          periodId: found.periodId,
          unitId: found.unitId,
          reason: "mưa lũ",
          grantedById: office.accountId,
        },
        ...{ dueAt: new Date("2023-06-30T10:00:00Z"), grantedAt: new Date("2023-06-16T01:00:00Z") },
      },
    });
    expect((await holdClock(late, () => rows("tra-lai")))[0]?.overdue).toBeNull();
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
