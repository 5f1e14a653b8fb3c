import { beforeAll, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Db } from "@/lib/db";
import { saveDraft, submit } from "@/lib/submission/commands";

let client: Db;

beforeAll(async () => {
  client = await freshDatabase();
  const head = await actor("an-loc");
  const saved = await saveDraft(head, HEALTH, null, await completeForm(head, HEALTH));
  if (!saved.ok) throw new Error(saved.code);
  const sent = await submit(head, HEALTH, saved.value.revision);
  if (!sent.ok) throw new Error(sent.code);
});

/** Nothing that has data behind it can be deleted, only ended: the database itself refuses, whoever asks. */
it.each([
  ["unit", "unit", "code = 'an-loc'"],
  ["task", "task", "slug = 'van-hoa-an-sinh'"],
  ["measure", "measure", "code = '9'"],
  ["indicator", "indicator", "number = 9"],
  ["period", "period", "code = '2023-q2'"],
  ["resolution", "resolution", "true"],
])("a %s with data behind it is not deleted", async (_, table, which) => {
  const count = async () =>
    (await client.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n;
  const before = await count();
  const deleted = client.$executeRawUnsafe(`DELETE FROM ${table} WHERE ${which}`);
  await expect(deleted).rejects.toThrow(/foreign key|RESTRICT/i);
  expect(await count()).toBe(before);
});
