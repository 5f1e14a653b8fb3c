import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { READER_HEADER } from "./forward";
import { limitRenderings, RENDERINGS_A_SECOND, RENDERINGS_AT_ONCE, readerOf } from "./rate-limit";

function request(remoteAddress: string, forwarded?: string): IncomingMessage {
  const told = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  return { headers: { ...told, [READER_HEADER]: remoteAddress } } as unknown as IncomingMessage;
}

describe("limitRenderings", () => {
  it("lets a reader have a burst, then asks to wait, and nobody else", async () => {
    const { take } = limitRenderings(0);
    const mine = request("203.0.113.7");
    const waits = [];
    for (let n = 0; n < RENDERINGS_AT_ONCE + RENDERINGS_A_SECOND * 5; n++) waits.push(await take(mine));
    expect(waits.slice(0, RENDERINGS_AT_ONCE)).toEqual(waits.slice(0, RENDERINGS_AT_ONCE).map(() => 0));
    expect(waits.at(-1)).toBeGreaterThanOrEqual(1);
    expect(await take(request("203.0.113.8"))).toBe(0);
  });
});

describe("readerOf", () => {
  it.each([
    ["no proxy: the connection", request("203.0.113.7", "198.51.100.1"), 0, "203.0.113.7"],
    ["one proxy: the last address", request("10.0.0.1", "1.2.3.4, 198.51.100.1"), 1, "198.51.100.1"],
    ["two proxies", request("10.0.0.1", "1.2.3.4, 198.51.100.1, 10.0.0.2"), 2, "198.51.100.1"],
    ["a proxy that says nothing", request("10.0.0.1"), 1, "10.0.0.1"],
    ["IPv4 in IPv6", request("::ffff:203.0.113.7"), 0, "203.0.113.7"],
    ["an IPv6 network", request("2001:db8:1:2:aaaa::1"), 0, "2001:db8:1:2"],
    ["a short IPv6 address", request("2001:db8::7"), 0, "2001:db8:0:0"],
    ["this machine", request("127.0.0.1"), 0, null],
    ["this machine in IPv6", request("::1"), 0, null],
  ])("%s", (_, req, proxies, expected) => {
    expect(readerOf(req, proxies)).toBe(expected);
  });
});
