import { recordAudit } from "@/lib/audit/commands";
import { db } from "@/lib/db";
import { periodTransition } from "./workflow";

/**
 * Opens every period whose opening time has come. Called again and again: what has opened or closed before stays as it
 * is. One that is past its due time already waits for the office: opening it would make everybody late. Closing is
 * the office's.
 * @param at the present moment
 * @returns the ids of the periods that this call opened
 */
export async function openDuePeriods(at: Date): Promise<string[]> {
  const { from, to } = periodTransition("open");
  const due = { state: from, opensAt: { lte: at }, dueAt: { gt: at } };
  if ((await db().period.count({ where: due })) === 0) return [];
  return db().$transaction(async (tx) => {
    const opened = await tx.period.updateManyAndReturn({
      where: due,
      data: { state: to },
      select: { id: true },
    });
    for (const { id } of opened)
      await recordAudit(tx, null, "period.open", { type: "period", id }, { from, to });
    return opened.map(({ id }) => id);
  });
}
