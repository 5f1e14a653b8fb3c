import { addDays, daysLeft, localDay, localInstant } from "@/lib/period/calc";
import type { NoticeKind } from "./schema";

/** When reminders are due and how the outbox tries again; times are instants, days local to Asia/Ho_Chi_Minh. */

const stages = [
  { kind: "DUE_1", days: 1 },
  { kind: "DUE_3", days: 3 },
  { kind: "DUE_7", days: 7 },
] as const;

export type ReminderStage = { kind: NoticeKind; dueBefore: Date };

/**
 * What a due time asks for at a moment: the first stage whose bound lies after it, none when it lies behind all.
 * Sending exactly at the due time is still in time.
 * @returns nearest first: OVERDUE, then due in 1, 3 and 7 local calendar days or fewer
 */
export function reminderStages(at: Date): ReminderStage[] {
  const ahead = stages.map(({ kind, days }) => ({
    kind,
    dueBefore: localInstant(addDays(localDay(at), days + 1), "00:00"),
  }));
  return [{ kind: "OVERDUE", dueBefore: at }, ...ahead];
}

/** The reminder that a due time asks for at a moment; null when it is more than 7 days away. */
export function reminderOf(at: Date, dueAt: Date): NoticeKind | null {
  return reminderStages(at).find(({ dueBefore }) => dueAt < dueBefore)?.kind ?? null;
}

/** The due time that a reminder's key carries (`kind:period:milliseconds`); null for any other notice. */
export function dueOfKey(key: string): Date | null {
  const [, ms] = /^[A-Z]+(?:_\d)?:[0-9a-f-]{36}:(\d{1,15})$/.exec(key) ?? [];
  return ms ? new Date(Number(ms)) : null;
}

/** Local days that were left when a reminder was given. */
export function daysLeftAt(at: Date, dueAt: Date): number {
  return Math.max(0, daysLeft(at, dueAt));
}

const DIGEST_HOUR = "07:00";

/** The local day whose digest may go out now, YYYY-MM-DD; null before seven in the morning. */
export function digestDay(at: Date): string | null {
  const day = localDay(at);
  return at >= localInstant(day, DIGEST_HOUR) ? day : null;
}

const minute = 60_000;
const retries = [1, 5, 30, 120, 360];

/**
 * When a mail that could not be sent is tried again.
 * @param attempts tries so far, from 1
 * @returns null when it is given up
 */
export function nextAttempt(at: Date, attempts: number): Date | null {
  const minutes = retries[attempts - 1];
  return minutes === undefined ? null : new Date(at.getTime() + minutes * minute);
}
