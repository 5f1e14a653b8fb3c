import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { type Db, sql } from "@/lib/db";
import { saveDraft, submit } from "@/lib/submission/commands";
import { loadHistory, loadVersions } from "@/lib/submission/queries";
import { findForm } from "@/lib/workspace/queries";
import { returnSubmission } from "./commands";
import { addComment } from "./commands.comment";
import { loadReview } from "./queries.review";

let statements = 0;
const { query } = pg.Client.prototype;
let client: Db;
let office: Actor;
let leader: Actor;
let head: Actor;

const read = (by: Actor, period = HEALTH.periodCode) => loadReview(by, period, "an-loc", HEALTH.taskSlug);

async function send(results: string, revision: number | null) {
  const saved = await saveDraft(head, HEALTH, revision, await completeForm(head, HEALTH, { results }));
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const sent = await submit(head, HEALTH, saved.value.revision);
  if (!sent.ok) throw new Error(JSON.stringify(sent));
}

/** Nine quarters before this one with 51, 52, … 59 of 100, sent as they stand; the draft was changed since. */
async function sendEarlier(content: object) {
  const quarters = Array.from({ length: 9 }, (_, index) => ({
    year: 2021 + Math.floor(index / 4),
    ordinal: 1 + (index % 4),
  }));
  for (const [index, { year, ordinal }] of quarters.entries()) {
    const text = JSON.stringify(content).replaceAll('"94"', `"${51 + index}"`);
    await client.$executeRaw`
      WITH made AS (
        INSERT INTO submission (id, unit_id, task_id, period_id, status, version_count, first_submitted_at, first_due_at,
          last_submitted_at, updated_at, updated_by_id)
        SELECT gen_random_uuid(), u.id, t.id, p.id, 'APPROVED', 1, p.due_at, p.due_at, p.due_at, p.due_at,
          ${head.accountId}::uuid
        FROM unit u, task t, period p WHERE u.code = 'an-loc' AND t.slug = ${HEALTH.taskSlug}
          AND p.code = ${`${year}-q${ordinal}`} RETURNING id)
      INSERT INTO submission_version (id, submission_id, number, content, submitted_at, submitted_by_id, due_at)
      SELECT gen_random_uuid(), id, 1, ${text}::jsonb, now(), ${head.accountId}::uuid, now() FROM made`;
  }
}

async function readings() {
  const rows = await client.$queryRaw<{ row: string }[]>(sql`SELECT a.username || ' ' || v.number AS row
    FROM review_reading r JOIN account a ON a.id = r.account_id JOIN submission_version v ON v.id = r.version_id`);
  return rows.map(({ row }) => row).sort();
}

beforeAll(async () => {
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      statements++;
      return Reflect.apply(query, this, given);
    },
  });
  client = await freshDatabase();
  [office, leader, head] = (await Promise.all(["van-phong", "thuong-truc", "an-loc"].map(actor))) as [
    Actor,
    Actor,
    Actor,
  ];
  await send("bản một", null);
});

afterAll(() => void Object.assign(pg.Client.prototype, { query }));

describe("who reads", () => {
  it("a leader reads without being counted as a reader", async () => {
    expect((await read(leader))?.version.content.results).toBe("bản một");
    expect(await readings()).toEqual([]);
  });

  it("a reviewer counts as a reader of the version, once", async () => {
    const before = statements;
    await read(office);
    expect(statements - before).toBe(1);
    await read({ ...office });
    expect(await readings()).toEqual(["van-phong 1"]);
    expect((await read(leader))?.readers.map(({ by }) => by)).toEqual(["van-phong"]);
    expect((await read({ ...office }))?.readers).toEqual([]);
  });

  it("units, the administrator and whoever must change the password find nothing and leave no trace", async () => {
    const others = [
      head,
      await actor("an-lac"),
      await actor("quan-tri"),
      { ...office, mustChangePassword: true },
    ];
    for (const other of others) expect(await read(other)).toBeNull();
    expect(await readings()).toEqual(["van-phong 1"]);
  });
});

describe("what stands beside a report", () => {
  it("has no earlier period at first", async () => {
    const review = await read({ ...office });
    expect(review).toMatchObject({ previous: null, former: null, published: null, comments: [] });
    expect(review?.measures.every(({ earlier }) => earlier.length === 0)).toBe(true);
    expect(review?.measures.map(({ code }) => code)).toContain("9");
  });

  it("is the last period and eight figures as they were sent, oldest first", async () => {
    const review = await read({ ...office });
    await sendEarlier(review?.version.content ?? {});
    const again = await read({ ...office });
    expect(again?.previous?.period).toBe("Quý I/2023");
    const insured = again?.measures.find(({ code }) => code === "9");
    expect(insured?.earlier.map(({ text }) => text)).toEqual(
      [52, 53, 54, 55, 56, 57, 58, 59].map((figure) => `${figure}\u00a0%`),
    );
    expect(insured?.past).toHaveLength(8);
    expect((await read(office, "2021-q1"))?.previous).toBeNull();
  });

  it("is the unit's own former version after a return", async () => {
    const review = await read({ ...office });
    const address = { submissionId: review?.id ?? "", revision: review?.revision ?? 0 };
    const empty = await returnSubmission(office, address, " ", { results: " " });
    expect(empty).toMatchObject({
      code: "INVALID",
      fields: { reason: expect.stringContaining("Nêu lý do") },
    });
    await returnSubmission(office, address, "", { results: "Nêu rõ số người." });
    await send("bản hai", address.revision + 1);
    const again = await read({ ...office });
    expect([again?.version.content.results, again?.former?.content.results]).toEqual(["bản hai", "bản một"]);
    expect(again?.history.map(({ action }) => action)).toEqual(["submit", "return", "submit"]);
    expect(again?.history[1]).toMatchObject({
      reason: "Xem ghi chú ở từng mục.",
      notes: [{ field: "results" }],
    });
    expect(await readings()).toContain("van-phong 2");
  });
});

describe("comments", () => {
  const secret = "Chờ ý kiến Thường trực.";

  it("of the office's own are read by office and leaders, never by the unit", async () => {
    const submissionId = (await read({ ...office }))?.id ?? "";
    const write = (audience: "UNIT" | "OFFICE", text: string) =>
      addComment(office, { id: crypto.randomUUID(), submissionId, audience, text });
    expect(await write("OFFICE", secret)).toMatchObject({ ok: true });
    expect(await write("UNIT", "Gửi kèm danh sách.")).toMatchObject({ ok: true });
    const seen = (await read({ ...leader }))?.comments.map(({ audience, by, version }) => [
      audience,
      by,
      version,
    ]);
    expect(seen).toEqual([
      ["OFFICE", "van-phong", 2],
      ["UNIT", "van-phong", 2],
    ]);
    for (const by of [head, await actor("an-loc-tong-hop")]) {
      const form = await findForm(by, HEALTH.periodCode, HEALTH.taskSlug);
      expect(form?.comments.map(({ text }) => text)).toEqual(["Gửi kèm danh sách."]);
      const all = [form, await loadHistory(by, submissionId), await loadVersions(by, submissionId)];
      expect(JSON.stringify(all)).not.toContain(secret);
    }
  });
});
