import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isTooLarge, sendTooLarge } from "./too-large";

const path = "/bao-cao/2023-q2/excel";
const server = createServer((req, res) => {
  if (isTooLarge(req, req.url ?? "")) sendTooLarge(req, res, req.url ?? "");
  else req.resume().on("end", () => res.end("taken"));
});
let url = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function send(address: string, bytes: number) {
  const answer = await fetch(url + address, { method: "POST", body: new Uint8Array(bytes) });
  return { status: answer.status, text: await answer.text() };
}

it("answers a workbook above the limit with a plain sentence", async () => {
  const answer = await send(path, 5_000_000);
  expect(answer.status).toBe(413);
  expect(answer.text).toContain("lớn hơn 1,5 MB");
  expect(answer.text).toContain(`href="${path}"`);
});

it("leaves everything else to Next", async () => {
  expect(await send(path, 2_000_000)).toEqual({ status: 200, text: "taken" });
  expect(await send("/bao-cao/2023-q2/van-hoa-an-sinh", 5_000_000)).toMatchObject({ status: 200 });
  expect(isTooLarge({ method: "GET", headers: { "content-length": "5000000" } }, path)).toBe(false);
});
