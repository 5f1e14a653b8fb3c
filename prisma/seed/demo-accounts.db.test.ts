import { beforeAll, expect, it } from "vitest";
import { freshDatabase } from "@/e2e/fixtures/database";
import type { Db } from "@/lib/db";
import { createDemoAccounts, mixUp } from "./demo-accounts";

let client: Db;

beforeAll(async () => {
  client = await freshDatabase();
});

it("a demonstration never starts on real accounts", async () => {
  expect(await mixUp(client, true)).toMatch(/tài khoản thật/);
  expect(await mixUp(client, false)).toBeNull();
});

it("what was filled as a demonstration never starts as the real thing", async () => {
  await client.$executeRawUnsafe("TRUNCATE session, account CASCADE");
  expect(await mixUp(client, true)).toBeNull();
  await createDemoAccounts(client);
  expect(await mixUp(client, true)).toBeNull();
  expect(await mixUp(client, false)).toMatch(/dữ liệu minh hoạ/);
});
