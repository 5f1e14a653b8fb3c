import http, {
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHandler } from "./handler";
import { createOrigin } from "./origin";
import { createPublished } from "./published";

type Seen = { method: string; url: string; headers: IncomingMessage["headers"]; body: string };
const state = { up: true, status: 200, endsInTrouble: false, seen: [] as Seen[] };
let server: Server;
let base: string;

/** Stands in for Next: says who asked, fails when told to. */
async function next(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const seen = {
    method: req.method ?? "",
    url: req.url ?? "",
    headers: { ...req.headers },
    body: await text(req),
  };
  state.seen.push(seen);
  if (state.endsInTrouble) state.up = false;
  res.statusCode = state.status;
  res.setHeader("Content-Type", "text/html; charset=utf-8");
  res.setHeader("X-From", "next");
  res.write(`<p>cookie=${req.headers.cookie ?? ""}</p>`);
  res.end("<script>x</script>");
}

beforeEach(async () => {
  Object.assign(state, { up: true, status: 200, endsInTrouble: false, seen: [] });
  const watch = {
    stamp: async () => "1",
    stampNow: () => "1",
    up: () => state.up,
    settledUp: () => state.up,
    check: async () => state.up,
    changed: () => {},
    doubt: () => {},
    stop: () => {},
  };
  const origin = createOrigin((req, res) => void next(req, res));
  const published = createPublished({
    origin,
    watch,
    headers: { host: "portal.example" },
    now: () => new Date("2023-06-16T07:05:00Z"),
  });
  const publicUrl = "https://portal.example";
  server = http.createServer(createHandler({ next, origin, published, watch, publicUrl }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

function ask(path: string, headers: OutgoingHttpHeaders = {}, method = "GET", body = "") {
  return new Promise<{ status: number; headers: IncomingMessage["headers"]; bytes: Buffer; html: string }>(
    (resolve, reject) => {
      const request = http.request(base + path, { method, headers, agent: false }, async (res) => {
        const chunks: Buffer[] = [];
        for await (const chunk of res) chunks.push(chunk as Buffer);
        const bytes = Buffer.concat(chunks);
        resolve({ status: res.statusCode ?? 0, headers: res.headers, bytes, html: bytes.toString() });
      });
      request.on("error", reject);
      request.end(body);
    },
  );
}

const form = { origin: "https://portal.example", "content-type": "application/x-www-form-urlencoded" };

describe("public addresses", () => {
  it("are the same for everybody: no cookie reaches Next, no script leaves", async () => {
    const page = await ask("/", { cookie: "next-auth.session-token=x" });
    expect(page.html).toBe("<p>cookie=</p>");
    expect(page.headers["content-security-policy"]).toContain("script-src 'none'");
    expect(page.headers["cache-control"]).toBe("public, max-age=0, s-maxage=1, must-revalidate");
    expect(page.headers).not.toHaveProperty("set-cookie");
    const again = await ask("/", { cookie: "next-auth.session-token=x" });
    expect(again.html).toBe("<p>cookie=</p>");
    expect(state.seen).toHaveLength(1);
  });

  it("are sent in the form the reader takes, each with a tag of its own", async () => {
    const get = (accept: string) => ask("/", { "accept-encoding": accept });
    const [br, gz, plain, refused] = [
      await get("gzip, br"),
      await get("gzip"),
      await get(""),
      await get("br;q=0"),
    ];
    expect(brotliDecompressSync(br.bytes).toString()).toBe("<p>cookie=</p>");
    expect(gunzipSync(gz.bytes).toString()).toBe("<p>cookie=</p>");
    expect([plain.html, refused.html]).toEqual(["<p>cookie=</p>", "<p>cookie=</p>"]);
    expect(new Set([br, gz, plain].map((page) => page.headers.etag)).size).toBe(3);
    expect(br.headers.vary).toBe("Accept-Encoding");
  });

  it("are not sent again to who has them", async () => {
    const first = await ask("/", { "accept-encoding": "br" });
    const second = await ask("/", { "accept-encoding": "br", "if-none-match": `W/${first.headers.etag}` });
    expect(second).toMatchObject({ status: 304, html: "" });
    expect(second.headers.etag).toBe(first.headers.etag);
    expect((await ask("/", { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("answer HEAD without a body", async () => {
    const page = await ask("/", {}, "HEAD");
    expect(page).toMatchObject({ status: 200, html: "" });
    expect(page.headers["content-length"]).toBe(String("<p>cookie=</p>".length));
  });

  it("go to Next without cookies when the query is not part of the address, or the router asks", async () => {
    for (const [path, headers] of [
      ["/don-vi?trang=0", {}],
      ["/nhiem-vu?_rsc=1", { rsc: "1" }],
      ["/nhiem-vu", { rsc: "1" }],
    ] as const) {
      await ask("/nhiem-vu");
      const page = await ask(path, { ...headers, cookie: "a=b", authorization: "Basic x" });
      expect(page.html).toContain("cookie=</p><script>");
      expect(state.seen.at(-1)?.headers).not.toHaveProperty("authorization");
      expect(page.headers["cache-control"]).toBe("no-store");
    }
    expect(state.seen).toHaveLength(4);
  });

  it("are served marked while the database is away, and the outage page when nothing is kept", async () => {
    await ask("/");
    state.up = false;
    expect((await ask("/")).headers["x-portal-stale"]).toBe("2023-06-16T07:05:00.000Z");
    const page = await ask("/don-vi/tan-hoi");
    expect(page.status).toBe(503);
    expect(page.html).toContain("tạm gián đoạn");
  });
});

describe("other addresses", () => {
  it("reach Next with their cookies and a nonce that the answer names too", async () => {
    const page = await ask("/bao-cao", { cookie: "a=b", "content-security-policy": "script-src *" });
    expect(page.html).toContain("cookie=a=b");
    expect(page.headers["content-security-policy"]).toMatch(
      /script-src 'self' 'nonce-[^']+' 'strict-dynamic'/,
    );
    expect(state.seen[0]?.headers["content-security-policy"]).toBe(page.headers["content-security-policy"]);
  });

  it("carry the security headers everywhere", async () => {
    for (const path of ["/", "/bao-cao", "/icon.svg", "/api/health", "/_next/static/a.js", "/nope"]) {
      const { headers } = await ask(path);
      expect(headers["x-content-type-options"], path).toBe("nosniff");
      expect(headers["strict-transport-security"], path).toContain("max-age=");
      expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
      expect(headers["x-request-id"], path).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it("do not let a reader speak for a proxy", async () => {
    await ask("/bao-cao", {
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "ftp",
      "x-portal-pass": "x",
    });
    expect(state.seen[0]?.headers).toMatchObject({
      "x-forwarded-host": "portal.example",
      "x-forwarded-proto": "https",
    });
    expect(state.seen[0]?.headers).not.toHaveProperty("x-portal-pass");
  });
});

describe("writes", () => {
  it.each(["POST", "PUT", "DELETE"])("%s from elsewhere never reaches Next", async (method) => {
    for (const origin of [undefined, "null", "https://evil.example"]) {
      const page = await ask("/bao-cao", origin ? { origin } : {}, method, "a=b");
      expect(page.status).toBe(403);
      expect(page.html).toContain("không được gửi từ một trang của Cổng");
    }
    expect(state.seen).toEqual([]);
  });

  it("from the portal reach Next whole", async () => {
    const page = await ask("/bao-cao", { ...form, cookie: "a=b", "content-length": 5 }, "POST", "a=%C3");
    expect(page).toMatchObject({ status: 200, html: "<p>cookie=a=b</p><script>x</script>" });
    expect(state.seen).toMatchObject([{ method: "POST", body: "a=%C3" }]);
  });

  it("give the typed text back when Next fails, without sending it twice", async () => {
    state.status = 500;
    const page = await ask("/bao-cao", { ...form, "content-length": 20 }, "POST", "results=da+lam+xong1");
    expect(page.status).toBe(503);
    expect(page.html).toContain("da lam xong1</textarea>");
    expect(page.headers).not.toHaveProperty("x-from");
    expect(state.seen).toHaveLength(1);
  });

  it("give the typed text back while the database is away, without asking Next", async () => {
    state.up = false;
    const page = await ask("/bao-cao", { ...form, "content-length": 20 }, "POST", "results=da+lam+xong1");
    expect(page).toMatchObject({ status: 503 });
    expect(page.html).toContain("da lam xong1</textarea>");
    const scripted = await ask("/bao-cao", { ...form, "next-action": "40" }, "POST", "a=b");
    expect(scripted.headers["content-type"]).toContain("text/plain");
    expect(state.seen).toEqual([]);
  });
});

describe("while the database is away", () => {
  it("pages get the outage page, interfaces a short answer, health and files still Next", async () => {
    state.up = false;
    expect((await ask("/bao-cao")).html).toContain("tạm gián đoạn");
    expect((await ask("/api/auth/session")).html).toBe('{"status":"unavailable"}');
    expect((await ask("/api/health")).headers["x-from"]).toBe("next");
    expect((await ask("/_next/static/a.css")).headers["x-from"]).toBe("next");
  });

  it("replaces an answer that Next could not finish", async () => {
    Object.assign(state, { endsInTrouble: true, status: 500 });
    const page = await ask("/bao-cao");
    expect(page.status).toBe(503);
    expect(page.html).toMatch(/^<!doctype html>.*tạm gián đoạn.*<\/html>$/s);
    expect(page.headers).not.toHaveProperty("x-from");
  });

  it("lets an answer pass that Next finished all the same", async () => {
    state.endsInTrouble = true;
    expect(await ask("/bao-cao")).toMatchObject({ status: 200, html: "<p>cookie=</p><script>x</script>" });
  });

  it("leaves a failure alone that is not the database's", async () => {
    state.status = 500;
    expect(await ask("/bao-cao")).toMatchObject({ status: 500, html: "<p>cookie=</p><script>x</script>" });
  });
});
