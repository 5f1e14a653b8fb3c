import type { IncomingHttpHeaders, RequestListener } from "node:http";
import { describe, expect, it } from "vitest";
import { createOrigin } from "./origin";
import { createPublished } from "./published";

const MADE_AT = new Date("2023-06-16T07:05:00Z");

type Page = { status?: number; html?: string; headers?: Record<string, string> };

/** Published bytes in front of a fake Next, whose pages and version the test sets. */
function setUp({ maxBytes }: { maxBytes?: number } = {}) {
  const state = { stamp: "1" as string | null, due: false, up: true, page: {} as Page, waitMs: 0 };
  const asked: { url: string; headers: IncomingHttpHeaders }[] = [];
  const listener: RequestListener = (req, res) => {
    asked.push({ url: req.url ?? "", headers: req.headers });
    const page =
      req.url === "/_not-found" ? { status: 404, html: "<h1>Không tìm thấy trang</h1>" } : state.page;
    const { status = 200, html = `<p>v${state.stamp}</p>`, headers = {} } = page as Page;
    setTimeout(() => {
      res.writeHead(status, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(html);
    }, state.waitMs);
  };
  const forgotten: string[] = [];
  const published = createPublished({
    origin: createOrigin(listener),
    watch: {
      stamp: async () => state.stamp,
      stampNow: () => (state.due ? undefined : state.stamp),
      up: () => state.up,
    },
    headers: { host: "portal.example" },
    now: () => MADE_AT,
    onForget: (key) => forgotten.push(key),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  });
  const read = async (key: string) => {
    const answer = await published.answer(key);
    return { ...answer, html: answer.document.bodies.identity.toString() };
  };
  return { state, asked, forgotten, published, read };
}

describe("published bytes", () => {
  it("renders once for 50 concurrent first readers", async () => {
    const { state, asked, read } = setUp();
    state.waitMs = 20;
    const answers = await Promise.all(Array.from({ length: 50 }, () => read("/")));
    expect(asked).toHaveLength(1);
    expect(new Set(answers.map((answer) => answer.html))).toEqual(new Set(["<p>v1</p>"]));
  });

  it("keeps the bytes until the version changes", async () => {
    const { state, asked, published, read } = setUp();
    expect(published.ready("/")).toBeNull();
    await read("/");
    await read("/");
    expect(published.ready("/")?.document.bodies.identity.toString()).toBe("<p>v1</p>");
    expect(asked).toHaveLength(1);
    state.stamp = "2";
    expect(published.ready("/")).toBeNull();
    expect((await read("/")).html).toBe("<p>v2</p>");
    expect(asked).toHaveLength(2);
  });

  it("hands nothing out unseen while a fresh reading of the version is due", async () => {
    const { state, published, read } = setUp();
    await read("/");
    state.due = true;
    expect(published.ready("/")).toBeNull();
  });

  it("asks Next without cookies, uncompressed, as a reader without scripts", async () => {
    const { asked, read } = setUp();
    await read("/chi-tieu/6?ky=2023-q2");
    expect(asked[0]?.url).toBe("/chi-tieu/6?ky=2023-q2");
    expect(asked[0]?.headers).not.toHaveProperty("cookie");
    expect(asked[0]?.headers).toMatchObject({ host: "portal.example", "accept-encoding": "identity" });
    expect(asked[0]?.headers["user-agent"]).toContain("bingbot");
  });

  it("serves the last good page, marked, when a rendering fails", async () => {
    const { state, read } = setUp();
    await read("/");
    state.stamp = "2";
    for (const page of [
      { status: 500 },
      { html: '<!--$?--><template id="B:0"></template>' },
      { html: "<!--$!-->" },
    ]) {
      state.page = page;
      expect(await read("/")).toMatchObject({ html: "<p>v1</p>", stale: MADE_AT });
    }
    state.page = {};
    expect(await read("/")).toMatchObject({ html: "<p>v2</p>", stale: null });
  });

  it("says on the page itself since when it stands, and no more once it is renewed", async () => {
    const { state, read } = setUp();
    state.page = { html: '<html><body class="x"><p>v1</p></body></html>' };
    await read("/");
    state.up = false;
    const [stale, again] = [await read("/"), await read("/")];
    expect(stale.html).toMatch(/<body class="x"><aside [^>]*>Bản lưu lúc 14:05 ngày 16\/06\/2023\./);
    expect(again.document).toBe(stale.document); // made once
    state.up = true;
    expect((await read("/")).html).not.toContain("Bản lưu");
  });

  it("renders nothing while the database is away, and marks what it serves", async () => {
    const { state, asked, published, read } = setUp();
    await read("/");
    state.up = false;
    expect((await read("/")).stale).toBe(MADE_AT);
    expect(published.ready("/")).toBeNull();
    state.stamp = "2";
    expect(await read("/")).toMatchObject({ html: "<p>v1</p>", stale: MADE_AT });
    await expect(read("/nhiem-vu")).rejects.toThrow();
    expect(asked).toHaveLength(1);
  });

  it("keeps only pages that were found", async () => {
    const { state, asked, published, read } = setUp();
    state.page = { status: 404, html: "<p>không có</p>" };
    expect(await read("/don-vi/x")).toMatchObject({ status: 404, html: "<p>không có</p>" });
    state.page = { status: 307, headers: { Location: "/don-vi/y" } };
    expect(await read("/don-vi/x")).toMatchObject({ status: 307, location: "/don-vi/y" });
    expect(asked).toHaveLength(2);
    expect(published.size()).toBe(0);
  });

  it("says itself that a page is not there where Next leaves that to its scripts", async () => {
    const { state, asked, read } = setUp();
    state.page = { status: 404, html: '<html id="__next_error__"><body></body></html>' };
    expect(await read("/ky/x")).toMatchObject({ status: 404, html: "<h1>Không tìm thấy trang</h1>" });
    expect(asked.map(({ url }) => url)).toEqual(["/ky/x", "/_not-found"]);
  });

  it("forgets a page that is gone in a later version", async () => {
    const { state, published, read } = setUp();
    await read("/don-vi/x");
    state.stamp = "2";
    state.page = { status: 404 };
    await read("/don-vi/x");
    expect(published.size()).toBe(0);
  });

  it("passes on hints for fonts and styles, never for scripts", async () => {
    const { state, read } = setUp();
    const font = '</a.woff2>; rel=preload; as="font"; crossorigin=""; nonce="abc"; type="font/woff2"';
    state.page = { headers: { Link: `${font}, </b.js>; rel=preload; as="script"` } };
    expect((await read("/")).links).toBe(
      '</a.woff2>; rel=preload; as="font"; crossorigin=""; type="font/woff2"',
    );
  });

  it("stays within its memory and drops what was not read for longest", async () => {
    const { state, forgotten, published, read } = setUp({ maxBytes: 40_000 });
    const noise = () => Array.from({ length: 6_000 }, () => Math.random().toString(36)[2]).join("");
    for (const key of ["/a", "/b"]) {
      state.page = { html: noise() };
      await read(key);
    }
    expect(published.ready("/a")).not.toBeNull(); // read again: now /b is the oldest
    state.page = { html: noise() };
    await read("/c");
    expect(published.size()).toBeLessThanOrEqual(40_000);
    expect(["/a", "/b", "/c"].map((key) => published.ready(key) !== null)).toEqual([true, false, true]);
    expect(forgotten).toEqual(["/b"]);
  });
});
