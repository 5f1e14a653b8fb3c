import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sessionSecret } from "./secret";
import { StartError } from "./settings";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "portal-secret-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const mode = (file: string) => statSync(file).mode & 0o777;

it("is made once, long, and readable for its owner alone", () => {
  const dataDir = path.join(folder, "not/there/yet");
  const secret = sessionSecret(dataDir);
  expect(mode(path.join(dataDir, "secret"))).toBe(0o600);
  expect(secret.length).toBeGreaterThanOrEqual(64);
  expect(sessionSecret(dataDir)).toBe(secret);
  expect(sessionSecret(folder)).not.toBe(secret);
});

it("is closed again when somebody opened it", () => {
  const secret = sessionSecret(folder);
  const file = path.join(folder, "secret");
  chmodSync(file, 0o644);
  expect(sessionSecret(folder)).toBe(secret);
  expect(mode(file)).toBe(0o600);
});

it("refuses a file that holds no key, and leaves it as it is", () => {
  const file = path.join(folder, "secret");
  writeFileSync(file, "ngắn\n");
  expect(() => sessionSecret(folder)).toThrow(StartError);
  expect(readFileSync(file, "utf8")).toBe("ngắn\n");
});
