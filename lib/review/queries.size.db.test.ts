import { beforeAll, describe, expect, it } from "vitest";
import { actor, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { listQueue, queuePlace } from "./queries";
import { queueFilter } from "./schema";

/** More reports than are counted, of many periods; the five that wait were stored last. */

const APPROVED = 2_400;
let office: Actor;

const rows = `SELECT n, md5('s' || n)::uuid AS id, md5('v' || n)::uuid AS version,
    (SELECT id FROM unit WHERE code = 'an-loc') AS unit, md5('p' || n / 8)::uuid AS period, t.id AS task,
    CASE WHEN n < ${APPROVED} THEN 'APPROVED' ELSE 'SUBMITTED' END::submission_status AS status,
    timestamptz '2000-01-01' + n / 2 * interval '1 hour' AS at
  FROM generate_series(0, ${APPROVED + 4}) n
    JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS k FROM task) t ON t.k = n % 8
  ORDER BY n`;

beforeAll(async () => {
  const client = await freshDatabase();
  office = await actor("van-phong");
  for (const statement of [
    `INSERT INTO period (id, resolution_id, code, label, year, ordinal, per_year, starts_on, ends_on, opens_at, due_at, state)
      SELECT md5('p' || p)::uuid, r.id, (1600 + p) || '-y', 'Năm ' || (1600 + p), 1600 + p, 1, 1,
        make_date(1600 + p, 1, 1), make_date(1600 + p, 12, 31), timestamptz '2000-01-01', timestamptz '2000-01-02', 'CLOSED'
      FROM generate_series(0, ${APPROVED / 8}) p, resolution r`,
    `INSERT INTO submission (id, unit_id, task_id, period_id, status, revision, version_count, first_submitted_at,
        first_due_at, last_submitted_at, rating, updated_at, updated_by_id)
      SELECT id, unit, task, period, status, 3, 1, at, at, at, 'ON_TRACK', at, '${office.accountId}' FROM (${rows}) r`,
    `INSERT INTO submission_version (id, submission_id, number, content, submitted_at, submitted_by_id, due_at, search)
      SELECT version, id, 1, '{}', at, '${office.accountId}', at,
        to_tsvector('simple', 'chung' || CASE WHEN n % 800 = 0 THEN ' hiem' ELSE '' END) FROM (${rows}) r`,
  ]) {
    await client.$executeRawUnsafe(statement);
  }
});

const read = (query: Record<string, string>) => listQueue(office, queueFilter.parse(query));

describe("a long queue", () => {
  it("is counted up to a bound", async () => {
    const { counts, total, pages } = await read({ "trang-thai": "da-duyet" });
    expect([total, pages, Object.fromEntries(counts)]).toEqual([
      1_001,
      20,
      { SUBMITTED: 5, APPROVED: 1_001 },
    ]);
  });

  it.each(["da-duyet", "tat-ca"])("shows no report of %s twice, newest first", async (status) => {
    const pages = await Promise.all(
      ["1", "2", "3", "20"].map((trang) => read({ "trang-thai": status, trang })),
    );
    const all = pages.flatMap((page) => page.rows);
    expect(new Set(all.map(({ id }) => id)).size).toBe(200);
    const keys = all.map(({ submittedAt, id }) => `${submittedAt.toISOString()} ${id}`);
    expect(keys).toEqual([...keys].sort().reverse());
    expect(all.filter(({ waitedDays }) => waitedDays !== null)).toHaveLength(status === "tat-ca" ? 5 : 0);
  });

  it("has nothing behind its last page, and says how many there are", async () => {
    expect(await read({ trang: "2" })).toMatchObject({ rows: [], total: 5, pages: 1 });
  });

  it("finds what waits by words that nearly every report has", async () => {
    const found = await read({ tim: "chung" });
    expect(Object.fromEntries(found.counts)).toEqual({ SUBMITTED: 5, APPROVED: 1_001 });
    expect(found.rows).toHaveLength(5);
    const [first] = found.rows;
    if (!first) throw new Error("nothing found");
    const place = await queuePlace(office, first, queueFilter.parse({ tim: "chung" }));
    expect(place).toMatchObject({ position: 1, waiting: 5, next: found.rows[1]?.place });
  });

  it("finds the newest first by such words", async () => {
    const [found, newest] = await Promise.all([
      read({ tim: "chung", "trang-thai": "tat-ca", trang: "3" }),
      read({ "trang-thai": "tat-ca", trang: "3" }),
    ]);
    expect(found.rows.map(({ id }) => id)).toEqual(newest.rows.map(({ id }) => id));
  });

  it("finds every report that has rare words", async () => {
    const { counts, rows: found } = await read({ tim: "hiem", "trang-thai": "tat-ca" });
    expect(Object.fromEntries(counts)).toEqual({ SUBMITTED: 1, APPROVED: 3 });
    expect(found).toHaveLength(4);
  });
});
