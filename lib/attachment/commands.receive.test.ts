import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FILE_LIMIT } from "./calc";
import { receiveFile } from "./commands.receive";

let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "portal-receive-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const PIECE = Buffer.alloc(64 * 1024, 7);
const head = (name: string, field = "file") =>
  `--x\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: text/html\r\n\r\n`;

/** A form with a file of so many bytes, made while it is read. */
function form(name: string, size: number, { end = "\r\n--x--\r\n", onRead = (_sent: number) => {} } = {}) {
  let left = size;
  let stage = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      await setImmediate(); // as from a network, not all at once
      if (stage === 0) controller.enqueue(Buffer.from(head(name)));
      else if (left > 0) {
        const piece = PIECE.subarray(0, Math.min(left, PIECE.length));
        left -= piece.length;
        controller.enqueue(piece);
        onRead(size - left);
      } else {
        if (end) controller.enqueue(Buffer.from(end));
        controller.close();
      }
      stage++;
    },
  });
}

async function receive(body: ReadableStream<Uint8Array> | null, type = "multipart/form-data; boundary=x") {
  const file = path.join(folder, String(count++));
  const outcome = await receiveFile(body, type, file).catch((error) => error.refusal ?? error);
  return { outcome, file };
}

it("writes a file of the largest size, hashing while it arrives, without holding it", async () => {
  const before = process.memoryUsage();
  let most = 0;
  const onRead = () => {
    const { arrayBuffers, heapUsed } = process.memoryUsage();
    most = Math.max(most, arrayBuffers + heapUsed - before.arrayBuffers - before.heapUsed);
  };
  const { outcome, file } = await receive(form("Đề án.pdf", FILE_LIMIT, { onRead }));
  const bytes = await readFile(file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(outcome).toEqual({ givenName: "Đề án.pdf", size: FILE_LIMIT, sha256 });
  expect(most).toBeLessThan(15 * 1024 * 1024);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

it("refuses at the first byte too many, and reads on so that the answer is heard", async () => {
  let read = 0;
  const body = form("to.pdf", 60 * 1024 * 1024, { onRead: (sent) => (read = sent) });
  const { outcome, file } = await receive(body);
  expect(outcome).toBe("TOO_LARGE");
  expect(read).toBeLessThan(22 * 1024 * 1024);
  expect((await stat(file)).size).toBeLessThanOrEqual(FILE_LIMIT);
  await expect.poll(() => read, { timeout: 10_000 }).toBe(60 * 1024 * 1024);
  expect((await receive(form("x.pdf", FILE_LIMIT + 1))).outcome).toBe("TOO_LARGE");
});

it("notices what breaks off, by a lost connection or a missing end", async () => {
  expect((await receive(form("a.pdf", 300_000, { end: "" }))).outcome).toBe("BROKEN_OFF");
  const lost = form("a.pdf", 10_000_000, {
    onRead: (sent) => {
      if (sent > 5_000_000) throw new Error("connection lost");
    },
  });
  expect((await receive(lost)).outcome).toBe("BROKEN_OFF");
});

it("knows a form without a file, with an empty one, and what is no form", async () => {
  const text = (body: string) => new Response(body).body as ReadableStream<Uint8Array>;
  expect((await receive(text(`${head("")}\r\n--x--\r\n`))).outcome).toBe("NO_FILE");
  expect((await receive(text(`${head("a.pdf")}\r\n--x--\r\n`))).outcome).toBe("EMPTY");
  const field = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n';
  expect((await receive(text(field))).outcome).toBe("NO_FILE");
  expect((await receive(text("{}"), "application/json")).outcome).toBe("NO_FILE");
  expect((await receive(text("a"), "multipart/form-data")).outcome).toBe("NO_FILE");
  expect((await receive(null)).outcome).toBe("NO_FILE");
});

it("takes the first file of several", async () => {
  const two = `${head("1.pdf")}một\r\n${head("2.pdf")}hai\r\n--x--\r\n`;
  const { outcome, file } = await receive(new Response(two).body as ReadableStream<Uint8Array>);
  expect(outcome).toMatchObject({ givenName: "1.pdf" });
  expect(await readFile(file, "utf8")).toBe("một");
});
