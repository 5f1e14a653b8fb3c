import { readFileSync } from "node:fs";
import path from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { type Person, ROUTES } from "./fixtures/routes";
import { expect, test } from "./fixtures/test";

/**
 * Every route of the build against everybody: who may open it gets a page, everybody else is led away or finds
 * nothing. A route that fixtures/routes.ts does not name fails the run.
 */

const manifest = path.resolve(import.meta.dirname, "../.next/app-path-routes-manifest.json");
const built = Object.values(JSON.parse(readFileSync(manifest, "utf8")) as Record<string, string>);

test("every built route is listed, and every listed route is built", () => {
  expect(Object.keys(ROUTES).sort()).toEqual([...new Set(built)].sort());
});

const people: [Person, string | null][] = [
  ["anonymous", null],
  ["unit", "tan-hoi"],
  ["office", "van-phong"],
  ["leader", "thuong-truc"],
  ["admin", "quan-tri"],
];

for (const [person, username] of people) {
  test(`${person} opens what is theirs and nothing else`, async ({ as, visitor }) => {
    const { request } = username ? (await as(username)).page : visitor;
    const wrong: string[] = [];
    for (const [route, { address, open, empty }] of Object.entries(ROUTES)) {
      const status = await statusOf(request, address ?? route);
      const wanted = open.includes(person);
      const found = status === 200 || (wanted && empty && (status === 404 || status === 307));
      if (found !== wanted) wrong.push(`${route}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });
}

async function statusOf(request: APIRequestContext, address: string): Promise<number> {
  const response = await request.get(address, { maxRedirects: 0 });
  return response.status();
}
