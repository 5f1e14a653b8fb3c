import { Decimal } from "decimal.js";
import { isApproved } from "@/lib/matrix/calc";
import { type Figure, rateOf, unitYear } from "@/lib/publication/calc";
import type { MeasureFacts } from "@/lib/resolution/schema";
import { isReturned, isWaiting } from "@/lib/submission/workflow";
import type {
  Absence,
  AbsenceKind,
  AbsenceState,
  Check,
  Contribution,
  PeriodOfYear,
  Rollup,
  Sums,
  UnitPart,
} from "./schema";

/** A figure taken apart again, from the publications and not from the sums that were stored with them. */

type Measure = Pick<MeasureFacts, "kind" | "overTime" | "unit" | "asked">;
type Named = { id: string; code: string; label: string };

const decimalOf = (text: string | null) => new Decimal(text ?? 0);

function figureOf({ kind }: Measure, given: Contribution): Figure {
  if (kind !== "RATIO") return { value: decimalOf(given.value) };
  return { numerator: decimalOf(given.numerator), denominator: decimalOf(given.denominator) };
}

/**
 * Each unit's year from its periods.
 * @param contributions of the year, in any order
 * @param units every unit that ever was; `expectedIds` those that report the measure
 * @returns in the order of `units`
 */
export function unitParts(
  measure: Measure,
  contributions: readonly Contribution[],
  units: readonly Named[],
  expectedIds: ReadonlySet<string>,
): UnitPart[] {
  const byUnit = new Map<string, Contribution[]>();
  for (const one of contributions) byUnit.set(one.unitId, [...(byUnit.get(one.unitId) ?? []), one]);
  const parts = units.flatMap(({ id, ...unit }) => {
    const own = (byUnit.get(id) ?? []).sort((a, b) => a.ordinal - b.ordinal);
    byUnit.delete(id);
    const figure = unitYear(
      measure,
      own.map((one) => ({ ordinal: one.ordinal, figure: figureOf(measure, one) })),
    );
    if (!figure) return [];
    const from = measure.overTime === "STOCK" ? own.slice(-1) : own;
    return { ...unit, unitId: id, expected: expectedIds.has(id), from, ...viewOf(measure, figure) };
  });
  if (byUnit.size > 0) throw new Error("a publication of an unknown unit");
  return parts;
}

function viewOf(measure: Measure, figure: Figure) {
  const value = rateOf(figure, measure.unit)?.toFixed() ?? null;
  if ("value" in figure) return { value, numerator: null, denominator: null };
  return { value, numerator: figure.numerator.toFixed(), denominator: figure.denominator.toFixed() };
}

/** The sums over units; a RATIO has no value of its own. */
export function sumsOf({ kind }: Pick<Measure, "kind">, parts: readonly UnitPart[]): Sums {
  const sum = (of: (part: UnitPart) => string | null) =>
    parts.reduce((total, part) => total.plus(decimalOf(of(part))), new Decimal(0)).toFixed();
  return {
    value: sum((part) => (kind === "RATIO" ? null : part.value)),
    numerator: sum((part) => part.numerator),
    denominator: sum((part) => part.denominator),
    units: parts.length,
  };
}

/** Whether the units add up to what is published, to the last digit that is kept. */
export function checkOf(
  measure: Pick<Measure, "kind">,
  parts: readonly UnitPart[],
  rollup: Rollup | null,
): Check {
  const listed = sumsOf(measure, parts);
  const published = {
    value: rollup?.value ?? "0",
    numerator: rollup?.numerator ?? "0",
    denominator: rollup?.denominator ?? "0",
    units: rollup?.units ?? 0,
  };
  const same = (["value", "numerator", "denominator"] as const).every((name) =>
    decimalOf(listed[name]).eq(published[name]),
  );
  return { agrees: same && listed.units === published.units, listed, published };
}

/** The periods of a year that ask for a measure and have opened. */
export function askedPeriods(
  { asked }: Pick<Measure, "asked">,
  periods: readonly PeriodOfYear[],
): PeriodOfYear[] {
  return periods.filter((p) => p.opened && (asked === "EACH_PERIOD" || p.ordinal === p.perYear));
}

/**
 * Why a unit has no figure: the periods that ask for it, together where the answer is the same.
 * @param absence what it has sent; undefined for a unit that was not looked up
 * @param asked the periods that ask for the measure and have opened
 */
export function absenceStates(absence: Absence | undefined, asked: readonly PeriodOfYear[]): AbsenceState[] {
  const sent = absence?.sent ?? [];
  if (absence && !absence.assigned && sent.length === 0)
    return [{ kind: "NOT_ASSIGNED", periods: [], reason: "" }];
  if (asked.length === 0) return [{ kind: "NOT_DUE", periods: [], reason: "" }];
  const states: AbsenceState[] = [];
  for (const { ordinal, label } of asked) {
    const report = sent.find((one) => one.ordinal === ordinal);
    const kind = kindOf(report);
    const reason = kind === "WITHHELD" || kind === "SENT_BACK" ? (report?.reason ?? "") : "";
    const same = states.find((state) => state.kind === kind && state.reason === reason);
    if (same) same.periods.push(label);
    else states.push({ kind, periods: [label], reason });
  }
  return states;
}

function kindOf(report: NonNullable<Absence["sent"]>[number] | undefined): AbsenceKind {
  if (!report) return "NOT_SENT";
  if (isWaiting(report.status)) return "WAITING";
  if (isReturned(report.status)) return "SENT_BACK";
  if (!isApproved(report.status)) return "WITHDRAWN";
  return report.published ? "BLANK" : "WITHHELD";
}
