import { log } from "@/lib/log";

type Step = { name: string; end: () => Promise<void> | void };

/** npm passes a terminal's Ctrl+C on, so that one key press arrives twice. */
const SAME_PRESS_MS = 1_000;

/** What has to be ended, in the reverse order of its beginning. */
export class Shutdown {
  readonly #steps: Step[] = [];
  readonly #abort = new AbortController();
  #ending: Promise<void> | undefined;

  /** Aborted when the end begins. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Remembers how to end something; ends it at once when the program is ending already. */
  async add(name: string, end: Step["end"]): Promise<void> {
    if (this.#ending) await endStep({ name, end });
    else this.#steps.push({ name, end });
  }

  /** Ends everything, latest first; a step that fails does not keep the others from ending. */
  run(): Promise<void> {
    this.#abort.abort();
    this.#ending ??= this.#endAll();
    return this.#ending;
  }

  async #endAll(): Promise<void> {
    for (const step of this.#steps.reverse()) await endStep(step);
  }
}

async function endStep({ name, end }: Step): Promise<void> {
  try {
    await end();
  } catch (error) {
    log.error({ step: name, err: error }, "did not end in good order");
  }
}

const LOOK_FOR_PARENT_MS = 500;

/**
 * Calls back once npm, which started this program, is gone: npm passes SIGTERM to its shell, and not every shell
 * passes it on. Outside npm, and on Windows, nothing is watched.
 */
function onOrphaned(callback: () => void): void {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, LOOK_FOR_PARENT_MS);
  timer.unref();
}

/** Ctrl+C, SIGTERM and a closed terminal end the program in good order; a second signal ends it at once. */
export function endOnSignals(shutdown: Shutdown): void {
  let first = 0;
  const onSignal = (signal: NodeJS.Signals) => {
    if (first) {
      if (Date.now() - first > SAME_PRESS_MS) process.exit(1);
      return;
    }
    first = Date.now();
    log.info({ signal }, "stopping");
    void shutdown.run().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  onOrphaned(() => onSignal("SIGTERM"));
}
