/**
 * The portal's time. `CLOCK_START` moves it (tests, demonstration): the clock then begins there when the process
 * starts and runs on. Sessions and audit order never depend on it.
 */

const startedAt = Date.now();

/** The present moment by the portal's clock. */
export function now(): Date {
  const start = process.env.CLOCK_START;
  if (!start) return new Date();
  return new Date(new Date(start).getTime() + (Date.now() - startedAt));
}
