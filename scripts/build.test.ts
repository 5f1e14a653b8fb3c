import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hashSources } from "./build";

const sources = ["app", "next.config.js", "not-there"];
let folder: string;
const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
const hash = () => hashSources(folder, sources);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "portal-build-"));
  mkdirSync(path.join(folder, "app/deep"), { recursive: true });
  write("app/deep/page.tsx", "a");
  write("next.config.js", "b");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("stays the same while the sources do", () => {
  const before = hash();
  write("README.md", "not a source");
  write("app/deep/page.test.tsx", "not built");
  write("app/deep/page.tsx", "a");
  expect(hash()).toBe(before);
});

it.each([
  ["a changed file", () => write("app/deep/page.tsx", "A")],
  ["a new file", () => write("app/new.ts", "")],
  ["a removed file", () => rmSync(path.join(folder, "next.config.js"))],
  [
    "a renamed file",
    () => renameSync(path.join(folder, "app/deep/page.tsx"), path.join(folder, "app/deep/Page.tsx")),
  ],
  [
    "text that moved from one file to the next",
    () => {
      write("app/deep/page.tsx", "");
      write("next.config.js", "ab");
    },
  ],
])("differs after %s", (_, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});
