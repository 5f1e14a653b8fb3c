import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

const PROGRAM = "/usr/bin/wrk";

/**
 * Requests a second, by wrk: quick enough to find the limit of a server that only sends ready bytes.
 * @param prefix program that starts it, such as taskset with its arguments
 * @throws Error when any answer is not 2xx
 */
export async function wrk(
  url: string,
  options: { connections: number; seconds: number; prefix: readonly string[] },
): Promise<number> {
  if (!existsSync(PROGRAM)) throw new Error("wrk is not installed; on Debian: apt-get install wrk");
  const { connections, seconds, prefix } = options;
  const [program = PROGRAM, ...args] = [
    ...prefix,
    PROGRAM,
    "-t1",
    `-c${connections}`,
    `-d${seconds}s`,
    "-H",
    "Accept-Encoding: gzip",
    url,
  ];
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (part) => {
    said += String(part);
  });
  const status = await new Promise((resolve) => child.once("close", resolve));
  const found = /Requests\/sec:\s+([\d.]+)/.exec(said)?.[1];
  if (status !== 0 || !found || /Non-2xx|Socket errors/.test(said)) throw new Error(`${url}: ${said}`);
  return Number(found);
}
