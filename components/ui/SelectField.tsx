import type { ComponentProps } from "react";
import { describedBy, Field, type FieldText, inputLook } from "./Field";

type Native = Omit<ComponentProps<"select">, "required" | "className" | "name" | "children" | "multiple">;
type SelectFieldProps = FieldText &
  Native & {
    name: string;
    options: readonly { value: string; label: string }[];
    /** adds a first, empty choice with this text ("Tất cả", "Chọn đơn vị") */
    emptyLabel?: string;
    required?: boolean;
  };

/** One choice out of a list that is too long for radios. */
export function SelectField({
  label,
  hint,
  error,
  note,
  options,
  emptyLabel,
  required,
  id,
  ...select
}: SelectFieldProps) {
  const ownId = id ?? select.name;
  return (
    <Field id={ownId} label={label} hint={hint} error={error} note={note}>
      <select
        // React resets a form after its action and forgets a select's new default value: a new key keeps it.
        key={String(select.defaultValue ?? "")}
        id={ownId}
        aria-invalid={error ? true : undefined}
        aria-required={required}
        aria-describedby={describedBy(ownId, { hint, error, note })}
        className={inputLook(error)}
        {...select}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
