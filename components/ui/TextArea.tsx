import type { ComponentProps } from "react";
import { CharacterCount } from "./CharacterCount";
import { describedBy, Field, type FieldText, inputLook } from "./Field";

type Native = Omit<ComponentProps<"textarea">, "maxLength" | "minLength" | "required" | "className" | "name">;
type TextAreaProps = FieldText & Native & { name: string; limit?: number; required?: boolean };

/** Several lines of text. `limit` is told in the hint and counted live, but never cuts what was pasted. */
export function TextArea({
  label,
  hint,
  error,
  note,
  limit,
  required,
  id,
  rows = 5,
  ...area
}: TextAreaProps) {
  const ownId = id ?? area.name;
  const told = limit ? (
    <>
      {hint} Tối đa {limit.toLocaleString("vi-VN")} ký tự.
    </>
  ) : (
    hint
  );
  const count = limit ? <CharacterCount textAreaId={ownId} limit={limit} /> : undefined;
  return (
    <Field id={ownId} label={label} hint={told} error={error} note={note} count={count}>
      <textarea
        id={ownId}
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-required={required}
        aria-describedby={describedBy(ownId, { hint: told, error, note })}
        className={`${inputLook(error)} resize-y`}
        {...area}
      />
    </Field>
  );
}
