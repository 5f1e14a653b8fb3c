import { mayWork } from "@/lib/account/policy";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { Refusal, type Result, settle } from "@/lib/result";

/** What an account does with its own notices. That one was read is nobody else's business: no audit row. */

/** Marks one notice as read; again is harmless. NOT_FOUND for what is not the actor's own. */
export function markRead(actor: Actor, id: string): Promise<Result<null>> {
  return settle(async () => {
    if (!mayWork(actor)) throw new Refusal("FORBIDDEN");
    const own = { id, accountId: actor.accountId };
    const { count } = await db().notice.updateMany({
      where: { ...own, readAt: null },
      data: { readAt: now() },
    });
    if (count === 0 && (await db().notice.count({ where: own })) === 0) throw new Refusal("NOT_FOUND");
    return null;
  });
}

/**
 * Marks all notices of the actor as read.
 * @param until when the newest had come that the page knew of: what came later has not been seen
 */
export function markAllRead(actor: Actor, until: Date): Promise<Result<{ count: number }>> {
  return settle(async () => {
    if (!mayWork(actor)) throw new Refusal("FORBIDDEN");
    return db().notice.updateMany({
      where: { accountId: actor.accountId, readAt: null, at: { lte: until } },
      data: { readAt: now() },
    });
  });
}
