import { beforeAll, describe, expect, it } from "vitest";
import { actor, freshDatabase } from "@/e2e/fixtures/database";
import { MOST_REPORTS, searchPublic } from "./queries";

/** More reports than the index gives at once: nearly all have one word, a few another one. */

const REPORTS = 2_400;

const rows = `SELECT n, md5('s' || n)::uuid AS id, md5('v' || n)::uuid AS version,
    (SELECT id FROM unit WHERE code = 'an-loc') AS unit, md5('p' || n / 8)::uuid AS period, t.id AS task,
    timestamptz '2000-01-01' + n * interval '1 hour' AS at,
    CASE WHEN n % 900 = 0 THEN 'Hiếm gặp ở số ' ELSE 'Vận động bảo hiểm y tế, số ' END || n AS summary
  FROM generate_series(0, ${REPORTS - 1}) n
    JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS k FROM task) t ON t.k = n % 8`;

beforeAll(async () => {
  const client = await freshDatabase();
  const { accountId } = await actor("an-loc");
  for (const statement of [
    `INSERT INTO period (id, resolution_id, code, label, year, ordinal, per_year, starts_on, ends_on, opens_at, due_at, state)
      SELECT md5('p' || p)::uuid, r.id, (1600 + p) || '-y', 'Năm ' || (1600 + p), 1600 + p, 1, 1,
        make_date(1600 + p, 1, 1), make_date(1600 + p, 12, 31), timestamptz '2000-01-01', timestamptz '2000-01-02', 'CLOSED'
      FROM generate_series(0, ${REPORTS / 8}) p, resolution r`,
    `INSERT INTO submission (id, unit_id, task_id, period_id, status, revision, version_count, first_submitted_at,
        first_due_at, last_submitted_at, rating, updated_at, updated_by_id)
      SELECT id, unit, task, period, 'APPROVED', 3, 1, at, at, at, 'ON_TRACK', at, '${accountId}' FROM (${rows}) r`,
    `INSERT INTO submission_version (id, submission_id, number, content, submitted_at, submitted_by_id, due_at, search)
      SELECT version, id, 1, '{}', at, '${accountId}', at, '' FROM (${rows}) r`,
    `INSERT INTO publication (id, submission_id, version_id, unit_id, task_id, period_id, rating, progress_percent,
        public_summary, published_at, superseded_at)
      SELECT md5('c' || n)::uuid, id, version, unit, task, period, 'ON_TRACK', 60, summary, at,
        CASE WHEN n = 1800 THEN at END FROM (${rows}) r`,
  ]) {
    await client.$executeRawUnsafe(statement);
  }
});

const shown = async (typed: string) => {
  const hits = await searchPublic(typed);
  return (hits?.reports ?? []).map(({ excerpt }) => excerpt.map(({ text }) => text).join(""));
};

describe("search among very many reports", () => {
  it("gives the newest of those that nearly all have the word", async () => {
    const found = await shown("bao hiem");
    expect(found).toHaveLength(MOST_REPORTS);
    const numbers = found.map((text) => Number(text.split(" ").at(-1)));
    expect(numbers).toEqual(numbers.map((_, i) => REPORTS - 1 - i));
  });

  it("gives all of a few, newest first, and none that was replaced", async () => {
    expect(await shown("HIẾM GẶP")).toEqual(["Hiếm gặp ở số 900", "Hiếm gặp ở số 0"]);
  });

  it("takes a single letter for a word", async () => {
    expect(await shown("y te 2399")).toEqual(["Vận động bảo hiểm y tế, số 2399"]);
    expect(await shown("v te 2399")).toEqual([]);
  });

  it("finds tasks, indicators and units by their names, and nothing for no word", async () => {
    const hits = await searchPublic("an");
    expect(hits?.units.map(({ href }) => href)).toContain("/don-vi/an-loc");
    expect((await searchPublic("an sinh xa hoi"))?.tasks.map(({ href }) => href)).toContain(
      "/nhiem-vu/van-hoa-an-sinh",
    );
    const [indicator] = (await searchPublic("tham gia bao hiem y te"))?.indicators ?? [];
    expect(indicator?.href).toBe("/chi-tieu/9");
    expect(indicator?.title.filter(({ found }) => found).map(({ text }) => text)).toContain("hiểm");
    expect(await searchPublic("' :*!&|")).toBeNull();
  });
});
