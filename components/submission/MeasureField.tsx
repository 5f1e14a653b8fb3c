import { type FormFields } from "@/lib/measure/schema";
import { TextField } from "@/components/ui/TextField";
import type { FieldErrors } from "@/lib/result";
import { ReviewNote, StoredText } from "./FieldRemarks";

/** One measure as the form asks for it: ready words, so that the browser needs no vocabulary. */
export type MeasureInput = {
  id: string;
  title: string;
  /** what the measure belongs to, where its own name does not say it */
  indicator: string;
  inputs: readonly { name: string; label: string; suffix: string }[];
  explanation: { name: string; label: string };
  mayBeNegative: boolean;
  /** the computed rate of what is stored; null when the measure is no ratio or a part is blank */
  rate: string | null;
  isRatio: boolean;
  /** "Kỳ trước (Quý I/2023): 42 %" */
  previous: string;
  note: string | null;
  /** why what is stored looks wrong; it asks for an explanation */
  warning: string;
};

type MeasureFieldProps = {
  measure: MeasureInput;
  textOf: (name: string) => string;
  errors: FieldErrors;
  stored: FormFields;
};

/** The inputs of one measure side by side, its rate, and a line to explain an unusual figure. */
export function MeasureField({ measure, textOf, errors, stored }: MeasureFieldProps) {
  const { explanation, inputs } = measure;
  const explained = textOf(explanation.name) !== "" || measure.warning !== "" || errors[explanation.name];
  return (
    <fieldset className="mb-4 min-w-0 border-line border-t pt-4">
      <legend className="sr-only">{measure.title}</legend>
      <p aria-hidden="true" className="font-bold">
        {measure.title}
      </p>
      {measure.indicator && <p className="text-ink-2 text-sm">{measure.indicator}</p>}
      {measure.previous && <p className="text-ink-2 text-sm tabular-nums">{measure.previous}</p>}
      {measure.note && <ReviewNote text={measure.note} />}
      {measure.warning && (
        <p className="my-1.5 border-gold border-l-4 bg-warn-tint px-3 py-2 text-sm">{measure.warning}</p>
      )}
      <div
        className={`mt-3 grid gap-x-4 sm:items-end ${measure.isRatio ? "sm:grid-cols-[1fr_1fr_6.5rem]" : ""}`}
      >
        {inputs.map(({ name, label, suffix }) => (
          <div key={name}>
            <TextField
              name={name}
              label={<span className="font-normal">{label}</span>}
              suffix={suffix}
              width={measure.isRatio ? "full" : "short"}
              inputMode={measure.mayBeNegative ? "text" : "decimal"}
              autoComplete="off"
              defaultValue={textOf(name)}
              error={errors[name]}
            />
            <StoredText text={stored[name]} />
          </div>
        ))}
        {measure.isRatio && (
          <p className="mb-6 flex min-h-[46px] items-baseline gap-2 tabular-nums sm:flex-col sm:justify-end sm:gap-0">
            <span className="text-ink-2 text-sm">Tỷ lệ đã lưu</span>
            <b>{measure.rate ?? "chưa có"}</b>
          </p>
        )}
      </div>
      <details open={Boolean(explained)} className="-mt-4 mb-2">
        <summary className="min-h-11 cursor-pointer content-center text-link text-sm">
          Giải thích số liệu
        </summary>
        <TextField
          name={explanation.name}
          label={<span className="font-normal">{explanation.label}</span>}
          autoComplete="off"
          defaultValue={textOf(explanation.name)}
          error={errors[explanation.name]}
        />
        <StoredText text={stored[explanation.name]} />
      </details>
    </fieldset>
  );
}
