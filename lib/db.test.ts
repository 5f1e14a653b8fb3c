import { expect, it } from "vitest";
import { z } from "zod";
import { newId } from "./db";

it("is a UUID of version 7, and later ones sort behind", () => {
  const ids = [1_700_000_000_000, 1_700_000_000_001, 1_900_000_000_000].map((at) => newId(at));
  for (const id of ids) expect(z.uuidv7().safeParse(id).success).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(ids[0]).toMatch(/^018bcfe5-6800-7/);
});

it("differs within one millisecond", () => {
  expect(new Set(Array.from({ length: 1_000 }, () => newId(1_700_000_000_000))).size).toBe(1_000);
});
