import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyInstance } from "@fastify/busboy";
import { FILE_LIMIT } from "./calc";
import { UploadRefused } from "./schema";

/** Takes a file out of a form while it arrives: it goes to the disk, never as a whole into memory. */

export type Received = {
  /** as the browser sent it */
  givenName: string;
  size: number;
  sha256: string;
};

/** What is still read of a refused request, so that the browser gets to see the answer. */
const DRAIN_LIMIT = 100 * 1024 * 1024;
const limits = { files: 1, fileSize: FILE_LIMIT, fields: 20, fieldSize: 1024, parts: 25, headerPairs: 20 };

/**
 * Writes the first file of a multipart body into a new file. Ends at the first byte too many; what still comes in is
 * then read and dropped.
 * @param file a path that does not exist yet; removing it is the caller's business
 * @throws UploadRefused NO_FILE, EMPTY, TOO_LARGE, BROKEN_OFF
 */
export function receiveFile(
  body: ReadableStream<Uint8Array> | null,
  contentType: string,
  file: string,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const parser = parserFor(contentType);
    if (!body || !parser) return reject(new UploadRefused("NO_FILE"));
    let arriving: Readable | undefined;
    const state = { over: false };
    const settle = (act: () => void) => {
      state.over = true;
      parser.emit("drain"); // lets go of a pump that waits for the parser
      act();
    };
    const refuse = (error: unknown) => settle(() => reject(error));
    const breakOff = () => {
      arriving?.destroy(new UploadRefused("BROKEN_OFF"));
      refuse(new UploadRefused("BROKEN_OFF"));
    };
    parser.on("file", (_field, stream, givenName) => {
      arriving = stream;
      stream.once("limit", () => stream.destroy(new UploadRefused("TOO_LARGE")));
      keep(stream, file).then((facts) => {
        if (facts.size > 0) return settle(() => resolve({ givenName, ...facts }));
        return refuse(new UploadRefused(givenName ? "EMPTY" : "NO_FILE"));
      }, refuse);
    });
    parser.on("finish", () => arriving || refuse(new UploadRefused("NO_FILE")));
    parser.on("error", breakOff);
    pump(body, parser, state).catch(breakOff);
  });
}

function parserFor(contentType: string): BusboyInstance | null {
  try {
    return new Busboy({ headers: { "content-type": contentType }, limits });
  } catch {
    return null; // no multipart form
  }
}

async function keep(stream: Readable, file: string): Promise<Omit<Received, "givenName">> {
  const hash = createHash("sha256");
  let size = 0;
  async function* counted(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      size += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  }
  await pipeline(stream, counted, createWriteStream(file, { flags: "wx", mode: 0o600 }));
  return { size, sha256: hash.digest("hex") };
}

/** Feeds the parser as quickly as it takes; when the matter is settled, reads on without it. */
async function pump(
  body: ReadableStream<Uint8Array>,
  parser: BusboyInstance,
  state: { over: boolean },
): Promise<void> {
  const reader = body.getReader();
  for (let dropped = 0; dropped < DRAIN_LIMIT; ) {
    const { done, value } = await reader.read();
    if (done) return state.over ? undefined : void parser.end();
    if (state.over) dropped += value.length;
    else if (!parser.write(value)) await new Promise((resolve) => parser.once("drain", resolve));
  }
  await reader.cancel();
}

/** Reads what is still coming in of a request that was answered without it; nothing when it is being read already. */
export function dropBody(body: ReadableStream<Uint8Array> | null): void {
  if (!body || body.locked) return;
  const reader = body.getReader();
  const drop = async () => {
    for (let dropped = 0; dropped < DRAIN_LIMIT; ) {
      const { done, value } = await reader.read();
      if (done) return;
      dropped += value.length;
    }
    await reader.cancel();
  };
  drop().catch(() => {}); // whoever sent it is gone
}
