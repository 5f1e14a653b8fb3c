import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** Flags for a browser that is alone, headless and offline. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, else the one inside the npm package (a headless shell, unpacked into
 * the temporary folder with the libraries a bare machine lacks), else an installed one, which takes twice the time.
 * @returns the path of the program
 */
export async function findBrowser(): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  // The package brings its own libraries only where it believes to be on this platform.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const packed = await chromium.executablePath();
  if (spawnSync(packed, ["--version"]).status === 0) return packed;
  const installed = INSTALLED.find((file) => existsSync(file));
  if (!installed) throw new Error("no Chromium starts here: install one, or name it in CHROMIUM_PATH");
  return installed;
}

/** Projects of e2e/playwright.config.ts; each has a server and a browser of its own, and all run side by side. */
export const PROJECTS: readonly string[] = ["javascript", "office", "no-javascript"];
