import { figureText, measureTitle } from "@/lib/measure/calc";
import { EXPLANATION_LIMIT, type FormMeasure, measureField } from "@/lib/measure/schema";
import type { ReactNode } from "react";
import { formatDateTime, formatPercent } from "@/lib/format";
import { ratingLabels } from "@/lib/resolution/labels";
import { rating } from "@/lib/resolution/schema";
import { contentFields, toFields } from "@/lib/submission/calc";
import { fieldHints, fieldLabels, fieldReaders } from "@/lib/submission/labels";
import type { HistoryEvent, Work } from "@/lib/submission/queries";
import { type Content, checkComplete, limitOf, parseDraft } from "@/lib/submission/schema";
import { DraftForm } from "./DraftForm";
import type { MeasureInput } from "./MeasureField";
import type { TextInput } from "./TextInputs";

type Previous = { period: string; content: Content } | null;

type ReportFormProps = {
  work: Work;
  previous: Previous;
  /** the return or reopening that is to be worked on */
  returned: HistoryEvent | null;
  aside: ReactNode;
  locked: ReactNode;
};

/** Puts a report into the words of its form: labels, hints, limits, last period's values, the reviewer's notes. */
export function ReportForm({ work, previous, returned, aside, locked }: ReportFormProps) {
  const { target, submission, maySend } = work;
  const content = submission?.content ?? parseDraft({}, target.measures).content;
  const notes = returned?.notes ?? [];
  const noteOn = (matches: (field: string) => boolean) =>
    notes.find(({ field }) => matches(field))?.text ?? null;
  return (
    <DraftForm
      title={target.task.title}
      address={{ periodCode: target.period.code, taskSlug: target.task.slug }}
      revision={submission?.revision ?? null}
      fields={toFields(content, target.measures)}
      measures={target.measures.map((measure) =>
        measureInput(
          measure,
          content,
          previous,
          noteOn((field) => field.split(".")[1] === measure.id),
        ),
      )}
      texts={contentFields.map((name) =>
        textInput(
          name,
          previous,
          noteOn((field) => field === name),
        ),
      )}
      savedAt={submission ? formatDateTime(submission.updatedAt) : ""}
      maySend={maySend}
      aside={aside}
      locked={locked}
    />
  );
}

function measureInput(
  measure: FormMeasure,
  content: Content,
  previous: Previous,
  note: string | null,
): MeasureInput {
  const isRatio = measure.kind === "RATIO";
  const input = (part: "numerator" | "denominator" | "value", label: string | null, suffix = "") => ({
    name: measureField(measure.id, part),
    label: label ?? measure.label,
    suffix,
  });
  const before = previous && figureText(measure, previous.content.values[measure.id]);
  return {
    id: measure.id,
    title: measureTitle(measure),
    indicator: measure.indicatorTitle === measure.label ? "" : `Chỉ tiêu: ${measure.indicatorTitle}`,
    inputs: isRatio
      ? [input("numerator", measure.numeratorLabel), input("denominator", measure.denominatorLabel)]
      : [input("value", null, measure.unitLabel)],
    explanation: {
      name: measureField(measure.id, "explanation"),
      label: `Một câu giải thích khi số liệu khác thường, tối đa ${EXPLANATION_LIMIT} ký tự (nội bộ)`,
    },
    mayBeNegative: measure.mayBeNegative,
    rate: figureText(measure, content.values[measure.id]),
    isRatio,
    previous: before ? `Kỳ trước (${previous.period}): ${before}` : "",
    note,
    warning: checkComplete(content, [measure])[measureField(measure.id, "numerator")] ?? "",
  };
}

function textInput(name: (typeof contentFields)[number], previous: Previous, note: string | null): TextInput {
  const isText = name !== "progressPercent" && name !== "selfRating";
  const before = previous && textOf(previous.content, name);
  const options = rating.options.map((value) => ({ value, label: ratingLabels[value] }));
  return {
    name,
    label: fieldLabels[name],
    reader: fieldReaders[name],
    hint:
      isText || !before ? fieldHints[name] : `${fieldHints[name]} Kỳ trước (${previous.period}): ${before}.`,
    note,
    options: name === "selfRating" ? options : [],
    limit: isText ? limitOf(name) : 0,
    rows: name === "results" ? 8 : 4,
    previous: isText && before ? { period: previous.period, text: before } : null,
  };
}

function textOf(content: Content, name: (typeof contentFields)[number]): string {
  if (name === "progressPercent") {
    return content.progressPercent === null ? "" : formatPercent(content.progressPercent);
  }
  if (name === "selfRating") return content.selfRating ? ratingLabels[content.selfRating] : "";
  return content[name];
}
