import { compareVi } from "@/lib/format";
import type { UnitKind } from "@/lib/resolution/schema";
import type { ReporterScope } from "./schema";

/**
 * The entry valid on a date: an old document prints the old name.
 * @param date local date, YYYY-MM-DD
 * @returns the entry, or the latest one when none covers the date (a unit is never nameless)
 */
export function validOn<T extends { validFrom: string | null; validTo: string | null }>(
  entries: readonly T[],
  date: string,
): T {
  const sorted = [...entries].sort((a, b) => (a.validFrom ?? "").localeCompare(b.validFrom ?? ""));
  const found = sorted.find(
    (entry) => (entry.validFrom ?? "") <= date && date <= (entry.validTo ?? "9999-12-31"),
  );
  const result = found ?? sorted.at(-1);
  if (!result) throw new Error("a unit or organisation without any name");
  return result;
}

/** As the database gives a name: its dates at midnight UTC. */
export type StoredName = { name: string; kind: UnitKind; validFrom: Date | null; validTo: Date | null };

/**
 * The stored name valid on a stored date, such as the end of a period.
 * @returns as validOn
 */
export function nameOn(names: readonly StoredName[], date: Date): { name: string; kind: UnitKind } {
  const day = (at: Date | null) => at?.toISOString().slice(0, 10) ?? null;
  const dated = names.map((n) => ({ ...n, validFrom: day(n.validFrom), validTo: day(n.validTo) }));
  const { name, kind } = validOn(dated, date.toISOString().slice(0, 10));
  return { name, kind };
}

/** Wards and communes are localities; an agency reports what no locality can know. */
export function isLocality(kind: UnitKind): boolean {
  return kind !== "AGENCY";
}

/** Orders units as lists do: localities before agencies, each by the Vietnamese order of their names. */
export function byName(a: { kind: UnitKind; name: string }, b: { kind: UnitKind; name: string }): number {
  return Number(isLocality(b.kind)) - Number(isLocality(a.kind)) || compareVi(a.name, b.name);
}

/**
 * Whether a unit of this kind reports a measure.
 * @param measure its reporter scope, with the one unit when the scope is ONE_UNIT
 */
export function isReporter(
  measure: { reporterScope: ReporterScope; reporterUnitId: string | null },
  unit: { id: string; kind: UnitKind },
): boolean {
  switch (measure.reporterScope) {
    case "UNITS":
      return isLocality(unit.kind);
    case "WARDS":
      return unit.kind === "WARD";
    case "COMMUNES":
      return unit.kind === "COMMUNE";
    case "ONE_UNIT":
      return measure.reporterUnitId === unit.id;
  }
}
