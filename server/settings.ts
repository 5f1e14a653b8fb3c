import path from "node:path";
import { type Env, readEnv } from "@/lib/env";

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, "..");

/** Something an operator can mend: its message is printed as it is, without a stack. */
export class StartError extends Error {}

/** What the demonstration takes for granted when the environment does not say otherwise. */
const demoDefaults = { DEMO: "1", DATA_DIR: ".data-demo", CLOCK_START: "2023-12-12T08:00:00+07:00" };

/**
 * Environment variables plus what the command line and the demonstration add to them.
 * @param args command line after the script's name; only `--demo` is known
 * @throws StartError for any other argument
 */
export function settingsFrom(
  args: readonly string[],
  source: Record<string, string | undefined>,
): Record<string, string> {
  const unknown = args.find((arg) => arg !== "--demo");
  if (unknown !== undefined) {
    throw new StartError(`Không có tham số ${unknown}. Chỉ dùng: npm start, hoặc npm start -- --demo`);
  }
  const given = Object.entries(source).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const settings = Object.fromEntries(given);
  const demo = args.includes("--demo") || settings.DEMO === "1";
  return demo ? { ...demoDefaults, ...settings, DEMO: "1" } : settings;
}

/**
 * The checked configuration; also puts what it found into `process.env`, where Next and the libraries look for it.
 * @throws StartError, EnvError
 */
export function readSettings(args: readonly string[]): Env {
  const settings = settingsFrom(args, process.env);
  const env = readEnv(settings);
  Object.assign(process.env, settings, { NODE_ENV: "production", DATA_DIR: env.dataDir });
  return env;
}
