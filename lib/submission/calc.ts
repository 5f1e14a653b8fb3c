import { formatNumber } from "@/lib/format";
import { figureOf, firstInput, KEPT_DECIMALS, measureTitle } from "@/lib/measure/calc";
import { type FormFields, type FormMeasure, measureField } from "@/lib/measure/schema";
import type { Asked } from "@/lib/resolution/schema";
import { isReporter } from "@/lib/unit/calc";
import type { ReporterScope } from "@/lib/unit/schema";
import { fieldLabels } from "./labels";
import { checkComplete, type Entered, parseDraft, textFields } from "./schema";

/** Names of the fields above the measures, in the order of the form. */
export const contentFields = ["progressPercent", "selfRating", ...textFields] as const;

/** What a field of the form is called, whichever input of a measure it names; the name itself when unknown. */
export function fieldTitle(field: string, measures: readonly FormMeasure[]): string {
  const own = contentFields.find((name) => name === field);
  if (own) return fieldLabels[own];
  const measure = measures.find(({ id }) => field.split(".")[1] === id);
  return measure ? measureTitle(measure) : field;
}

/** Stored content as the form shows it: text by field name, figures in Vietnamese; parseDraft reads it back. */
export function toFields(content: Entered, measures: readonly FormMeasure[]): FormFields {
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
  stored: Entered,
  measures: readonly FormMeasure[],
): FormFields {
  const { content, errors } = parseDraft(typed, measures);
  const read = toFields(content, measures);
  const kept = Object.entries(toFields(stored, measures));
  return Object.fromEntries(
    kept.filter(([name, text]) => text !== (name in errors ? (typed[name] ?? "") : read[name])),
  );
}

/**
 * What can be stored of a form with mistakes: a field that cannot be read keeps what was stored, both figures of a
 * ratio together.
 * @param wrong names of the fields that cannot be read
 */
export function keepStored(content: Entered, stored: Entered | null, wrong: readonly string[]): Entered {
  const kept = stored ?? parseDraft({}, []).content;
  const own = contentFields.filter((name) => wrong.includes(name)).map((name) => [name, kept[name]]);
  const values = Object.entries(content.values).map(([id, value]) => {
    const before = kept.values[id] ?? { value: null, numerator: null, denominator: null, explanation: "" };
    const { explanation, ...figures } = before;
    const figuresWrong = wrong.some(
      (name) => name.startsWith(`measure.${id}.`) && name !== measureField(id, "explanation"),
    );
    return [
      id,
      {
        ...value,
        ...(figuresWrong ? figures : {}),
        ...(wrong.includes(measureField(id, "explanation")) ? { explanation } : {}),
      },
    ];
  });
  return { ...content, ...Object.fromEntries(own), values: Object.fromEntries(values) };
}

/** What is still blank in a draft, as fields of the form: `required` stands in the way of sending, the rest may stay. */
export function missingFields(
  content: Entered | null,
  measures: readonly FormMeasure[],
): { required: string[]; measures: string[] } {
  const present = content ?? parseDraft({}, measures).content;
  return {
    required: Object.keys(checkComplete(present, measures)),
    measures: measures.filter((m) => figureOf(m, present.values[m.id]) === null).map(firstInput),
  };
}

type CatalogueRow = FormMeasure & {
  asked: Asked;
  reporterScope: ReporterScope;
  reporterUnitId: string | null;
};

/**
 * The measures a unit is asked for: due in this period, reported by this unit.
 * @param rows entered measures (not sums of parts) in the order of the form
 * @param yearEnd whether the period is the last of its year
 */
export function askedMeasures(
  rows: readonly CatalogueRow[],
  unit: Parameters<typeof isReporter>[1],
  yearEnd: boolean,
): FormMeasure[] {
  return rows
    .filter((measure) => (measure.asked === "EACH_PERIOD" || yearEnd) && isReporter(measure, unit))
    .map(({ asked, reporterScope, reporterUnitId, ...measure }) => measure);
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

/**
 * The address of one version, whatever was sent after it.
 * @param history where everything that was sent of its report stands
 */
export function versionAddress(history: string, number: number): string {
  return `${history}?ban=${number}#noi-dung-ban`;
}
