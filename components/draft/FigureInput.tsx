"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/TextField";
import { figureEcho } from "@/lib/draft/calc";
import { CopyPrevious } from "./CopyPrevious";
import { useDraft } from "./DraftContext";
import { FieldState } from "./FieldRemarks";

/** One figure of the form, in ready words. */
export type FigureInputProps = {
  name: string;
  label: string;
  suffix: string;
  /** last period's figure as it is typed; "" when there is none */
  previous: string;
  isWide: boolean;
  mayBeNegative: boolean;
  /** where the input and what stands below it go in the grid of the measure */
  place: { field: string; below: string };
};

/** The input of one figure; below it how it was read, and last period's figure to copy. */
export function FigureInput({
  name,
  label,
  suffix,
  previous,
  isWide,
  mayBeNegative,
  place,
}: FigureInputProps) {
  const { initial, fields, errors } = useDraft();
  const typed = fields[name] ?? "";
  // A stored figure was read before: only what is typed in this visit is read back.
  const [touched, setTouched] = useState(false);
  if (!touched && typed !== (initial[name] ?? "")) setTouched(true);
  const echo = touched && !errors[name] ? figureEcho(typed) : "";
  return (
    <>
      <div className={`[&>div]:mb-0 ${place.field}`}>
        <TextField
          name={name}
          label={<span className="font-normal">{label}</span>}
          suffix={suffix}
          width={isWide ? "full" : "short"}
          inputMode={mayBeNegative ? "text" : "decimal"}
          autoComplete="off"
          data-figure=""
          defaultValue={initial[name]}
          aria-describedby={echo ? `${name}-echo` : undefined}
          error={errors[name]}
        />
      </div>
      <div className={`flex flex-wrap content-start items-center gap-x-4 text-sm ${place.below}`}>
        {previous && <p className="min-h-11 content-center text-ink-2 tabular-nums">Kỳ trước: {previous}</p>}
        <CopyPrevious name={name} label={label} value={previous} />
        {echo && (
          <p id={`${name}-echo`} className="w-full text-ink-2">
            đọc là {echo}
          </p>
        )}
        <FieldState name={name} />
      </div>
    </>
  );
}
