import type { Actor } from "@/lib/account/schema";
import { recordAudit } from "@/lib/audit/commands";
import { now } from "@/lib/clock";
import { ruleMoves } from "@/lib/period/calc.rule";
import { plannedPeriods, readCalendar } from "@/lib/period/sql";
import { plannedState } from "@/lib/period/workflow";
import { Refusal, type Result } from "@/lib/result";
import { changesOf } from "./calc.changes";
import { type Changed, changeCatalogue } from "./commands";
import { type RuleInput, rulePath, ruleState } from "./schema.indicator";

/**
 * Changes when reports open and fall due in periods to come; the cadence stays, so that FLOW values never count twice.
 * Periods that have not opened and follow the rule follow it on; what the office set by hand stays.
 * @returns CONFLICT when somebody else changed the rule since the form was opened, or a period opened this very moment
 */
export function editRule(actor: Actor, input: RuleInput): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.rule", async (tx) => {
    const { shown, opensDay, dueDay, dueTime } = input;
    const { rule, holidays } = await readCalendar(tx, true);
    const stored = {
      opensDay: rule.opensDayOfLastMonth,
      dueDay: rule.dueDayOfLastMonth,
      dueTime: rule.dueTime,
    };
    if (ruleState(stored) !== shown) throw new Refusal("CONFLICT");
    const after = { ...rule, opensDayOfLastMonth: opensDay, dueDayOfLastMonth: dueDay, dueTime };
    const planned = await plannedPeriods(tx, rule.resolutionId, true);
    const moves = ruleMoves(planned, { before: rule, after }, new Set(holidays.keys()), now());
    await tx.resolution.update({
      where: { id: rule.resolutionId },
      data: { opensDayOfLastMonth: opensDay, dueDayOfLastMonth: dueDay, dueTime },
      select: { id: true },
    });
    for (const { id, before, after: dates } of moves) {
      const { count } = await tx.period.updateMany({
        where: { id, state: plannedState, ...before },
        data: dates,
      });
      if (count !== 1) throw new Refusal("CONFLICT");
      const detail = {
        from: before.dueAt.toISOString(),
        to: dates.dueAt.toISOString(),
        opensFrom: before.opensAt.toISOString(),
        opensTo: dates.opensAt.toISOString(),
      };
      await recordAudit(tx, actor, "period.rule", { type: "period", id }, detail);
    }
    const changes = changesOf(["opensDay", "dueDay", "dueTime"], stored, { opensDay, dueDay, dueTime });
    return { path: rulePath, id: rule.resolutionId, detail: { ...changes, periods: moves.length } };
  });
}
