import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import http, { type RequestListener } from "node:http";
import os from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Env } from "@/lib/env";
import { sendHtml } from "./answers";
import { startingPage } from "./outage";
import type { Answer } from "./published";
import { StartError } from "./settings";

/**
 * Where requests come in: a thread of its own that holds the ready bytes of public pages. Beside Next, whose tracing
 * runs at every step of a request, the same bytes cost more than twice as much.
 */
export type Door = {
  /** Says who answers from now on; before that, readers are told that the portal is starting. */
  lead(handler: RequestListener): void;
  /**
   * Leaves the bytes of a page at the door.
   * @param key as given by `publicAddress`
   * @param headers sent with it whoever asks: names and values in turn
   */
  keep(key: string, answer: Answer, headers: readonly string[]): void;
  forget(key: string): void;
  /** What was left so far is not sent any more: from this very moment, without waiting for the thread. */
  outdate(): void;
  /** Lets nobody in any more and waits for those inside, for ten seconds at most. */
  close(): Promise<void>;
};

/** `turn` counts the times when everything left before went out of date. */
export type Page = { answer: Answer; headers: readonly string[]; turn: number };
export type ThreadData = { host: string; port: number; socketPath: string; turn: Int32Array };
export type ToDoor =
  | { kind: "keep"; key: string; page: Page }
  | { kind: "forget"; key: string }
  | { kind: "close" };
export type FromDoor = { kind: "open" } | { kind: "failed"; code: string };

/**
 * @param onLost called when the thread ended without having been asked to
 * @throws StartError when the address cannot be used
 */
export async function openDoor(
  { host, port }: Pick<Env, "host" | "port">,
  onLost: (error: unknown) => void,
): Promise<Door> {
  const { socketPath, removeSocket } = newSocket();
  let handler: RequestListener = sayStarting;
  const inside = http.createServer(
    { keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 },
    (req, res) => handler(req, res),
  );
  await new Promise<void>((resolve) => inside.listen(socketPath, resolve));
  const turn = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const thread = startThread({ host, port, socketPath, turn });
  const left = new WeakMap<Answer, number>();
  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    thread.say({ kind: "close" });
    await thread.over;
    inside.closeAllConnections();
    inside.close();
    removeSocket();
  }

  const first = await thread.heard();
  if (first.kind !== "open") {
    await close();
    throw first.kind === "failed" ? new StartError(sentenceFor(first.code, host, port)) : first.error;
  }
  void thread.over.then(({ error }) => {
    if (!closing) onLost(error);
  });

  return {
    lead(next) {
      handler = next;
    },
    keep(key, answer, headers) {
      if (left.get(answer) === turn[0]) return;
      left.set(answer, turn[0] ?? 0);
      thread.say({ kind: "keep", key, page: { answer, headers, turn: turn[0] ?? 0 } });
    },
    forget: (key) => thread.say({ kind: "forget", key }),
    outdate: () => void Atomics.add(turn, 0, 1),
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** A name that only this program's user may connect to. */
function newSocket(): { socketPath: string; removeSocket: () => void } {
  if (process.platform === "win32") {
    return { socketPath: `\\\\.\\pipe\\portal-${randomUUID()}`, removeSocket: () => {} };
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), "portal-door-"));
  const removeSocket = () => rmSync(folder, { recursive: true, force: true });
  return { socketPath: path.join(folder, "inside"), removeSocket };
}

type Over = { kind: "over"; error: unknown };

function startThread(data: ThreadData) {
  const script = new URL("./door-thread.ts", import.meta.url).href;
  const worker = new Worker(new URL("./thread.mjs", import.meta.url), { workerData: { ...data, script } });
  let error: unknown;
  worker.once("error", (thrown) => {
    error = thrown;
  });
  const over = new Promise<Over>((resolve) =>
    worker.once("exit", () => resolve({ kind: "over", error: error ?? new Error("the thread ended") })),
  );
  return {
    over,
    say: (message: ToDoor) => worker.postMessage(message),
    /** what the thread says next, unless it ends */
    heard: () => Promise.race([new Promise<FromDoor>((resolve) => worker.once("message", resolve)), over]),
  };
}

function sayStarting(...[req, res]: Parameters<RequestListener>): void {
  res.setHeader("Retry-After", "5");
  sendHtml(req, res, 503, startingPage());
}

function sentenceFor(code: string, host: string, port: number): string {
  switch (code) {
    case "EADDRINUSE":
      return `Cổng mạng ${port} đang được chương trình khác sử dụng. Dừng chương trình đó, hoặc đặt PORT khác.`;
    case "EACCES":
      return `Không có quyền mở cổng mạng ${port}. Đặt PORT từ 1024 trở lên.`;
    default:
      return `Không mở được địa chỉ ${host}, cổng mạng ${port} (${code}). Kiểm tra HOST và PORT.`;
  }
}
