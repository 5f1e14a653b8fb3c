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
 * A Chromium for the browser tests: CHROMIUM_PATH, else one that is installed, else the one inside the npm package
 * (unpacked into the temporary folder, with the libraries a bare machine lacks).
 * @returns the path of the program
 */
export async function findBrowser(): Promise<string> {
  const found = [process.env.CHROMIUM_PATH ?? "", ...INSTALLED].find(
    (file) => file !== "" && existsSync(file),
  );
  if (found) return found;
  // The package brings its own libraries only where it believes to be on this platform.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return chromium.executablePath();
}

/** Projects of e2e/playwright.config.ts; each has a server and a browser of its own, and all run side by side. */
export const PROJECTS: readonly string[] = ["javascript", "office", "no-javascript"];
