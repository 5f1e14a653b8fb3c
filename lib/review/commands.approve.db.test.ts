import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { measureField } from "@/lib/measure/schema";
import { publicCorrections } from "@/lib/publication/queries.reports";
import { reopen, returnSubmission } from "@/lib/review/commands";
import { saveDraft, submit, withdraw } from "@/lib/submission/commands";
import { loadTarget } from "@/lib/submission/queries";
import { approve } from "./commands.approve";

let client: Db;
let office: Actor;
let statements = 0;
const { query } = pg.Client.prototype;

beforeAll(async () => {
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      statements++;
      return Reflect.apply(query, this, given);
    },
  });
  client = await freshDatabase();
  office = await actor("van-phong");
});
afterAll(() => void Object.assign(pg.Client.prototype, { query }));

/** A report of this unit, sent for the first time; 40 people of 100 where a share is asked. */
async function sent(unit: string, address = HEALTH) {
  const by = await actor(unit);
  const target = await loadTarget(client, { id: by.unitId ?? "" }, address);
  const insured = target?.measures.find(({ code }) => code === "9");
  const shares = insured ? { [measureField(insured.id, "numerator")]: "40" } : {};
  const saved = await saveDraft(by, address, null, await completeForm(by, address, shares));
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const result = await submit(by, address, saved.value.revision);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return { by, address: { submissionId: result.value.submissionId, revision: 2 }, versionNumber: 1 };
}

const plain = { rating: "AT_RISK" as const, correctionNote: "" };

async function insuredYear() {
  const rows = await client.$queryRaw<unknown[]>`
    SELECT units, reports, trim_scale(r.numerator)::text AS n FROM measure_year r
    JOIN measure ON measure.id = r.measure_id WHERE code = '9' AND year = 2023`;
  return rows[0];
}

async function taskCount() {
  const rows = await client.taskRollup.findMany({ where: { localities: { gt: 0 } } });
  return rows.reduce((sum, row) => sum + row.localities, 0);
}

describe("a decision", () => {
  it("takes at most eight statements", async () => {
    const { address, versionNumber } = await sent("an-lac");
    const before = statements;
    expect((await approve(office, address, { ...plain, versionNumber })).ok).toBe(true);
    expect(statements - before).toBeLessThanOrEqual(8);
    const row = await client.submission.findUniqueOrThrow({ where: { id: address.submissionId } });
    expect(row).toMatchObject({ status: "APPROVED", rating: "AT_RISK" });
  });

  it("takes at most eight statements to return, remarks on fields included", async () => {
    const { address } = await sent("an-binh-b");
    const before = statements;
    const notes = { results: "Ghi rõ số đợt.", causes: "Nêu nguyên nhân." };
    expect((await returnSubmission(office, address, "Thiếu số liệu.", notes)).ok).toBe(true);
    expect(statements - before).toBeLessThanOrEqual(8);
    const row = await client.submission.findUniqueOrThrow({ where: { id: address.submissionId } });
    expect(row.status).toBe("RETURNED");
    expect(await client.reviewNote.count({ where: { event: { submissionId: address.submissionId } } })).toBe(
      2,
    );
  });

  it("publishes the summary as the office worded it and keeps the unit's", async () => {
    const { address, versionNumber } = await sent("an-thanh");
    const publicSummary = "Tỷ lệ tham gia bảo hiểm y tế đạt 94 %.";
    expect((await approve(office, address, { ...plain, versionNumber, publicSummary })).ok).toBe(true);
    const publication = await client.publication.findFirstOrThrow({
      where: { submissionId: address.submissionId },
      select: { publicSummary: true, version: { select: { content: true } } },
    });
    expect(publication.publicSummary).toBe(publicSummary);
    expect(publication.version.content).toMatchObject({
      publicSummary: "Tỷ lệ tham gia bảo hiểm y tế tăng.",
    });
  });

  it("refuses a rating that is missing, a summary that is too long, and withholding without a reason", async () => {
    const { address, versionNumber } = await sent("an-binh-a");
    const asked = { rating: null, correctionNote: "", versionNumber };
    const long = await approve(office, address, { ...asked, publicSummary: "a".repeat(601), withheld: " " });
    expect(long).toMatchObject({ ok: false, code: "INVALID" });
    expect(Object.keys(long.ok ? {} : long.fields).sort()).toEqual(["publicSummary", "rating", "withheld"]);
    expect(await client.publication.count({ where: { submissionId: address.submissionId } })).toBe(0);
  });
});

const OTHER_TASK = { ...HEALTH, taskSlug: "dan-van" };

