import type { Actor } from "@/lib/account/schema";
import { recordAudit } from "@/lib/audit/commands";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { formatDateTime } from "@/lib/format";
import { Refusal, type Result, settle } from "@/lib/result";
import { mayManagePeriods } from "./policy";
import { type PeriodAction, periodTransition } from "./workflow";

/**
 * Opens, closes or reopens a period; several may be open at once.
 * @param reason why; required for reopening
 * @returns FORBIDDEN, NOT_FOUND, INVALID without a required reason, or WRONG_STATUS when the period is in no state
 *   that the action starts from (somebody else was quicker)
 */
export async function movePeriod(
  actor: Actor,
  periodId: string,
  action: PeriodAction,
  reason = "",
): Promise<Result<{ code: string }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      if (!mayManagePeriods(actor)) throw new Refusal("FORBIDDEN");
      const { from, to, needsReason } = periodTransition(action);
      const present = await tx.period.findUnique({ where: { id: periodId }, select: { code: true } });
      if (!present) throw new Refusal("NOT_FOUND");
      if (needsReason && !reason.trim()) throw new Refusal("INVALID", { reason: "Nêu lý do mở lại kỳ." });
      const { count } = await tx.period.updateMany({
        where: { id: periodId, state: from },
        data: { state: to },
      });
      if (count !== 1) throw new Refusal("WRONG_STATUS");
      const subject = { type: "period", id: periodId } as const;
      const why: Record<string, string> = reason ? { reason } : {};
      await recordAudit(tx, actor, `period.${action}`, subject, { from, to, ...why });
      return present;
    }),
  );
}

/**
 * Grants one unit a later due time for one period; the latest grant counts.
 * @param grant.dueAt must lie after the unit's present due time and in the future
 * @returns INVALID with a message for `dueAt`; FORBIDDEN or NOT_FOUND otherwise
 */
export async function grantExtension(
  actor: Actor,
  grant: { periodId: string; unitId: string; dueAt: Date; reason: string },
): Promise<Result<{ periodId: string }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      if (!mayManagePeriods(actor)) throw new Refusal("FORBIDDEN");
      const { periodId, unitId, dueAt } = grant;
      // The lock lets grants for one period follow each other, so that each sees the one before.
      await tx.$queryRaw`SELECT id FROM period WHERE id = ${periodId}::uuid FOR UPDATE`;
      const period = await tx.period.findUnique({
        where: { id: periodId },
        select: {
          dueAt: true,
          extensions: {
            where: { unitId },
            orderBy: { grantedAt: "desc" },
            take: 1,
            select: { dueAt: true },
          },
        },
      });
      const unit = await tx.unit.findFirst({ where: { id: unitId, endedOn: null }, select: { id: true } });
      if (!period || !unit) throw new Refusal("NOT_FOUND");
      const present = period.extensions[0]?.dueAt ?? period.dueAt;
      const at = now();
      if (dueAt <= present) {
        throw new Refusal("INVALID", {
          dueAt: `Hạn mới phải sau hạn hiện nay (${formatDateTime(present)}).`,
        });
      }
      if (dueAt <= at) throw new Refusal("INVALID", { dueAt: "Hạn mới phải sau thời điểm hiện nay." });
      const { id } = await tx.periodExtension.create({
        data: { ...grant, grantedById: actor.accountId, grantedAt: at },
        select: { id: true },
      });
      await recordAudit(
        tx,
        actor,
        "period.extend",
        { type: "period", id: periodId },
        {
          extension: id,
          unit: unitId,
          from: present.toISOString(),
          to: dueAt.toISOString(),
        },
      );
      return { periodId };
    }),
  );
}
