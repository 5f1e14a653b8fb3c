import { type FormFields } from "@/lib/measure/schema";
import { Fragment } from "react";
import { RadioGroup } from "@/components/ui/RadioGroup";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import type { FieldErrors } from "@/lib/result";
import { hintWithNote, PreviousText, StoredText } from "./FieldRemarks";
import { Reader } from "./Reader";

/** One field of the report that is no measure, in ready words. */
export type TextInput = {
  name: string;
  label: string;
  reader: "public" | "internal";
  hint: string;
  note: string | null;
  /** the choices of a rating; none for text and figures */
  options: readonly { value: string; label: string }[];
  /** most characters of a text; 0 is a percentage */
  limit: number;
  rows: number;
  previous: { period: string; text: string } | null;
};

type TextInputsProps = {
  inputs: readonly TextInput[];
  textOf: (name: string) => string;
  errors: FieldErrors;
  stored: FormFields;
};

/** Progress, rating and texts with what was written for the period before. */
export function TextInputs({ inputs, textOf, errors, stored }: TextInputsProps) {
  return inputs.map((input) => (
    <Fragment key={input.name}>
      <OneInput input={input} value={textOf(input.name)} error={errors[input.name]} />
      <StoredText text={labelOfValue(input, stored[input.name])} />
      {input.previous && <PreviousText {...input.previous} />}
    </Fragment>
  ));
}

function OneInput({ input, value, error }: { input: TextInput; value: string; error: string | undefined }) {
  const { name, options, limit, rows } = input;
  const label = (
    <>
      {input.label} <Reader who={input.reader} />
    </>
  );
  const common = { name, hint: hintWithNote(input.hint, input.note), error, defaultValue: value };
  if (options.length > 0) return <RadioGroup {...common} legend={label} options={options} />;
  if (limit > 0) return <TextArea {...common} label={label} limit={limit} rows={rows} />;
  return (
    <TextField {...common} label={label} suffix="%" width="short" inputMode="decimal" autoComplete="off" />
  );
}

/** A stored choice is told by its name, not by its code. */
function labelOfValue(input: TextInput, value: string | undefined): string | undefined {
  return input.options.find((option) => option.value === value)?.label ?? value;
}
