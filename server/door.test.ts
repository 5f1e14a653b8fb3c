import http, { type IncomingMessage, type OutgoingHttpHeaders, type RequestListener } from "node:http";
import net from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort } from "@/scripts/portal";
import { encodeDocument } from "./document";
import { type Door, openDoor } from "./door";
import { READER_HEADER } from "./forward";
import type { Answer } from "./published";
import { StartError } from "./settings";

let door: Door;
let port: number;
const inside = { seen: [] as IncomingMessage[], bodies: [] as string[] };

/** Stands in for everything behind the door. */
const behind: RequestListener = async (req, res) => {
  inside.seen.push(req);
  inside.bodies.push(await text(req));
  res.setHeader("Set-Cookie", ["a=1", "b=2"]);
  res.end(`inside ${req.url}`);
};

beforeEach(async () => {
  Object.assign(inside, { seen: [], bodies: [] });
  port = await freePort();
  door = await openDoor({ host: "127.0.0.1", port }, (error) => {
    throw error;
  });
});
afterEach(() => door.close());

async function ask(
  path: string,
  options: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {},
) {
  const { body, ...rest } = options;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = http.request({ port, host: "127.0.0.1", path, agent: false, ...rest }, resolve);
    request.on("error", reject);
    request.end(body);
  });
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

async function page(content: string): Promise<Answer> {
  const document = await encodeDocument(content, "text/html; charset=utf-8");
  return { status: 200, location: undefined, links: undefined, stale: null, document };
}

describe("the door", () => {
  it("says that the portal is starting until somebody leads", async () => {
    expect(await ask("/")).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
    door.lead(behind);
    expect(await ask("/")).toMatchObject({ status: 200, body: "inside /" });
  });

  it("hands requests on as they are, with the reader's address and nobody else's word for it", async () => {
    door.lead(behind);
    const body = "x".repeat(3_000_000);
    const headers = { cookie: "a=b", [READER_HEADER]: "1.2.3.4", "content-length": body.length };
    const answer = await ask("/bao-cao?a=%C3", { method: "POST", headers, body });
    expect(answer).toMatchObject({ status: 200, body: "inside /bao-cao?a=%C3" });
    expect(answer.headers["set-cookie"]).toEqual(["a=1", "b=2"]);
    expect(inside.bodies).toEqual([body]);
    expect(inside.seen[0]).toMatchObject({ method: "POST", url: "/bao-cao?a=%C3" });
    expect(inside.seen[0]?.headers).toMatchObject({ cookie: "a=b", host: `127.0.0.1:${port}` });
    expect(inside.seen[0]?.headers[READER_HEADER]).toBe("127.0.0.1");
  });

  it("sends what was left there itself, to those who may have it", async () => {
    door.lead(behind);
    door.keep("/", await page("<p>left</p>"), ["X-Left", "yes"]);
    await expect.poll(() => ask("/?utm_source=x").then(({ body }) => body)).toBe("<p>left</p>");
    const before = inside.seen.length;
    const answer = await ask("/", { headers: { cookie: "a=b" } });
    expect(answer).toMatchObject({ body: "<p>left</p>", headers: { "x-left": "yes" } });
    expect(answer.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect((await ask("/", { headers: { "if-none-match": answer.headers.etag } })).status).toBe(304);
    expect(inside.seen).toHaveLength(before);
    for (const other of [{ method: "POST" }, { headers: { rsc: "1" } }]) {
      expect((await ask("/", other)).body).toBe("inside /");
    }
    expect((await ask("/nhiem-vu")).body).toBe("inside /nhiem-vu");
  });

  it("sends nothing that went out of date a moment ago", async () => {
    door.lead(behind);
    for (let round = 0; round < 50; round++) {
      const answer = await page(`<p>${round}</p>`);
      door.keep("/", answer, []);
      await expect.poll(() => ask("/").then(({ body }) => body), { interval: 1 }).toBe(`<p>${round}</p>`);
      door.outdate();
      expect((await ask("/")).body).toBe("inside /");
      // The same bytes, found right again.
      door.keep("/", answer, []);
      await expect.poll(() => ask("/").then(({ body }) => body), { interval: 1 }).toBe(`<p>${round}</p>`);
    }
    door.forget("/");
    await expect.poll(() => ask("/").then(({ body }) => body)).toBe("inside /");
  });

  it("lets the program behind it know when a reader leaves, and the reader when the program fails", async () => {
    const left = new Promise<void>((resolve) => {
      door.lead((req, res) => {
        if (req.url === "/fails") return void res.destroy();
        res.write("first");
        res.once("close", resolve);
      });
    });
    const socket = net.connect(port, "127.0.0.1", () =>
      socket.write("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n"),
    );
    socket.once("data", () => socket.destroy());
    await left;
    expect((await ask("/fails")).status).toBe(503);
  });

  it("takes the rest of a file that was refused at its beginning", async () => {
    door.lead((req, res) => {
      req.pause();
      res.writeHead(413).end("too large");
    });
    const bytes = 21 * 1024 * 1024;
    const socket = net.connect(port, "127.0.0.1");
    const answered = new Promise<string>((resolve) => socket.once("data", (part) => resolve(String(part))));
    socket.write(`POST /tep HTTP/1.1\r\nHost: a\r\nContent-Length: ${bytes}\r\n\r\n`);
    await new Promise((resolve) => socket.write(Buffer.alloc(bytes), resolve));
    expect(await answered).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  it("waits for those inside before it closes, and lets nobody in meanwhile", async () => {
    let finish = () => {};
    const entered = new Promise<void>((resolve) => {
      door.lead((_, res) => {
        finish = () => res.end("done");
        resolve();
      });
    });
    const slow = ask("/bao-cao");
    await entered;
    const closed = door.close();
    await expect
      .poll(() =>
        ask("/").then(
          () => "in",
          () => "refused",
        ),
      )
      .toBe("refused");
    finish();
    expect((await slow).body).toBe("done");
    await closed;
  });

  it("says in one sentence that its address is taken", async () => {
    const second = openDoor({ host: "127.0.0.1", port }, () => {});
    await expect(second).rejects.toThrow(StartError);
    await expect(second).rejects.toThrow(`Cổng mạng ${port} đang được chương trình khác sử dụng`);
  });
});
