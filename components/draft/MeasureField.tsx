"use client";

import { TextArea } from "@/components/ui/TextArea";
import { figureText, measureTitle, unusualReason } from "@/lib/measure/calc";
import { EXPLANATION_LIMIT, type FormMeasure, measureField } from "@/lib/measure/schema";
import { useDraft } from "./DraftContext";
import { FieldState, ReviewNote } from "./FieldRemarks";
import { FigureInput } from "./FigureInput";
import { Spoken } from "./Spoken";

/** One measure as the form asks for it. */
export type MeasureInput = {
  measure: FormMeasure;
  inputs: readonly { name: string; label: string; suffix: string; previous: string }[];
  /** "Kỳ trước (Quý I/2023): 42 %"; "" when there is none */
  previous: string;
  note: string | null;
};

const places = [
  { field: "sm:col-start-1 sm:row-start-1 sm:self-end", below: "sm:col-start-1 sm:row-start-2" },
  { field: "max-sm:mt-3 sm:col-start-2 sm:row-start-1 sm:self-end", below: "sm:col-start-2 sm:row-start-2" },
];

type MeasureFieldProps = {
  input: MeasureInput;
  /** the only one of its indicator: the heading above has its number already */
  isAlone: boolean;
};

/** The inputs of one measure side by side, its rate at once, and a sentence to explain an unusual figure. */
export function MeasureField({ input, isAlone }: MeasureFieldProps) {
  const { fields, errors, values, typing, initial } = useDraft();
  const { measure, inputs, previous, note } = input;
  const isRatio = measure.kind === "RATIO";
  const value = values[measure.id];
  const unusual = typing === measure.id ? null : unusualReason(measure, value);
  const explanation = measureField(measure.id, "explanation");
  const explained = Boolean(fields[explanation] || unusual || errors[explanation]);
  return (
    <fieldset className="mb-5 min-w-0">
      <legend className={legendLook(measure, isAlone)}>
        {isAlone ? measure.label : measureTitle(measure)}
      </legend>
      {isRatio && previous && <p className="text-ink-2 text-sm tabular-nums">{previous}</p>}
      {note && <ReviewNote text={note} />}
      <div className={`mt-2 grid gap-x-4 ${isRatio ? "sm:grid-cols-[1fr_1fr_7rem]" : ""}`}>
        {inputs.map((figure, index) => (
          <FigureInput
            key={figure.name}
            {...figure}
            isWide={isRatio}
            mayBeNegative={measure.mayBeNegative}
            place={(isRatio && places[index]) || { field: "", below: "" }}
          />
        ))}
        {isRatio && <Rate text={figureText(measure, value)} />}
      </div>
      {unusual && (
        <p className="mt-2 max-w-form border-gold border-l-4 bg-warn-tint px-3 py-2 text-sm">
          <b>Số liệu khác thường:</b> {unusual} Kiểm tra lại; nếu đúng, giải thích bằng một câu ở ô bên dưới.
        </p>
      )}
      <Spoken text={unusual ? `Số liệu khác thường: ${unusual}` : ""} />
      <details open={explained} className="max-w-form">
        <summary className="min-h-11 cursor-pointer content-center text-link text-sm">
          Giải thích số liệu
        </summary>
        <div className="[&>div]:mb-2">
          <TextArea
            name={explanation}
            label={<span className="font-normal">Một câu giải thích khi số liệu khác thường (nội bộ)</span>}
            rows={2}
            limit={EXPLANATION_LIMIT}
            autoComplete="off"
            defaultValue={initial[explanation]}
            error={errors[explanation]}
          />
        </div>
        <FieldState name={explanation} />
      </details>
    </fieldset>
  );
}

function Rate({ text }: { text: string | null }) {
  return (
    <p className="flex min-h-[46px] items-baseline gap-2 tabular-nums max-sm:mt-2 sm:col-start-3 sm:row-start-1 sm:flex-col sm:justify-end sm:gap-0 sm:self-end">
      <span className="text-ink-2 text-sm">Tỷ lệ</span>
      <b>{text ?? "chưa có"}</b>
      <Spoken text={text ? `Tỷ lệ ${text}` : ""} />
    </p>
  );
}

/** An input that stands alone says the measure's name itself. */
function legendLook({ kind, label, indicatorTitle }: FormMeasure, isAlone: boolean): string {
  if (!isAlone) return "font-bold";
  return kind === "RATIO" && label !== indicatorTitle ? "text-ink-2" : "sr-only";
}
