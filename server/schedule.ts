import type { SmtpSettings } from "@/lib/env";
import { queueDigests } from "@/lib/notice/commands.digest";
import { sendMails, smtpSender } from "@/lib/notice/commands.mail";
import { remind } from "@/lib/notice/commands.remind";
import { openDuePeriods } from "@/lib/period/commands.schedule";

/** Something the portal does by itself again and again; safe to repeat and to run in several instances at once. */
export type Part = { name: string; run: (at: Date, signal: AbortSignal) => Promise<unknown> };

/** What the portal does by itself, in this order; mail only where a server for it is configured. */
export function portalParts(smtp: SmtpSettings | undefined): Part[] {
  const parts: Part[] = [
    { name: "periods", run: openDuePeriods },
    { name: "reminders", run: remind },
  ];
  if (!smtp) return parts;
  const send = smtpSender(smtp);
  return [
    ...parts,
    { name: "digests", run: queueDigests },
    { name: "mail", run: (at, signal) => sendMails(at, send, signal) },
  ];
}

type ScheduleOptions = {
  parts: readonly Part[];
  now: () => Date;
  everyMs?: number;
  /** how long the end waits for a turn under way */
  patienceMs?: number;
  /** called once for a turn with failures */
  onFailure: (failures: { part: string; error: unknown }[]) => void;
};

/**
 * Takes a turn at once and then one a while after each: turns never overlap. A part that fails keeps neither the
 * others nor later turns from being taken.
 * @returns how to end it
 */
export function startSchedule(options: ScheduleOptions): { stop: () => Promise<void> } {
  const { parts, now, everyMs = 60_000, patienceMs = 5_000, onFailure } = options;
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  async function turn(): Promise<void> {
    const failures: { part: string; error: unknown }[] = [];
    for (const { name, run } of parts) {
      if (ending.signal.aborted) return;
      try {
        await run(now(), ending.signal);
      } catch (error) {
        failures.push({ part: name, error });
      }
    }
    if (ending.signal.aborted) return;
    if (failures.length > 0) onFailure(failures);
    timer = setTimeout(() => {
      running = turn();
    }, everyMs).unref();
  }

  let running = turn();

  return {
    async stop() {
      ending.abort();
      clearTimeout(timer);
      const tooLong = new Promise<void>((resolve) => setTimeout(resolve, patienceMs).unref());
      await Promise.race([running, tooLong]);
    },
  };
}
