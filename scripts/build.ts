import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { tryLock } from "fs-native-extensions";

/** Makes the Prisma client and Next's build when they are missing or older than the sources. Needs no network. */

const root = path.resolve(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const run = promisify(execFile);

const TURN_MS = 300;

type Step = {
  name: "client" | "pages";
  /** there when the step was done once */
  result: string;
  hashFile: string;
  sources: string[];
  make: (signal?: AbortSignal) => Promise<void>;
};

const steps: Step[] = [
  {
    name: "client",
    result: path.join(root, "generated/prisma/client.ts"),
    hashFile: path.join(root, "generated/source-hash"),
    sources: ["prisma/schema", "node_modules/prisma/package.json"],
    make: generateClient,
  },
  {
    name: "pages",
    result: path.join(root, ".next/BUILD_ID"),
    hashFile: path.join(root, ".next/source-hash"),
    sources: [
      ...["app", "components", "lib", "public", "prisma/schema"],
      ...["next.config.js", "postcss.config.mjs", "tsconfig.json", "package.json", "package-lock.json"],
    ],
    make: buildPages,
  },
];

export type BuildOptions = {
  /** ends a build that is under way */
  signal?: AbortSignal;
  /** only the Prisma client, which types and tests need */
  generateOnly?: boolean;
  /** told before each step that takes a while */
  onStep?: (step: Step["name"]) => void;
};

/**
 * A digest over names and contents of files; tests and what does not exist are left out.
 * @param folder what the names are relative to
 * @param names files and folders
 */
export function hashSources(folder: string, names: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of names.flatMap((name) => filesOf(folder, name))) {
    const content = readFileSync(path.join(folder, file));
    hash.update(`${file.replaceAll(path.sep, "/")}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function filesOf(folder: string, name: string): string[] {
  const full = path.join(folder, name);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [name];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/**
 * Generates the Prisma client and builds the pages when needed. Processes that start together take turns.
 * @throws Error with the tool's output when a step fails
 */
export async function ensureBuild({ signal, generateOnly, onStep }: BuildOptions = {}): Promise<void> {
  const wanted = steps.filter((step) => step.name === "client" || !generateOnly);
  if (wanted.every(isFresh)) return;
  const release = await waitForTurn(signal);
  try {
    for (const step of wanted.filter((candidate) => !isFresh(candidate))) {
      onStep?.(step.name);
      const hash = hashSources(root, step.sources);
      rmSync(step.hashFile, { force: true }); // a step that fails half-way must not pass for done
      await step.make(signal);
      writeFileSync(step.hashFile, hash);
    }
  } finally {
    release();
  }
}

function isFresh({ result, hashFile, sources }: Step): boolean {
  if (!existsSync(result) || !existsSync(hashFile)) return false;
  return readFileSync(hashFile, "utf8") === hashSources(root, sources);
}

async function waitForTurn(signal: AbortSignal | undefined): Promise<() => void> {
  mkdirSync(path.join(root, "generated"), { recursive: true });
  const lock = openSync(path.join(root, "generated/build.lock"), "a+");
  while (!tryLock(lock)) await sleep(TURN_MS, undefined, { signal });
  return () => closeSync(lock);
}

/**
 * Generates the Prisma client. Prisma insists on a schema engine binary, which it would download, but does not run
 * it: any existing file will do.
 */
export async function generateClient(signal?: AbortSignal): Promise<void> {
  await runTool("prisma", ["generate", "--config", "prisma/prisma.config.ts"], signal, {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  });
}

async function buildPages(signal?: AbortSignal): Promise<void> {
  await runTool("next", ["build"], signal, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
}

/** Runs the command-line tool of an installed package with this Node, without a shell. */
async function runTool(
  name: string,
  args: string[],
  signal: AbortSignal | undefined,
  env: Record<string, string>,
): Promise<void> {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: Record<string, string> };
  const script = path.join(path.dirname(manifest), bin[name] ?? "");
  const options = { cwd: root, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024, signal };
  try {
    await run(process.execPath, [script, ...args], options);
  } catch (error) {
    if (signal?.aborted) throw error;
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${name} ${args[0]} failed\n${stdout ?? ""}${stderr ?? ""}`);
  }
}

const calledAs = process.argv[1];
if (calledAs && realpathSync(calledAs) === fileURLToPath(import.meta.url)) {
  await ensureBuild({ onStep: (step) => console.log(`building: ${step}`) });
}
