import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/result";
import { mayReadReviews } from "@/lib/submission/policy";
import { choiceOf } from "./queries";
import { type MatrixFilter, TREND_PERIODS, trendsRow } from "./schema";
import { trendsSql } from "./sql";

/**
 * Counts of a period and of the eleven before it, oldest first, of the units chosen; one statement.
 * @returns null when no such period was opened
 * @throws Refusal FORBIDDEN for whoever is neither of the office nor a leader
 */
export async function loadTrends(actor: Actor, filter: MatrixFilter) {
  if (!mayReadReviews(actor)) throw new Refusal("FORBIDDEN");
  const choice = { ...choiceOf(filter), missing: false };
  const found = await db().$queryRaw<unknown[]>(trendsSql(filter.ky, TREND_PERIODS, choice, now()));
  const { period, periods, trends } = trendsRow.parse(found[0]);
  return period === null ? null : { period, periods: periods ?? [], trends: trends ?? [] };
}
