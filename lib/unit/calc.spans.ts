import type { UnitKind } from "@/lib/resolution/schema";
import { isLocality } from "./calc";
import type { ReporterScope } from "./schema";

/**
 * How many units there were on a date, without reading them one by one: units of one kind that began and ended on the
 * same days count together.
 */

/** Local dates YYYY-MM-DD, both inclusive; null is open. */
export type CountedSpan = { kind: UnitKind; from: string | null; until: string | null; count: number };

/** Wards and communes, agencies, and each kind by itself. */
export type UnitTotals = Record<UnitKind, number> & { localities: number; agencies: number };

/** @param date local date, YYYY-MM-DD */
export function totalsOn(spans: readonly CountedSpan[], date: string): UnitTotals {
  const counts = { WARD: 0, COMMUNE: 0, AGENCY: 0 };
  for (const { kind, from, until, count } of spans) {
    if ((from ?? "") <= date && date <= (until ?? "9999-12-31")) counts[kind] += count;
  }
  const localities = (Object.keys(counts) as UnitKind[])
    .filter(isLocality)
    .reduce((sum, kind) => sum + counts[kind], 0);
  return { ...counts, localities, agencies: counts.AGENCY };
}

/**
 * How many bodies report a measure.
 * @param oneUnit whether the one body of a ONE_UNIT measure was there on the date
 */
export function reportersAmong(scope: ReporterScope, totals: UnitTotals, oneUnit: boolean): number {
  switch (scope) {
    case "UNITS":
      return totals.localities;
    case "WARDS":
      return totals.WARD;
    case "COMMUNES":
      return totals.COMMUNE;
    case "ONE_UNIT":
      return Number(oneUnit);
  }
}
