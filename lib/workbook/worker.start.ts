import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { PlacedTable, SheetModel } from "./schema";

/** Starts the thread that writes or reads one workbook, and ends it when it takes too much of anything. */

type Job =
  | { kind: "write"; sheets: SheetModel[]; title: string }
  | { kind: "tables"; tables: PlacedTable[] }
  | { kind: "read"; bytes: Uint8Array };

const MEGABYTES = 128;
/** A made-up file must not hold a place for long; the portal's own sheets may wait for a busy machine. */
const MOST_MS = { read: 8_000, write: 30_000, tables: 30_000 };
const MOST_AT_ONCE = 2;
const MOST_WAITING = 20;

/** The thread ran out of time or memory. */
export class WorkerExhausted extends Error {}
/** Too many others are waiting already. */
export class WorkersBusy extends Error {}

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Runs one job in a thread of its own.
 * @throws WorkerExhausted, WorkersBusy; any other error is a bug of the thread's
 */
export async function inWorker<T>(job: Job): Promise<T> {
  if (running >= MOST_AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new WorkersBusy();
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running += 1;
  try {
    return await run<T>(job);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function run<T>(job: Job): Promise<T> {
  // A path the bundler does not follow: the thread runs from the sources, as the server around Next does.
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/workbook/worker.ts");
  const address = JSON.stringify(pathToFileURL(file).href);
  const code = `import("tsx/esm/api").then(({ register }) => { register(); return import(${address}); });`;
  const worker = new Worker(code, {
    eval: true,
    workerData: job,
    // Nothing of the server's surroundings: no secret, no flags, no output.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
  });
  const late = setTimeout(() => worker.terminate(), MOST_MS[job.kind]);
  return new Promise<T>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new WorkerExhausted() : error),
    );
    worker.once("exit", () => reject(new WorkerExhausted()));
  }).finally(() => {
    clearTimeout(late);
    void worker.terminate();
  });
}
