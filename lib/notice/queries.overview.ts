import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { listPeriods } from "@/lib/period/queries";
import { hasOpened, takesReports } from "@/lib/period/workflow";
import { Refusal } from "@/lib/result";
import { mayReadReviews } from "@/lib/submission/policy";
import { validOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import { unitOrder } from "@/lib/unit/queries";
import { OVERVIEW_PAGE, type OverviewFilter, overviewSlugs } from "./schema.overview";
import { overviewAnswer, overviewSql } from "./sql.overview";

/** Who was reminded when: for the office and the leaders. */

export type ReminderOverview = NonNullable<Awaited<ReturnType<typeof reminderOverview>>>;
export type RemindedUnit = ReminderOverview["units"][number];
export type RemindedAccount = RemindedUnit["accounts"][number];

/**
 * The units of a period, those with the nearest due time first, and the reminders given to them; three statements.
 * @param filter without a period the one that takes reports now, the latest of them
 * @returns null when there is no such period, or none has opened yet
 * @throws Refusal FORBIDDEN for whoever is neither of the office nor a leader
 */
export async function reminderOverview(actor: Actor, filter: OverviewFilter) {
  if (!mayReadReviews(actor)) throw new Refusal("FORBIDDEN");
  const periods = (await listPeriods(actor)).filter(({ state }) => hasOpened(state)).reverse();
  const takes = (state: (typeof periods)[number]["state"]) =>
    takesReports({ state, extendedUntil: null }, { returned: false }, now());
  const period = filter.ky
    ? periods.find(({ code }) => code === filter.ky)
    : (periods.find(({ state }) => takes(state)) ?? periods[0]);
  if (!period) return null;
  const onlyMissing = filter.xem === overviewSlugs[0];
  const list = { page: filter.trang, order: await unitOrder() };
  const [answer] = await db().$queryRaw<unknown[]>(overviewSql(period.id, onlyMissing, list));
  const { endsOn, counts, rows } = overviewAnswer.parse(answer);
  const { code, label, dueAt } = period;
  return {
    period: { code, label, dueAt, open: takes(period.state) },
    periods: periods.map((other) => ({ value: other.code, label: other.label })),
    counts,
    more: (rows ?? []).length > OVERVIEW_PAGE,
    units: (rows ?? []).slice(0, OVERVIEW_PAGE).map(({ names, missing, accounts, ...unit }) => ({
      ...unit,
      name: unitLabel(validOn(names, endsOn)),
      missing: missing ?? [],
      accounts: (accounts ?? []).map(({ given, ...account }) => ({ ...account, given: given ?? [] })),
    })),
  };
}
