import http, { type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHandler } from "./handler";
import { createOrigin } from "./origin";
import { createPublished } from "./published";

const PIECE = Buffer.alloc(64 * 1024, 1);
const UPLOAD = 15 * 1024 * 1024;
const state = { up: true, status: 200, sawFirst: 0, read: 0 };
let server: Server;
let base: string;
let sent = 0;

/** Stands in for Next's routes: reads an upload piece by piece, answers a download with its length in a header. */
async function next(req: IncomingMessage, res: ServerResponse): Promise<void> {
  for await (const chunk of req) {
    state.sawFirst ||= sent;
    state.read += (chunk as Buffer).length;
  }
  res.statusCode = state.status;
  res.setHeader("Content-Type", "application/pdf");
  if (state.status === 200) res.appendHeader("X-File-Length", "9");
  res.write("%PDF");
  res.end("-last");
}

beforeEach(async () => {
  Object.assign(state, { up: true, status: 200, sawFirst: 0, read: 0 });
  sent = 0;
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
  const published = createPublished({ origin, watch, headers: {}, now: () => new Date() });
  server = http.createServer(createHandler({ next, origin, published, watch, publicUrl: undefined }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

function ask(method: string, path: string, headers: http.OutgoingHttpHeaders = {}, body?: Readable) {
  return new Promise<{ status: number; headers: IncomingMessage["headers"]; text: string }>(
    (resolve, reject) => {
      const all = { origin: `http://${base}`, ...headers };
      const request = http.request(
        `http://${base}${path}`,
        { method, headers: all, agent: false },
        async (res) => {
          const text = (await buffer(res)).toString();
          resolve({ status: res.statusCode ?? 0, headers: res.headers, text });
        },
      );
      request.on("error", reject);
      if (body) body.pipe(request);
      else request.end();
    },
  );
}

function pieces(): Readable {
  return Readable.from(
    (function* () {
      for (; sent < UPLOAD; sent += PIECE.length) yield PIECE;
    })(),
  );
}

describe("a form with files", () => {
  const form = { "content-type": "multipart/form-data; boundary=x", "content-length": UPLOAD };

  it("reaches Next while it is still being sent, without being held", async () => {
    const { status } = await ask("POST", "/bao-cao/2023-q2/dan-van/tep", form, pieces());
    expect([status, state.read]).toEqual([200, UPLOAD]);
    expect(state.sawFirst).toBeLessThan(UPLOAD / 2);
  });

  it("does so as well when it is small and a script sends it, which keeps the file itself", async () => {
    const { "content-length": _, ...type } = form;
    const small = { ...type, accept: "application/json", "content-length": 4 };
    state.status = 500;
    const answer = await ask(
      "POST",
      "/bao-cao/2023-q2/dan-van/tep",
      small,
      Readable.from([Buffer.from("abcd")]),
    );
    expect([answer.status, answer.text]).toEqual([500, "%PDF-last"]);
  });

  it("is answered, not taken, while the database is away", async () => {
    state.up = false;
    const answer = await ask("POST", "/bao-cao/2023-q2/dan-van/tep", form, pieces());
    expect([answer.status, state.read]).toEqual([503, 0]);
  });
});

describe("a file that is sent", () => {
  it("has its length and a policy that nothing in it can get around", async () => {
    const answer = await ask("GET", "/tep/1");
    expect(answer).toMatchObject({ status: 200, text: "%PDF-last" });
    expect(answer.headers).toMatchObject({
      "content-length": "9",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    expect(answer.headers).not.toHaveProperty("x-file-length");
  });

  it("is only described to HEAD", async () => {
    const answer = await ask("HEAD", "/tep/1");
    expect(answer).toMatchObject({ status: 200, text: "" });
    expect(answer.headers["content-length"]).toBe("9");
  });

  it.each([
    [404, "Không tìm thấy tệp"],
    [503, "Tệp chưa mở được"],
  ])("has a page of its own for %s", async (status, title) => {
    state.status = status;
    const answer = await ask("GET", "/tep/1");
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(new RegExp(`^<!doctype html>.*<h1>${title}</h1>.*</html>$`, "s"));
    expect(answer.headers["content-type"]).toContain("text/html");
  });

  it("is an outage like any other while the database is away", async () => {
    state.up = false;
    expect((await ask("GET", "/tep/1")).text).toContain("tạm gián đoạn");
  });
});
