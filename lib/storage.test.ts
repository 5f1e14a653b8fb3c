import { createHash, createHmac, randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import http, { type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { S3Settings } from "./env";
import { folderStorage, removeLeftovers, type Storage, s3Storage, temporaryFolder } from "./storage";

const LARGE = 20 * 1024 * 1024;
let folder: string;
let server: S3rver;
let settings: S3Settings;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "portal-storage-"));
  await removeLeftovers(temporaryFolder(folder));
  const configureBuckets = [{ name: "nghiquyet", configs: [] }];
  server = new S3rver({ port: 0, silent: true, directory: path.join(folder, "s3"), configureBuckets });
  const { port } = (await server.run()) as AddressInfo;
  const keys = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" };
  settings = { endpoint: `http://localhost:${port}`, bucket: "nghiquyet", region: "us-east-1", ...keys };
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function made(bytes: Buffer) {
  const file = path.join(temporaryFolder(folder), randomBytes(8).toString("hex"));
  await writeFile(file, bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { file, facts: { size: bytes.length, sha256, mediaType: "application/pdf" } };
}

const stores: [string, () => Storage][] = [
  ["folder", () => folderStorage(folder)],
  ["S3", () => s3Storage(settings)],
];

describe.each(stores)("%s", (_name, make) => {
  it("gives back what it was given, 20 MB included", async () => {
    for (const bytes of [Buffer.from("%PDF một"), randomBytes(LARGE)]) {
      const { file, facts } = await made(bytes);
      const key = `2023-q2/${facts.sha256.slice(0, 16)}`;
      await make().put(key, file, facts);
      expect(Buffer.compare(await buffer(await make().get(key)), bytes)).toBe(0);
    }
  });

  it("says so when there is nothing, and never leaves its place", async () => {
    await expect(make().get("2023-q2/khong-co")).rejects.toMatchObject({ reason: "missing" });
    for (const key of ["../x", "a/../../x", "/etc/passwd", "a//b", "A", ""]) {
      await expect(make().get(key)).rejects.toThrow("not a storage key");
    }
  });

  it("sends piece by piece", async () => {
    const { file, facts } = await made(randomBytes(LARGE));
    await make().put("2023-q2/lon", file, facts);
    const reader = await make().get("2023-q2/lon");
    const first = await new Promise<Buffer>((resolve) => reader.once("data", resolve));
    expect(first.length).toBeLessThan(LARGE / 4);
    reader.destroy();
  });
});

describe("the folder", () => {
  it("is readable for its owner alone and holds no half-written file", async () => {
    expect((await stat(path.join(folder, "files/2023-q2"))).mode & 0o077).toBe(0);
    expect((await stat(temporaryFolder(folder))).mode & 0o077).toBe(0);
    const names = await readdir(path.join(folder, "files/2023-q2"));
    expect(names.length).toBeGreaterThan(0);
  });

  it("loses what an interrupted upload left, and only that", async () => {
    const old = (await made(Buffer.from("cũ"))).file;
    const fresh = (await made(Buffer.from("mới"))).file;
    const before = new Date(Date.now() - 2 * 3_600_000);
    await utimes(old, before, before);
    await removeLeftovers(temporaryFolder(folder));
    const names = await readdir(temporaryFolder(folder));
    expect(names).toContain(path.basename(fresh));
    expect(names).not.toContain(path.basename(old));
  });
});

describe("an S3 server that does not take it", () => {
  const attempt = async (change: Partial<S3Settings>) => {
    const { file, facts } = await made(Buffer.from("x"));
    return s3Storage({ ...settings, ...change }).put("2023-q2/x", file, facts);
  };

  it("is named with its own words for a wrong key or bucket", async () => {
    await expect(attempt({ accessKeyId: "LA" })).rejects.toMatchObject({
      reason: "refused",
      message: "403 InvalidAccessKeyId",
    });
    await expect(attempt({ bucket: "khong-co" })).rejects.toMatchObject({ message: "404 NoSuchBucket" });
  });

  it("is told apart from one that does not answer", async () => {
    await expect(attempt({ endpoint: "http://localhost:1" })).rejects.toMatchObject({
      reason: "unreachable",
    });
    const torn = s3Storage({ ...settings, endpoint: "http://localhost:1" }).get("2023-q2/x");
    await expect(torn).rejects.toMatchObject({ reason: "unreachable" });
  });
});

describe("the signature", () => {
  /** AWS Signature Version 4 of a received request, calculated here once more; s3rver itself does not look at it. */
  function expected({ method, url, headers }: IncomingMessage, secret: string): string {
    const parts = /Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+)/.exec(headers.authorization ?? "");
    const [scope = "", names = ""] = parts?.slice(1) ?? [];
    const hash = String(headers["x-amz-content-sha256"]);
    const lines = names.split(";").map((name) => `${name}:${headers[name]}\n`);
    const canonical = [method, url, "", lines.join(""), names, hash].join("\n");
    const digest = createHash("sha256").update(canonical).digest("hex");
    const text = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, digest].join("\n");
    const key = scope
      .split("/")
      .reduce<string | Buffer>((secretOf, part) => hmac(secretOf, part), `AWS4${secret}`);
    return hmac(key, text).toString("hex");
  }
  const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

  it("fits the request, its bytes and the secret", async () => {
    const seen: [string, string, boolean][] = [];
    const judge = http.createServer(async (req, res) => {
      const given = /Signature=([0-9a-f]+)/.exec(req.headers.authorization ?? "")?.[1] ?? "";
      const hash = createHash("sha256")
        .update(await buffer(req))
        .digest("hex");
      const fits = req.method === "GET" || req.headers["x-amz-content-sha256"] === hash;
      seen.push([given, expected(req, "bí mật"), fits]);
      res.end();
    });
    await new Promise<void>((resolve) => judge.listen(0, resolve));
    const { port } = judge.address() as AddressInfo;
    const store = (secretAccessKey: string) =>
      s3Storage({ ...settings, secretAccessKey, endpoint: `http://localhost:${port}` });
    const { file, facts } = await made(Buffer.from("x"));
    await store("bí mật").put("2023-q2/x", file, facts);
    await buffer(await store("bí mật").get("2023-q2/x"));
    await store("khác").put("2023-q2/x", file, facts);
    judge.close();
    expect(seen.map(([given, wanted, fits]) => [given === wanted, fits])).toEqual([
      [true, true],
      [true, true],
      [false, true],
    ]);
  });
});
