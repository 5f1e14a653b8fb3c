import type { ReactNode } from "react";
import { DraftForm } from "@/components/draft/DraftForm";
import type { MeasureInput } from "@/components/draft/MeasureField";
import type { TextInput } from "@/components/draft/TextInputs";
import { formatDateTime, formatPercent } from "@/lib/format";
import { figureText } from "@/lib/measure/calc";
import { type FormMeasure, measureField } from "@/lib/measure/schema";
import { ratingLabels } from "@/lib/resolution/labels";
import { rating } from "@/lib/resolution/schema";
import { contentFields, missingFields, toFields } from "@/lib/submission/calc";
import { fieldHints, fieldLabels, fieldReaders } from "@/lib/submission/labels";
import type { HistoryEvent, Work } from "@/lib/submission/queries";
import { type Content, limitOf, parseDraft } from "@/lib/submission/schema";

type Previous = { period: string; content: Content } | null;

type ReportFormProps = {
  accountId: string;
  work: Work;
  previous: Previous;
  /** the return or reopening that is to be worked on */
  returned: HistoryEvent | null;
  aside: ReactNode;
  locked: ReactNode;
  /** stands below the fields */
  children?: ReactNode;
};

/** Puts a report into the words of its form: labels, hints, limits, last period's values, the reviewer's notes. */
export function ReportForm({ accountId, work, previous, returned, ...parts }: ReportFormProps) {
  const { target, submission, maySend } = work;
  const { measures, period, task } = target;
  const content = submission?.content ?? parseDraft({}, measures).content;
  const before = previous && toFields(previous.content, measures);
  const noteOn = (matches: (field: string) => boolean) =>
    returned?.notes.find(({ field }) => matches(field))?.text ?? null;
  return (
    <DraftForm
      key={`${period.code} ${task.slug}`}
      title={task.title}
      report={{ accountId, periodCode: period.code, taskSlug: task.slug }}
      stored={{ revision: submission?.revision ?? null, fields: toFields(content, measures) }}
      savedAt={submission ? formatDateTime(submission.updatedAt) : ""}
      savedBy={submission?.savedBy ?? ""}
      measures={measures.map((measure) => ({
        ...measureInput(measure, previous, before ?? {}),
        note: noteOn((field) => field.split(".")[1] === measure.id),
      }))}
      texts={contentFields.map((name) => ({
        ...textInput(name, previous, before?.[name] ?? ""),
        note: noteOn((field) => field === name),
      }))}
      maySend={maySend}
      {...parts}
    />
  );
}

function measureInput(
  measure: FormMeasure,
  previous: Previous,
  before: Record<string, string>,
): Omit<MeasureInput, "note"> {
  const input = (part: "numerator" | "denominator" | "value", label: string | null, suffix = "") => {
    const name = measureField(measure.id, part);
    return { name, label: label ?? measure.label, suffix, previous: before[name] ?? "" };
  };
  const figure = previous && figureText(measure, previous.content.values[measure.id]);
  return {
    measure,
    inputs:
      measure.kind === "RATIO"
        ? [input("numerator", measure.numeratorLabel), input("denominator", measure.denominatorLabel)]
        : [input("value", null, measure.unitLabel)],
    previous: figure ? `Kỳ trước (${previous.period}): ${figure}` : "",
  };
}

const required = missingFields(null, []).required;

function textInput(
  name: (typeof contentFields)[number],
  previous: Previous,
  typed: string,
): Omit<TextInput, "note"> {
  const isText = name !== "progressPercent" && name !== "selfRating";
  const text = previous && textOf(previous.content, name);
  const options = rating.options.map((value) => ({ value, label: ratingLabels[value] }));
  return {
    name,
    label: fieldLabels[name],
    reader: fieldReaders[name],
    required: required.includes(name),
    hint: fieldHints[name],
    options: name === "selfRating" ? options : [],
    limit: isText ? limitOf(name) : 0,
    rows: name === "results" ? 8 : 4,
    previous: text ? { period: previous.period, text, typed } : null,
  };
}

function textOf(content: Content, name: (typeof contentFields)[number]): string {
  if (name === "progressPercent") {
    return content.progressPercent === null ? "" : formatPercent(content.progressPercent);
  }
  if (name === "selfRating") return content.selfRating ? ratingLabels[content.selfRating] : "";
  return content[name];
}
