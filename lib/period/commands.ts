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

/** Years after the period's due time (or after today, for an old period) in which an extension may end. */
const LONGEST_YEARS = 1;

/**
 * Grants one unit a later due time for one period, or corrects the one that was granted; the latest grant counts.
 * @param grant.dueAt after the period's own due time, in the future, and not more than a year away; it may be earlier
 *   than the unit's present one, which it then corrects
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
      const extension = { where: { unitId }, orderBy: { grantedAt: "desc" }, take: 1 } as const;
      const period = await tx.period.findUnique({
        where: { id: periodId },
        select: { dueAt: true, extensions: { ...extension, select: { dueAt: true } } },
      });
      const unit = await tx.unit.findFirst({ where: { id: unitId, endedOn: null }, select: { id: true } });
      if (!period || !unit) throw new Refusal("NOT_FOUND");
      const present = period.extensions[0]?.dueAt ?? period.dueAt;
      const at = now();
      const problem = extensionProblem(dueAt, { own: period.dueAt, present, at });
      if (problem) throw new Refusal("INVALID", { dueAt: problem });
      const { id } = await tx.periodExtension.create({
        data: { ...grant, grantedById: actor.accountId, grantedAt: at },
        select: { id: true },
      });
      const detail = { extension: id, unit: unitId, from: present.toISOString(), to: dueAt.toISOString() };
      await recordAudit(tx, actor, "period.extend", { type: "period", id: periodId }, detail);
      return { periodId };
    }),
  );
}

function extensionProblem(
  dueAt: Date,
  { own, present, at }: { own: Date; present: Date; at: Date },
): string | null {
  if (dueAt.getTime() === present.getTime() && present > own) {
    return `Hạn hiện nay của đơn vị đã là ${formatDateTime(present)}. Nhập hạn khác.`;
  }
  if (dueAt <= own) return `Hạn mới phải sau hạn chung của kỳ (${formatDateTime(own)}).`;
  if (dueAt <= at) return "Hạn mới phải sau thời điểm hiện nay.";
  const latest = new Date(Math.max(own.getTime(), at.getTime()));
  latest.setUTCFullYear(latest.getUTCFullYear() + LONGEST_YEARS);
  return dueAt > latest ? `Hạn mới không được sau ${formatDateTime(latest)}. Kiểm tra lại năm.` : null;
}
