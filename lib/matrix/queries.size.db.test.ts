import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actor, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { matrixPage } from "./queries";
import { loadList } from "./queries.list";
import { loadTrends } from "./queries.trends";
import { LIST_PAGE, MATRIX_PAGE, matrixFilter } from "./schema";

/** 700 units × 8 tasks in one period, two thirds of them sent. */

const UNITS = 700;
let office: Actor;
let statements = 0;
let rows = 0;
const { query } = pg.Client.prototype;
const { handleDataRow } = pg.Query.prototype as unknown as { handleDataRow: () => void };

beforeAll(async () => {
  await freshDatabase();
  office = await actor("van-phong");
  await db().$executeRaw`
    INSERT INTO unit (id, code) SELECT gen_random_uuid(), 'xa-' || n FROM generate_series(1, ${UNITS - 11}::int) n`;
  await db().$executeRaw`
    INSERT INTO unit_name (id, unit_id, name, kind) SELECT gen_random_uuid(), id, initcap(replace(code, '-', ' ')), 'COMMUNE'
    FROM unit WHERE code LIKE 'xa-%'`;
  await db().$executeRaw`
    INSERT INTO assignment (id, unit_id, task_id) SELECT gen_random_uuid(), unit.id, task.id
    FROM unit CROSS JOIN task WHERE code LIKE 'xa-%'`;
  await db().$executeRaw`
    INSERT INTO submission (id, unit_id, task_id, period_id, status, version_count, first_submitted_at, first_due_at,
      last_submitted_at, updated_at, updated_by_id, rating)
    SELECT gen_random_uuid(), a.unit_id, a.task_id, p.id, 'SUBMITTED', 1, p.due_at, p.due_at, p.due_at, p.due_at,
      ${office.accountId}::uuid, 'ON_TRACK'
    FROM assignment a JOIN unit u ON u.id = a.unit_id JOIN task t ON t.id = a.task_id
      JOIN period p ON p.code = '2023-q2' AND p.resolution_id = t.resolution_id
    WHERE u.code LIKE 'xa-%' AND substr(u.code, 4)::int % 3 > 0`;
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      statements++;
      return Reflect.apply(query, this, given);
    },
  });
  Object.assign(pg.Query.prototype, {
    handleDataRow(this: pg.Query, ...given: unknown[]) {
      rows++;
      return Reflect.apply(handleDataRow, this, given);
    },
  });
});
afterAll(() => {
  Object.assign(pg.Client.prototype, { query });
  Object.assign(pg.Query.prototype, { handleDataRow });
});

describe("700 units", () => {
  it("take two statements and a page of 50, with totals over all of them", async () => {
    [statements, rows] = [0, 0];
    const started = performance.now();
    const page = await matrixPage(office, matrixFilter.parse({ ky: "2023-q2", trang: "2" }));
    expect(performance.now() - started).toBeLessThan(1_000);
    expect([page?.units.length, page?.shown.length, page?.pages]).toEqual([UNITS, MATRIX_PAGE, 14]);
    expect(page?.total).toMatchObject({ asked: (UNITS - 11) * 8 + 63, sent: 460 * 8 });
    expect(statements).toBe(2);
    expect(rows).toBe(1 + MATRIX_PAGE * 8);
  });

  it("take a second statement for a list, which shows a page of it", async () => {
    statements = 0;
    const filter = matrixFilter.parse({ ky: "2023-q2", xem: "danh-sach", "bao-cao": "da-nop" });
    const matrix = await matrixPage(office, filter);
    const list = matrix && (await loadList(office, matrix, filter));
    expect([list?.total, list?.rows.length, list?.pages, statements]).toEqual([3_680, LIST_PAGE, 37, 2]);
  });

  it("take one statement and one row for a trend or for counts alone", async () => {
    [statements, rows] = [0, 0];
    await matrixPage(office, matrixFilter.parse({ ky: "2023-q2", xem: "don-vi" }));
    await loadTrends(office, matrixFilter.parse({ ky: "2023-q2" }));
    expect([statements, rows]).toEqual([2, 2]);
  });
});
