import type { ReactNode } from "react";
import { describedBy, FieldMessages, fieldFrame } from "./Field";

type RadioGroupProps = {
  name: string;
  legend: ReactNode;
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[];
  defaultValue?: string;
  hint?: ReactNode;
  error?: string;
  /** what belongs to the value; below the choices */
  note?: ReactNode;
  id?: string;
};

/** One choice out of a few, all in sight. The first radio carries the group's id, so that an error links to it. */
export function RadioGroup({
  name,
  legend,
  options,
  defaultValue,
  hint,
  error,
  note,
  id = name,
}: RadioGroupProps) {
  return (
    // A frame of its own: the legend would interrupt the bar of the fieldset.
    <div className={fieldFrame(error)}>
      <fieldset aria-describedby={describedBy(id, { hint, error, note })}>
        <legend className="font-bold">{legend}</legend>
        <FieldMessages id={id} hint={hint} error={error} />
        <div className="mt-1.5">
          {options.map((option, index) => (
            <label key={option.value} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
              <input
                type="radio"
                id={index === 0 ? id : `${id}-${index + 1}`}
                name={name}
                value={option.value}
                defaultChecked={option.value === defaultValue}
                className="mt-[1px] size-6 flex-none accent-ink"
              />
              <span>
                {option.label}
                {option.hint && <span className="block text-ink-2 text-sm">{option.hint}</span>}
              </span>
            </label>
          ))}
        </div>
        {note && (
          <div id={`${id}-note`} className="mt-1.5 text-ink-2 text-sm">
            {note}
          </div>
        )}
      </fieldset>
    </div>
  );
}
