import http, { type RequestListener, type Server } from "node:http";
import type { Env } from "@/lib/env";
import { sendHtml } from "./answers";
import { startingPage } from "./outage";
import { StartError } from "./settings";

/** Where requests come in. */
export type Door = {
  /** Says who answers from now on; before that, readers are told that the portal is starting. */
  lead(handler: RequestListener): void;
  /** Lets nobody in any more and waits for those inside, for ten seconds at most. */
  close(): Promise<void>;
};

const FINISH_MS = 10_000;
/** Longer than a proxy in front keeps its idle connections, so that it never sends into one that closes. */
const KEEP_ALIVE_MS = 75_000;
/** A file of 20 MB over a weak connection. */
const REQUEST_MS = 900_000;

/** @throws StartError when the address cannot be used */
export async function openDoor({ host, port }: Pick<Env, "host" | "port">): Promise<Door> {
  let handler: RequestListener = sayStarting;
  let closing: Promise<void> | undefined;
  const server = http.createServer(
    { keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: REQUEST_MS },
    (req, res) => {
      if (closing) res.setHeader("Connection", "close");
      handler(req, res);
    },
  );
  await listen(server, host, port);
  return {
    lead(next) {
      handler = next;
    },
    close() {
      closing ??= closeServer(server);
      return closing;
    },
  };
}

function sayStarting(...[req, res]: Parameters<RequestListener>): void {
  res.setHeader("Retry-After", "5");
  sendHtml(req, res, 503, startingPage());
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new StartError(sentenceFor(error, host, port))),
    );
    server.listen(port, host, resolve);
  });
}

function sentenceFor(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Cổng mạng ${port} đang được chương trình khác sử dụng. Dừng chương trình đó, hoặc đặt PORT khác.`;
    case "EACCES":
      return `Không có quyền mở cổng mạng ${port}. Đặt PORT từ 1024 trở lên.`;
    default:
      return `Không mở được địa chỉ ${host}, cổng mạng ${port} (${error.code}). Kiểm tra HOST và PORT.`;
  }
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was busy when the closing began turns idle later and would be kept.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), FINISH_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
