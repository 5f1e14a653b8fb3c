import { spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";

/** In this story quarter II/2023 is the open period. */
export const STORY = "2023-06-16T08:00:00+07:00";

/** A portal that runs in a process of its own. */
export type Portal = {
  url: string;
  dataDir: string;
  stop(): Promise<void>;
  /** without any warning, as a machine that dies */
  kill(): Promise<void>;
};

const START_MS = 300_000;

/**
 * Starts a portal as `npm start` makes it, on a free port.
 * @param dataDir its own folder
 * @param env settings beside the usual ones of a test
 * @param prefix program that starts it, such as taskset with its arguments
 */
export async function startPortal(
  dataDir: string,
  env: Record<string, string> = {},
  prefix: readonly string[] = [],
): Promise<Portal> {
  const port = env.PORT ?? String(await freePort());
  const [program = process.execPath, ...args] = [
    ...prefix,
    process.execPath,
    "--import",
    "tsx",
    "server/main.ts",
  ];
  const child = spawn(program, args, {
    cwd: path.resolve(import.meta.dirname, ".."),
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: "",
      CLOCK_START: STORY,
      LOG_LEVEL: "warn",
      ...env,
      PORT: port,
      DATA_DIR: dataDir,
      NODE_ENV: "production",
    },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  const stop = () => end("SIGTERM");
  const url = `http://localhost:${port}`;
  const deadline = Date.now() + START_MS;
  for (;;) {
    const healthy = await fetch(`${url}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return { url, dataDir, stop, kill: () => end("SIGKILL") };
    if (Date.now() > deadline || child.exitCode !== null) {
      await stop();
      throw new Error(`the portal did not start (${path.basename(dataDir)})`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
