import type { Tx } from "@/lib/db";
import { periodsOfYear } from "@/lib/period/calc";
import { loadHolidays } from "@/lib/period/commands.load";
import type { Catalogue } from "@/lib/resolution/schema";

/**
 * The periods of the years that are measured, with the holidays moving their due times.
 * @param today the latest period that has begun is open, earlier ones are closed
 */
export async function loadPeriods(tx: Tx, file: Catalogue, resolutionId: string, today: Date): Promise<void> {
  const first = Number(file.resolution.measuredFrom.slice(0, 4));
  const last = Number(file.resolution.measuredTo.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const holidays = await loadHolidays(tx);
  const plans = years.flatMap((year) => periodsOfYear(year, file.reporting, holidays));
  const begun = plans.filter((plan) => plan.opensAt <= today);
  const stateOf = (plan: (typeof plans)[number]) => {
    if (plan === begun.at(-1)) return "OPEN" as const;
    return begun.includes(plan) ? ("CLOSED" as const) : ("UPCOMING" as const);
  };
  await tx.period.createMany({
    data: plans.map(({ yearEnd: _, startsOn, endsOn, ...plan }, index) => ({
      ...plan,
      startsOn: new Date(startsOn),
      endsOn: new Date(endsOn),
      resolutionId,
      state: stateOf(plans[index] as (typeof plans)[number]),
    })),
  });
}
