import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/log";

const LONGEST_LOGGED_PATH = 200;

/** Writes a line when a request has been answered, or was given up: which path, how it ended, how long it took. */
export function logWhenDone(req: IncomingMessage, res: ServerResponse, id: string, path: string): void {
  if (!log.isLevelEnabled("info")) return;
  const start = performance.now();
  res.once("close", () => {
    const { method } = req;
    const status = res.statusCode;
    const ms = Math.round((performance.now() - start) * 10) / 10;
    const line = { id, method, path: path.slice(0, LONGEST_LOGGED_PATH), status, ms };
    if (!res.writableFinished) log.info({ ...line, aborted: true }, "request");
    else if (status >= 500) log.error(line, "request");
    else log.info(line, "request");
  });
}
