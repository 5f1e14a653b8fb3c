import { Decimal } from "decimal.js";
import { formatNumber, formatPercent } from "@/lib/format";
import type { Asked } from "@/lib/resolution/schema";
import { isReporter, type ReporterScope } from "@/lib/unit/calc";
import { fieldLabels } from "./labels";
import {
  type Content,
  checkComplete,
  type FormFields,
  type FormMeasure,
  type MeasureValueContent,
  measureField,
  parseDraft,
  textFields,
} from "./schema";

/** Names of the fields above the measures, in the order of the form. */
export const contentFields = ["progressPercent", "selfRating", ...textFields] as const;

/** Digits after the comma that the database keeps. */
const KEPT_DECIMALS = 6;

/** The input of a measure that links, messages and the reviewer's notes name: its first one. */
export function firstInput(measure: Pick<FormMeasure, "id" | "kind">): string {
  return measureField(measure.id, measure.kind === "RATIO" ? "numerator" : "value");
}

/** "12b. Ở nông thôn (xã)": a measure as lists and messages call it. */
export function measureTitle(measure: Pick<FormMeasure, "code" | "label">): string {
  return `${measure.code}. ${measure.label}`;
}

/** What a field of the form is called, whichever input of a measure it names; the name itself when unknown. */
export function fieldTitle(field: string, measures: readonly FormMeasure[]): string {
  const own = contentFields.find((name) => name === field);
  if (own) return fieldLabels[own];
  const measure = measures.find(({ id }) => field.split(".")[1] === id);
  return measure ? measureTitle(measure) : field;
}

/**
 * The figure a measure comes to: numerator over denominator (times 100 when it is counted in %), or the value.
 * @returns an exact decimal, null while a part is blank or the denominator is 0
 */
export function figureOf(
  measure: Pick<FormMeasure, "kind" | "unitLabel">,
  value: MeasureValueContent | undefined,
): Decimal | null {
  if (!value) return null;
  if (measure.kind !== "RATIO") return value.value === null ? null : new Decimal(value.value);
  if (value.numerator === null || value.denominator === null) return null;
  const denominator = new Decimal(value.denominator);
  if (denominator.isZero()) return null;
  const ratio = new Decimal(value.numerator).div(denominator);
  return measure.unitLabel === "%" ? ratio.times(100) : ratio;
}

/** The figure with its unit, "93,49 %" or "1.250 người"; null while there is none. */
export function figureText(measure: FormMeasure, value: MeasureValueContent | undefined): string | null {
  const figure = figureOf(measure, value);
  if (!figure) return null;
  // A computed rate is rounded, an entered value is shown as it was entered.
  const decimals = measure.kind === "RATIO" ? 2 : KEPT_DECIMALS;
  if (measure.unitLabel === "%") return formatPercent(figure, decimals);
  return `${formatNumber(figure, decimals)}\u00a0${measure.unitLabel}`;
}

/** Stored content as the form shows it: text by field name, figures in Vietnamese; parseDraft reads it back. */
export function toFields(content: Content, measures: readonly FormMeasure[]): FormFields {
  const write = (figure: string | null | undefined) => (figure ? formatNumber(figure, KEPT_DECIMALS) : "");
  const fields: FormFields = {
    progressPercent: write(content.progressPercent),
    selfRating: content.selfRating ?? "",
  };
  for (const name of textFields) fields[name] = content[name];
  for (const measure of measures) {
    const stored = content.values[measure.id];
    if (measure.kind === "RATIO") {
      fields[measureField(measure.id, "numerator")] = write(stored?.numerator);
      fields[measureField(measure.id, "denominator")] = write(stored?.denominator);
    } else {
      fields[measureField(measure.id, "value")] = write(stored?.value);
    }
    fields[measureField(measure.id, "explanation")] = stored?.explanation ?? "";
  }
  return fields;
}

/**
 * Where what was typed differs from what is stored, spelling aside ("1234" is "1.234").
 * @returns the stored text by field name, blank ones as ""
 */
export function storedDifferences(
  typed: FormFields,
  stored: Content,
  measures: readonly FormMeasure[],
): FormFields {
  const { content, errors } = parseDraft(typed, measures);
  const read = toFields(content, measures);
  const kept = Object.entries(toFields(stored, measures));
  return Object.fromEntries(
    kept.filter(([name, text]) => text !== (name in errors ? (typed[name] ?? "") : read[name])),
  );
}

/** What is still blank in a draft, as fields of the form: `required` stands in the way of sending, the rest may stay. */
export function missingFields(
  content: Content | null,
  measures: readonly FormMeasure[],
): { required: string[]; measures: string[] } {
  const present = content ?? parseDraft({}, measures).content;
  return {
    required: Object.keys(checkComplete(present, measures)),
    measures: measures.filter((m) => figureOf(m, present.values[m.id]) === null).map(firstInput),
  };
}

type CatalogueRow = Omit<FormMeasure, "indicatorTitle"> & {
  asked: Asked;
  reporterScope: ReporterScope;
  reporterUnitId: string | null;
  _count: { parts: number };
};

/**
 * The measures a unit is asked for: entered ones (not sums of parts), due in this period, reported by this unit.
 * @param yearEnd whether the period is the last of its year
 */
export function askedMeasures(
  indicators: readonly { title: string; measures: readonly CatalogueRow[] }[],
  unit: Parameters<typeof isReporter>[1],
  yearEnd: boolean,
): FormMeasure[] {
  return indicators.flatMap(({ title, measures }) =>
    measures
      .filter((m) => m._count.parts === 0 && (m.asked === "EACH_PERIOD" || yearEnd) && isReporter(m, unit))
      .map(({ _count, asked, reporterScope, reporterUnitId, ...measure }) => ({
        ...measure,
        indicatorTitle: title,
      })),
  );
}

type Figure = { toFixed(): string } | null;
type StoredValue = { measureId: string } & Record<"value" | "numerator" | "denominator", Figure> & {
    explanation: string;
  };
export type StoredContent = Omit<Content, "values" | "progressPercent"> & {
  progressPercent: Figure;
  values: StoredValue[];
};

/** A row of the database as content; measures without a stored value are blank. */
export function toContent(row: StoredContent, measures: readonly Pick<FormMeasure, "id">[]): Content {
  const { results, difficulties, causes, proposals, nextSteps, publicSummary, selfRating } = row;
  const stored = new Map(row.values.map((value) => [value.measureId, plainFigures(value)]));
  const blank = { value: null, numerator: null, denominator: null, explanation: "" };
  return {
    progressPercent: row.progressPercent?.toFixed() ?? null,
    selfRating,
    results,
    difficulties,
    causes,
    proposals,
    nextSteps,
    publicSummary,
    values: Object.fromEntries(measures.map(({ id }) => [id, stored.get(id) ?? blank])),
  };
}

/** A stored value with its figures as decimal strings. */
export function plainFigures(value: Omit<StoredValue, "measureId">): MeasureValueContent {
  return {
    value: value.value?.toFixed() ?? null,
    numerator: value.numerator?.toFixed() ?? null,
    denominator: value.denominator?.toFixed() ?? null,
    explanation: value.explanation,
  };
}

/** "ANLOC-2023Q2-KEY3-v2": names one sent version; unit and period by code. */
export function reference(
  unitCode: string,
  periodCode: string,
  task: { kind: string; ordinal: number },
  version: number,
): string {
  const squeeze = (code: string) => code.replaceAll("-", "").toUpperCase();
  return `${squeeze(unitCode)}-${squeeze(periodCode)}-${task.kind}${task.ordinal}-v${version}`;
}
