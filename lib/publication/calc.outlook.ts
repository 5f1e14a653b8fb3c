import { Decimal } from "decimal.js";
import {
  type Needed,
  neededPace,
  type PaceInput,
  type Projected,
  projectedValue,
} from "@/lib/resolution/calc.pace";
import { judgedAt } from "./calc.span";
import type { MeasureView, PublicPeriod } from "./schema";

export type Outlook = { needed: Needed; projected: Projected };

/** What a published measure still needs, and where its pace leads, as of the end of the present period. */
export function outlookOf(
  measure: MeasureView,
  period: PublicPeriod | null,
  term: { firstYear: number; lastYear: number },
): Outlook {
  const { test, operator, target, baseline, assigned, kind, unit, years, overTime } = measure;
  const input: PaceInput = {
    test,
    op: operator,
    target: decimalOf(target?.value),
    baseline: baseline && { year: baseline.year, value: new Decimal(baseline.value) },
    assigned: new Map(assigned.map(({ year, value }) => [year, new Decimal(value)])),
    term,
    kind,
    unit,
    years: years.map(({ value, ...entry }) => ({ ...entry, value: decimalOf(value) })),
    asOf: judgedAt(measure, period, term.firstYear),
    accumulates: overTime === "FLOW" && kind !== "RATIO",
  };
  return { needed: neededPace(input), projected: projectedValue(input) };
}

const decimalOf = (text: string | null | undefined) => (text ? new Decimal(text) : null);
