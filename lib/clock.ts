/**
 * The portal's time. `CLOCK_START` moves it (tests, demonstration): the clock then begins there when the process
 * starts and runs on. Sessions and audit order never depend on it.
 */

const startedAt = Date.now();
let held: Date | null = null;

/** The present moment by the portal's clock. */
export function now(): Date {
  if (held) return new Date(held);
  const start = process.env.CLOCK_START;
  if (!start) return new Date();
  return new Date(new Date(start).getTime() + (Date.now() - startedAt));
}

/**
 * Stops the clock of the whole process at a moment while a step runs. For seeds and tests, which tell a story one
 * step after the other; never while requests are served.
 */
export async function holdClock<T>(moment: Date, step: () => Promise<T>): Promise<T> {
  const before = held;
  held = moment;
  try {
    return await step();
  } finally {
    held = before;
  }
}
