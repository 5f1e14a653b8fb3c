import { beforeAll, beforeEach, expect, it } from "vitest";
import { actor, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import { holdClock } from "@/lib/clock";
import type { Db } from "@/lib/db";
import { grantExtension } from "@/lib/period/commands";
import { openDuePeriods } from "@/lib/period/commands.schedule";
import { remind } from "./commands.remind";

let client: Db;
let unitId: string;
let period: { id: string; dueAt: Date };

beforeAll(async () => {
  client = await freshDatabase();
  unitId = (await client.unit.findUniqueOrThrow({ where: { code: "an-loc" } })).id;
  period = await client.period.findFirstOrThrow({ where: { code: "2023-q2" } });
  await openDuePeriods(before(9));
});

beforeEach(async () => {
  await client.notice.deleteMany();
});

const before = (days: number) => new Date(period.dueAt.getTime() - days * 86_400_000);

async function told(username: string): Promise<string[]> {
  const rows = await client.notice.findMany({ where: { account: { username } }, orderBy: { at: "asc" } });
  return rows.map(({ kind }) => kind);
}

async function sentReport(taskId: string) {
  const at = before(5);
  const { accountId: updatedById } = await actor("an-loc");
  const times = { firstSubmittedAt: at, firstDueAt: period.dueAt, lastSubmittedAt: at, updatedAt: at };
  const place = { unitId, taskId, periodId: period.id };
  return { ...place, ...times, updatedById, status: "SUBMITTED", versionCount: 1 } as const;
}

it("reminds every active account of a unit at 7, 3 and 1 days and when it is late, each once", async () => {
  for (const days of [9, 8, 7, 6, 4, 3, 2, 1, 0, -1, -2]) await remind(before(days));
  expect(await told("an-loc")).toEqual(["DUE_7", "DUE_3", "DUE_1", "OVERDUE"]);
  expect(await told("an-loc-tong-hop")).toEqual(["DUE_7", "DUE_3", "DUE_1", "OVERDUE"]);
  for (const other of ["van-phong", "thuong-truc", "quan-tri"]) expect(await told(other)).toEqual([]);
});

it("gives only the nearest one after an interruption", async () => {
  await remind(before(2));
  expect(await told("an-loc")).toEqual(["DUE_3"]);
});

it("tells nobody twice when two instances remind at once", async () => {
  const [first, second] = await Promise.all([remind(before(3)), remind(before(3))]);
  // 11 heads and one editor.
  expect(first + second).toBe(12);
  expect(await client.notice.count()).toBe(12);
});

it("leaves out disabled accounts and ended units", async () => {
  await client.account.update({ where: { username: "an-lac" }, data: { disabledAt: before(9) } });
  await client.unit.update({ where: { code: "tan-hoi" }, data: { endedOn: before(9) } });
  expect(await remind(before(3))).toBe(10);
  expect([await told("an-lac"), await told("tan-hoi")]).toEqual([[], []]);
  await client.account.update({ where: { username: "an-lac" }, data: { disabledAt: null } });
  await client.unit.update({ where: { code: "tan-hoi" }, data: { endedOn: null } });
});

it("leaves out ended tasks, units that have sent all, and closed periods", async () => {
  const task = await client.task.findFirstOrThrow({ where: { slug: HEALTH.taskSlug } });
  await client.assignment.updateMany({
    where: { unitId, taskId: { not: task.id } },
    data: { endedOn: before(9) },
  });
  const sent = await client.submission.create({ data: await sentReport(task.id) });
  await remind(before(3));
  expect([await told("an-loc"), await told("an-lac")]).toEqual([[], ["DUE_3"]]);

  await client.submission.update({ where: { id: sent.id }, data: { status: "RETURNED" } });
  await remind(before(3));
  expect(await told("an-loc")).toEqual(["DUE_3"]);

  await client.notice.deleteMany();
  await client.period.update({ where: { id: period.id }, data: { state: "CLOSED" } });
  expect(await remind(before(-1))).toBe(0);
  await client.period.update({ where: { id: period.id }, data: { state: "OPEN" } });
});

it("reminds anew of an extended due time, and of that one alone", async () => {
  await remind(before(1));
  const office = await actor("van-phong");
  const granted = await holdClock(before(1), () =>
    grantExtension(office, { periodId: period.id, unitId, dueAt: before(-5), reason: "Mưa bão" }),
  );
  expect(granted.ok).toBe(true);
  await remind(before(-1));
  expect(await told("an-loc")).toEqual(["DUE_1", "DUE_7"]);
  expect(await told("an-lac")).toEqual(["DUE_1", "OVERDUE"]);
  await remind(before(-6));
  expect(await told("an-loc")).toEqual(["DUE_1", "DUE_7", "OVERDUE"]);
});
