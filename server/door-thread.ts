import { randomUUID } from "node:crypto";
import http, { type Server } from "node:http";
import { parentPort, workerData } from "node:worker_threads";
import { keptKey, splitUrl } from "./addresses";
import { sendOutage } from "./answers";
import type { FromDoor, Page, ThreadData, ToDoor } from "./door";
import { createForward } from "./forward";
import { logWhenDone } from "./request-log";
import { sendDocument } from "./send-document";

/**
 * The program of the door's thread: ready bytes of public pages are sent from here, where nothing else runs; every
 * other request goes on to the program behind it.
 */

const FINISH_MS = 10_000;
/** Longer than a proxy in front keeps its idle connections, so that it never sends into one that closes. */
const KEEP_ALIVE_MS = 75_000;
/** A file of 20 MB over a weak connection. */
const REQUEST_MS = 900_000;

const { host, port, socketPath, turn } = workerData as ThreadData;
const kept = new Map<string, Page>();
const forward = createForward(socketPath, (req, res) => sendOutage(req, res, randomUUID()));
let closing = false;

const server = http.createServer(
  { keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: REQUEST_MS },
  (req, res) => {
    if (closing) res.setHeader("Connection", "close");
    const key = keptKey(req);
    const page = key === null ? undefined : kept.get(key);
    if (page?.turn !== Atomics.load(turn, 0)) return forward(req, res);
    const id = randomUUID();
    logWhenDone(req, res, id, splitUrl(req.url ?? "/").path);
    sendDocument(req, res, page.answer, page.headers, id);
  },
);

const say = (message: FromDoor) => parentPort?.postMessage(message);

parentPort?.on("message", (message: ToDoor) => {
  if (message.kind === "keep") kept.set(message.key, message.page);
  else if (message.kind === "forget") kept.delete(message.key);
  else void closeServer(server).then(() => process.exit()); // ends this thread
});

server.once("error", (error: NodeJS.ErrnoException) => say({ kind: "failed", code: error.code ?? "" }));
server.listen(port, host, () => say({ kind: "open" }));

async function closeServer(open: Server): Promise<void> {
  closing = true;
  const closed = new Promise<void>((resolve) => open.close(() => resolve()));
  // A connection that was busy when the closing began turns idle later and would be kept.
  const idle = setInterval(() => open.closeIdleConnections(), 50);
  const late = setTimeout(() => open.closeAllConnections(), FINISH_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
