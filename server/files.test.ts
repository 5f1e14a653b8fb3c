import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readEnv } from "@/lib/env";
import { prepareFiles } from "./files";
import { StartError } from "./settings";

let folder: string;
let server: S3rver;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "portal-files-"));
  const configureBuckets = [{ name: "nghiquyet", configs: [] }];
  server = new S3rver({ port: 0, silent: true, directory: path.join(folder, "s3"), configureBuckets });
  ({ port } = await server.run());
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

function prepare(change: Record<string, string> = {}): Promise<void> {
  const s3 = {
    S3_ENDPOINT: `http://localhost:${port}`,
    S3_BUCKET: "nghiquyet",
    S3_REGION: "us-east-1",
    S3_ACCESS_KEY_ID: "S3RVER",
    S3_SECRET_ACCESS_KEY: "S3RVER",
  };
  return prepareFiles(readEnv({ ...s3, DATA_DIR: path.join(folder, "data"), ...change }));
}

it("tries the file server and leaves nothing in the temporary folder", async () => {
  await prepare();
  expect(await readdir(path.join(folder, "data/files/.tmp"))).toEqual([]);
});

it("stops the start with one line for what only an operator can mend", async () => {
  const wrongKey = prepare({ S3_ACCESS_KEY_ID: "sai" });
  await expect(wrongKey).rejects.toThrow(StartError);
  await expect(wrongKey).rejects.toThrow(
    /^Kho tệp S3 .*nghiquyet từ chối \(403 InvalidAccessKeyId\)\. Kiểm tra/,
  );
  await expect(prepare({ S3_BUCKET: "khong-co" })).rejects.toThrow("404 NoSuchBucket");
});

it("starts without a server that is only away", async () => {
  await prepare({ S3_ENDPOINT: "http://localhost:1" });
});
