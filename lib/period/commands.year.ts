import type { Actor } from "@/lib/account/schema";
import { recordAudit } from "@/lib/audit/commands";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { Refusal, type Result, settle } from "@/lib/result";
import { periodsOfYear } from "./calc";
import { planMark, yearsToPlan } from "./calc.year";
import { mayManagePeriods } from "./policy";
import { readCalendar } from "./sql";
import { stateAtCreation } from "./workflow";

/**
 * Makes the periods of a year by the resolution's rule and the holidays, all or none.
 * @param shown planMark of the preview that is confirmed
 * @returns INVALID with a message for `year` when it has periods already or is no year of the choice; CONFLICT when
 *   the holidays have changed what the preview showed; FORBIDDEN otherwise
 */
export async function generateYear(
  actor: Actor,
  year: number,
  shown: string,
): Promise<Result<{ year: number; periods: number }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      if (!mayManagePeriods(actor)) throw new Refusal("FORBIDDEN");
      const { rule, holidays } = await readCalendar(tx, true);
      const taken = new Refusal("INVALID", { year: `Năm ${year} đã có kỳ báo cáo. Chọn năm khác.` });
      if (rule.years.includes(year)) throw taken;
      if (!yearsToPlan(rule.years, rule).includes(year)) {
        throw new Refusal("INVALID", { year: "Chọn một năm trong danh sách." });
      }
      const plans = periodsOfYear(year, rule, new Set(holidays.keys()));
      if (planMark(plans) !== shown) throw new Refusal("CONFLICT");
      const made = await tx.period.createManyAndReturn({
        data: plans.map(({ yearEnd: _, startsOn, endsOn, ...plan }) => ({
          ...plan,
          startsOn: new Date(startsOn),
          endsOn: new Date(endsOn),
          resolutionId: rule.resolutionId,
          state: stateAtCreation(plan, now()),
        })),
        // Whoever waited for the lock finds the winner's rows here, not in what it read.
        skipDuplicates: true,
        select: { id: true },
      });
      if (made.length !== plans.length) throw taken;
      for (const { id } of made)
        await recordAudit(tx, actor, "period.create", { type: "period", id }, { year });
      return { year, periods: made.length };
    }),
  );
}