describe("a correction", () => {
  it("asks for its reason and a note; what is taken back later is a withdrawal without the office's own reason", async () => {
    const { by, address, versionNumber } = await sent("an-binh-b", OTHER_TASK);
    await approve(office, address, { ...plain, versionNumber });
    await reopen(office, { ...address, revision: 3 }, "Rà soát.");
    await submit(by, OTHER_TASK, 4);
    const later = { ...address, revision: 5 };
    const bare = await approve(office, later, { ...plain, versionNumber: 2 });
    expect(Object.keys(bare.ok ? {} : bare.fields).sort()).toEqual(["correctionNote", "correctionReason"]);
    const told = { correctionReason: "LATE_DATA" as const, correctionNote: "Bổ sung số liệu tháng cuối." };
    expect((await approve(office, later, { ...plain, versionNumber: 2, ...told })).ok).toBe(true);
    const { unitId } = by;
    const [first] = await publicCorrections({ unitId: unitId ?? "" });
    expect(first).toMatchObject({
      reason: "LATE_DATA",
      note: told.correctionNote,
      withdrawn: false,
      changes: [],
    });
    await reopen(office, { ...address, revision: 6 }, "Rà soát lại.");
    await submit(by, OTHER_TASK, 7);
    const hidden = { ...plain, versionNumber: 3, withheld: "Chờ ý kiến Thường trực." };
    expect((await approve(office, { ...address, revision: 8 }, hidden)).ok).toBe(true);
    const [withdrawal, ...others] = await publicCorrections({ unitId: unitId ?? "" });
    expect(withdrawal).toMatchObject({ withdrawn: true, reason: null, note: "", changes: [] });
    expect(others).toMatchObject([{ withdrawn: false, note: "", changes: [] }]);
    expect(JSON.stringify(withdrawal)).not.toContain("Thường trực");
  });
});

describe("withholding", () => {
  it("publishes nothing, and takes back what was public before", async () => {
    const before = { insured: await insuredYear(), reports: await taskCount() };
    const { by, address, versionNumber } = await sent("tan-hoi");
    await approve(office, address, { ...plain, versionNumber });
    expect(await taskCount()).toBe(before.reports + 1);
    await reopen(office, { ...address, revision: 3 }, "Rà soát số liệu.");
    await submit(by, HEALTH, 4);
    const reason = "Có nội dung chưa được phép công khai.";
    const again = { ...plain, versionNumber: 2, withheld: reason };
    expect(await approve(office, { ...address, revision: 5 }, again)).toMatchObject({ ok: true });
    expect(await taskCount()).toBe(before.reports);
    expect(await insuredYear()).toEqual(before.insured);
    const current = { submissionId: address.submissionId, supersededAt: null };
    expect(await client.publication.count({ where: current })).toBe(0);
    const event = await client.reviewEvent.findFirstOrThrow({
      where: { submissionId: address.submissionId, action: "approve" },
      orderBy: { at: "desc" },
    });
    expect(event.reason).toBe(reason);
  });

  it("publishes again after a later approval", async () => {
    const { by, address } = await sent("binh-thanh");
    const hidden = { ...plain, versionNumber: 1, withheld: "Chờ ý kiến Thường trực." };
    await approve(office, address, hidden);
    const without = await taskCount();
    await reopen(office, { ...address, revision: 3 }, "Được phép công khai.");
    await submit(by, HEALTH, 4);
    const decision = { ...plain, versionNumber: 2 };
    expect((await approve(office, { ...address, revision: 5 }, decision)).ok).toBe(true);
    expect(await taskCount()).toBe(without + 1);
  });
});

describe("notices", () => {
  it("tell the unit of each decision and the office of a second sending, once each", async () => {
    const { by, address } = await sent("an-loc");
    expect(await kinds(address.submissionId)).toEqual([]);
    await withdraw(by, HEALTH, 2);
    await submit(by, HEALTH, 3);
    expect(await kinds(address.submissionId)).toEqual(["RESUBMITTED van-phong"]);
    await returnSubmission(office, { ...address, revision: 4 }, "Thiếu số liệu.");
    const lost = await returnSubmission(office, { ...address, revision: 4 }, "Thiếu số liệu.");
    expect(lost.ok).toBe(false);
    expect(await kinds(address.submissionId)).toEqual([
      "RESUBMITTED van-phong",
      "RETURNED an-loc",
      "RETURNED an-loc-tong-hop",
    ]);
  });

  async function kinds(submissionId: string) {
    const rows = await client.notice.findMany({
      where: { submissionId },
      select: { kind: true, account: { select: { username: true } } },
    });
    return rows.map(({ kind, account }) => `${kind} ${account.username}`).sort();
  }
});
