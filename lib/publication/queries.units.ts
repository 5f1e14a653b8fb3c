import type { UnitKind } from "@/lib/resolution/schema";
import { totalsOn, type UnitTotals } from "@/lib/unit/calc.spans";
import { unitSpans } from "@/lib/unit/queries";
import { publicScene, publicUnits, unitTotals } from "./queries";
import { localitiesReported, publicReportCounts } from "./queries.reports";
import type { Coverage, PublicPeriod, UnitView } from "./schema";
import { pagesOf } from "./schema.address";

/** Lists of units, never more of them than a page holds. */

const UNITS_PAGE = 50;
/** More than these are not listed on the overview. */
const MOST_IN_SHORT = 24;

type Listed = {
  units: UnitView[];
  /** published reports of the period by unit */
  counts: Map<string, number>;
  totals: UnitTotals;
};

/** The units for the overview: none of them where they are many. */
export async function unitsInShort(): Promise<Listed> {
  const totals = await unitTotals();
  const few = totals.localities + totals.agencies <= MOST_IN_SHORT;
  const units = few ? await publicUnits() : [];
  return { units, counts: await publicReportCounts(units.map(({ id }) => id)), totals };
}

/**
 * One page of all units, or of those of a kind, with the reports of the present period.
 * @param asked page from 1; one after the last is the last
 */
export async function unitPage(
  kind: UnitKind | null,
  asked: number,
): Promise<Listed & { period: PublicPeriod | null; page: number; pages: number }> {
  const [{ period }, all, totals] = await Promise.all([publicScene(), publicUnits(), unitTotals()]);
  const chosen = kind ? all.filter((unit) => unit.kind === kind) : all;
  const { page, pages } = pagesOf(chosen.length, UNITS_PAGE, asked);
  const units = chosen.slice((page - 1) * UNITS_PAGE, page * UNITS_PAGE);
  return { units, counts: await publicReportCounts(units.map(({ id }) => id)), totals, period, page, pages };
}

/** Wards and communes with a published report in a period, out of those there were at its end. */
export async function localitiesIn(period: PublicPeriod): Promise<Coverage> {
  const [reported, spans] = await Promise.all([localitiesReported(period), unitSpans()]);
  return { reported, expected: totalsOn(spans, period.endsOn).localities };
}
