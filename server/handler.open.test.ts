import http, { type OutgoingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHandler } from "./handler";
import { createOrigin } from "./origin";
import { createPublished } from "./published";

/** Open data for programs of other sites, readers who ask for too much, and what is left at the door. */

const state = { wait: 0, renderings: 0, up: true, status: 200, left: [] as string[] };
let server: Server;

beforeEach(async () => {
  Object.assign(state, { wait: 0, renderings: 0, up: true, status: 200, left: [] });
  const watch = {
    stamp: async () => "1",
    stampNow: () => "1",
    up: () => state.up,
    settledUp: () => true,
    check: async () => true,
    changed: () => {},
    doubt: () => {},
    stop: () => {},
  };
  const next: http.RequestListener = (_, res) => {
    state.renderings += 1;
    res.statusCode = state.status;
    res.setHeader("Content-Type", "text/csv; charset=utf-8");
    res.end("a,b\r\n");
  };
  const origin = createOrigin(next);
  const published = createPublished({
    origin,
    watch,
    headers: { host: "portal.example" },
    now: () => new Date(),
  });
  const limit = { take: async () => state.wait };
  const options = { next: async (...both: Parameters<typeof next>) => next(...both), origin, published };
  const leave = (key: string, _: unknown, headers: readonly string[]) => {
    state.left.push(
      `${key} ${headers.includes("Access-Control-Allow-Origin") ? "for programs" : "for pages"}`,
    );
  };
  server = http.createServer(createHandler({ ...options, watch, publicUrl: undefined, leave, limit }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function ask(path: string, headers: OutgoingHttpHeaders = {}, method = "GET") {
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const request = http.request({ port, host: "127.0.0.1", path, method, headers, agent: false }, resolve);
    request.on("error", reject);
    request.end();
  });
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) };
}

const FILE = "/du-lieu-mo/chi-tieu.csv";

describe("open data", () => {
  it("may be read and asked after by programs of other sites", async () => {
    const { headers } = await ask(FILE, { origin: "https://other.example" });
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "ETag",
      "cross-origin-resource-policy": "cross-origin",
    });
    const again = await ask(FILE, { "if-none-match": headers.etag ?? "" });
    expect(again).toMatchObject({ status: 304, body: "" });
    expect(again.headers).toMatchObject({ etag: headers.etag, "access-control-allow-origin": "*" });
    expect(state.renderings).toBe(1);
  });

  it("allows the question before a conditional request, and pages allow nothing of it", async () => {
    const before = await ask(FILE, { "access-control-request-headers": "if-none-match" }, "OPTIONS");
    expect(before.status).toBe(204);
    expect(before.headers["access-control-allow-headers"]).toBe("If-None-Match");
    expect((await ask("/don-vi/an-loc")).headers).not.toHaveProperty("access-control-allow-origin");
  });
});

describe("a reader who asks for too much", () => {
  it("is told when to come again: a person on a page, a program in JSON that it may read", async () => {
    state.wait = 7;
    const page = await ask("/tim-kiem?q=a");
    expect(page.status).toBe(429);
    expect(page.headers).toMatchObject({ "retry-after": "7", "cache-control": "no-store" });
    expect(page.body).toContain("quá nhiều yêu cầu");
    const data = await ask("/du-lieu-mo/chi-tieu.json");
    expect(data.status).toBe(429);
    expect(data.headers["access-control-allow-origin"]).toBe("*");
    expect(JSON.parse(data.body)).toEqual({ error: "too many requests", retryAfterSeconds: 7 });
    expect(state.renderings).toBe(0);
  });

  it("still gets what is kept, and pages for accounts", async () => {
    await ask("/");
    state.wait = 7;
    expect((await ask("/")).status).toBe(200);
    expect((await ask("/bao-cao")).status).toBe(200);
  });
});

describe("bytes", () => {
  it("are left at the door with their headers, and only while they are right", async () => {
    for (const path of ["/", "/?utm_source=x", FILE, "/bao-cao"]) await ask(path);
    expect(state.left).toEqual(["/ for pages", "/ for pages", `${FILE} for programs`]);
    state.up = false;
    expect((await ask("/")).headers).toHaveProperty("x-portal-stale");
    Object.assign(state, { up: true, status: 404 });
    expect((await ask("/nhiem-vu/khong-co")).status).toBe(404);
    expect(state.left).toHaveLength(3);
  });
});
