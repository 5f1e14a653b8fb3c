import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import http, { type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import https from "node:https";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AwsV4Signer } from "aws4fetch";
import { type Env, readEnv, type S3Settings } from "./env";

/** Where the bytes of files are kept: a folder, or a server that speaks S3. */

export type FileFacts = { size: number; sha256: string; mediaType: string };

export type Storage = {
  /**
   * Keeps a file; when this returns, it is on the disk (or acknowledged by the server).
   * @param file a path in the portal's own temporary folder; the file may be gone afterwards
   * @throws StorageError
   */
  put(key: string, file: string, facts: FileFacts): Promise<void>;
  /** @throws StorageError, "missing" when there is nothing under this key */
  get(key: string): Promise<Readable>;
};

/** The store did not do what it was asked. `message` is for the log and the operator, not for readers of pages. */
export class StorageError extends Error {
  constructor(
    readonly reason: "missing" | "refused" | "unreachable",
    message: string,
  ) {
    super(message);
  }
}

const PRIVATE_FOLDER = 0o700;
/** Folders of lower case letters, digits and hyphens: nothing that leads out of the store. */
const KEY = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;

/** Files under way, in the same file system as those that are kept. */
export function temporaryFolder(dataDir: string): string {
  return path.join(dataDir, "files", ".tmp");
}

const LEFTOVER_MS = 3_600_000;

/** Makes the temporary folder, and clears it of what an interrupted process left there an hour ago or more. */
export async function removeLeftovers(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const facts = await stat(file).catch(() => null); // its own upload may have ended just now
    if (facts && Date.now() - facts.mtimeMs > LEFTOVER_MS) await rm(file, { force: true });
  }
}

function checked(key: string): string {
  if (!KEY.test(key)) throw new Error(`not a storage key: ${key}`);
  return key;
}

/** Keeps files in `<dataDir>/files`, readable for the portal's own user alone. */
export function folderStorage(dataDir: string): Storage {
  const base = path.join(dataDir, "files");
  return {
    async put(key, file) {
      const target = path.join(base, checked(key));
      await mkdir(path.dirname(target), { recursive: true, mode: PRIVATE_FOLDER });
      await flush(file);
      await rename(file, target);
      await flush(path.dirname(target));
    },
    async get(key) {
      try {
        const handle = await open(path.join(base, checked(key)), "r");
        return handle.createReadStream();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
        throw new StorageError("missing", `no file ${key}`);
      }
    },
  };
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const IDLE_MS = 30_000;
const LONGEST_ANSWER = 2_000;

/** Keeps files in a bucket of an S3-compatible server; addresses have the bucket in their path. */
export function s3Storage(settings: S3Settings): Storage {
  return {
    async put(key, file, { size, sha256, mediaType }) {
      const headers = { "content-type": mediaType, "content-length": size, "x-amz-content-sha256": sha256 };
      const answer = await ask(settings, "PUT", checked(key), headers, createReadStream(file));
      const failure = await failureOf(answer, key);
      if (failure) throw failure;
    },
    async get(key) {
      const answer = await ask(settings, "GET", checked(key), {});
      if (answer.statusCode === 200) return answer;
      throw await failureOf(answer, key);
    },
  };
}

async function ask(
  settings: S3Settings,
  method: "GET" | "PUT",
  key: string,
  headers: OutgoingHttpHeaders,
  body?: Readable,
): Promise<IncomingMessage> {
  const url = `${settings.endpoint}/${settings.bucket}/${key}`;
  const { accessKeyId, secretAccessKey, region } = settings;
  const given = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const signer = new AwsV4Signer({
    method,
    url,
    headers: given,
    accessKeyId,
    secretAccessKey,
    region,
    service: "s3",
  });
  const signed = await signer.sign();
  const { request } = url.startsWith("https:") ? https : http;
  return new Promise((resolve, reject) => {
    const fail = (error: Error) =>
      reject(new StorageError("unreachable", `${settings.endpoint}: ${error.message}`));
    const sent = request(
      url,
      { method, headers: Object.fromEntries(signed.headers), timeout: IDLE_MS },
      resolve,
    );
    sent.on("timeout", () => sent.destroy(new Error("no answer")));
    sent.on("error", fail);
    if (body) pipeline(body, sent).catch(fail);
    else sent.end();
  });
}

/** What an answer of the server says went wrong; null when nothing did. Reads it to its end. */
async function failureOf(answer: IncomingMessage, key: string): Promise<StorageError | null> {
  let text = "";
  for await (const chunk of answer) if (text.length < LONGEST_ANSWER) text += chunk;
  const status = answer.statusCode ?? 0;
  if (status >= 200 && status < 300) return null;
  const code = /<Code>([^<]*)<\/Code>/.exec(text)?.[1] ?? "";
  if (code === "NoSuchKey") return new StorageError("missing", `no object ${key}`);
  return new StorageError(status >= 500 ? "unreachable" : "refused", `${status} ${code}`.trim());
}

/** The store that the configuration names. */
export function storageOf(env: Pick<Env, "dataDir" | "s3">): Storage {
  return env.s3 ? s3Storage(env.s3) : folderStorage(env.dataDir);
}

let shared: { storage: Storage; temporary: string } | undefined;

/** The process-wide store and its temporary folder. */
export function files(): { storage: Storage; temporary: string } {
  if (!shared) {
    const env = readEnv();
    shared = { storage: storageOf(env), temporary: temporaryFolder(env.dataDir) };
  }
  return shared;
}
