import { createHash } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Env } from "@/lib/env";
import { log } from "@/lib/log";
import { removeLeftovers, type Storage, StorageError, storageOf, temporaryFolder } from "@/lib/storage";
import { StartError } from "./settings";

const PROBE_KEY = "kiem-tra";

/**
 * Makes the folder of files under way, and tries an S3 server with a file of its own.
 * @throws StartError when the server refuses what is configured; one that does not answer may come back later
 */
export async function prepareFiles(env: Env): Promise<void> {
  const temporary = temporaryFolder(env.dataDir);
  await removeLeftovers(temporary);
  if (!env.s3) return;
  try {
    await probe(storageOf(env), path.join(temporary, PROBE_KEY));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    if (error.reason === "unreachable") return log.warn({ err: error }, "the file server does not answer");
    throw new StartError(
      `Kho tệp S3 ${env.s3.endpoint}/${env.s3.bucket} từ chối (${error.message}). Kiểm tra S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID và S3_SECRET_ACCESS_KEY.`,
    );
  }
}

async function probe(storage: Storage, file: string): Promise<void> {
  const text = "portal";
  await writeFile(file, text);
  try {
    const sha256 = createHash("sha256").update(text).digest("hex");
    await storage.put(PROBE_KEY, file, { size: text.length, sha256, mediaType: "text/plain" });
    (await storage.get(PROBE_KEY)).destroy();
  } finally {
    await rm(file, { force: true });
  }
}
