"use client";

import type { ReactNode } from "react";
import { Reader } from "@/components/submission/Reader";
import { RadioGroup } from "@/components/ui/RadioGroup";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { CopyPrevious } from "./CopyPrevious";
import { useDraft } from "./DraftContext";
import { FieldState, hintWithNote, PreviousText } from "./FieldRemarks";

/** One field of the report that is no measure, in ready words. */
export type TextInput = {
  name: string;
  label: string;
  reader: "public" | "internal";
  /** whether the report cannot be sent without it */
  required: boolean;
  hint: string;
  note: string | null;
  /** the choices of a rating; none for text and figures */
  options: readonly { value: string; label: string }[];
  /** most characters of a text; 0 is a percentage */
  limit: number;
  rows: number;
  /** what was reported before: how it reads, and what is typed to say it again */
  previous: { period: string; text: string; typed: string } | null;
};

/** Progress, rating and texts, each with what was written for the period before. */
export function TextInputs({ inputs }: { inputs: readonly TextInput[] }) {
  return inputs.map((input) => (
    <div key={input.name} className="mb-6 [&>div:first-child]:mb-0">
      <OneInput input={input} />
      {input.previous && (
        <div className={input.limit === 0 ? "mt-1 flex flex-wrap items-center gap-x-4" : "mt-1"}>
          <PreviousOf {...input.previous} short={input.limit === 0} />
          <CopyPrevious name={input.name} label={input.label} value={input.previous.typed} />
        </div>
      )}
      <FieldState
        name={input.name}
        nameOf={(value) => input.options.find((option) => option.value === value)?.label ?? value}
      />
    </div>
  ));
}

function OneInput({ input }: { input: TextInput }) {
  const { initial, errors } = useDraft();
  const { name, options, limit, rows } = input;
  const label: ReactNode = (
    <>
      {input.label} <Reader who={input.reader} />
      {input.required && <span className="font-normal text-ink-2 text-sm"> cần có khi gửi</span>}
    </>
  );
  const hint = hintWithNote(input.hint, input.note);
  const common = { name, hint, error: errors[name], defaultValue: initial[name] };
  if (options.length > 0) return <RadioGroup {...common} legend={label} options={options} />;
  if (limit > 0) {
    return <TextArea {...common} label={label} limit={limit} rows={rows} autoComplete="off" />;
  }
  const native = { suffix: "%", inputMode: "decimal", autoComplete: "off", "data-figure": "" } as const;
  return <TextField {...common} {...native} label={label} width="short" />;
}

function PreviousOf({ period, text, short }: { period: string; text: string; short: boolean }) {
  if (!short) return <PreviousText period={period} text={text} />;
  return (
    <p className="min-h-11 content-center text-ink-2 text-sm tabular-nums">
      Kỳ trước ({period}): {text}
    </p>
  );
}
