import { expect, test } from "./fixtures/test";
import { CANARY, RETURN_REASON } from "./pages/report";

/** After the journey, on the same server: no word of what is internal leaves by any public address. */

test("what is internal is nowhere public", async ({ visitor }) => {
  const seen = new Set<string>();
  const waiting = ["/"];
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    if (seen.has(address)) continue;
    seen.add(address);
    for (const headers of [{}, { RSC: "1" }] as Record<string, string>[]) {
      const answer = await visitor.request.get(address, { headers });
      expect(answer.status(), address).toBe(200);
      const body = await answer.text();
      expect(body, address).not.toContain(CANARY);
      expect(body, address).not.toContain(RETURN_REASON);
      for (const [, link] of body.matchAll(/href="(\/[^"#?]*)/g)) {
        if (link && !/^\/(dang-nhap|_next|icon)/.test(link)) waiting.push(link);
      }
    }
  }
  // Overview, 8 tasks, 15 indicators, 11 units.
  expect(seen.size).toBeGreaterThanOrEqual(35);
});
