"use client";

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
  const echo = typed === (initial[name] ?? "") || errors[name] ? "" : figureEcho(typed);
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
      <div className={`flex flex-wrap items-center gap-x-4 text-sm ${place.below}`}>
        {echo && (
          <p id={`${name}-echo`} className="w-full pt-1.5 text-ink-2">
            đọc là {echo}
          </p>
        )}
        {previous && (
          <p className="content-center text-ink-2 tabular-nums max-sm:min-h-11">Kỳ trước: {previous}</p>
        )}
        <CopyPrevious name={name} label={label} value={previous} />
        <FieldState name={name} />
      </div>
    </>
  );
}
