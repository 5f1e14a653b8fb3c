import type { ComponentProps } from "react";
import { describedBy, Field, type FieldText, inputLook } from "./Field";

type Native = Omit<
  ComponentProps<"input">,
  "maxLength" | "minLength" | "pattern" | "required" | "width" | "className" | "name" | "type"
>;
type TextFieldProps = FieldText &
  Native & {
    name: string;
    type?: "text" | "password" | "email" | "tel" | "search" | "date";
    /** unit of the figure, written behind the input ("%", "người") */
    suffix?: string;
    width?: "short" | "full";
    required?: boolean;
  };

/** One line of text or one figure. Never cuts what was pasted; the server says what is wrong. */
export function TextField({
  label,
  hint,
  error,
  note,
  suffix,
  width = "full",
  required,
  type = "text",
  id,
  "aria-describedby": also,
  ...input
}: TextFieldProps) {
  const ownId = id ?? input.name;
  const own = describedBy(ownId, { hint, error, note });
  const described = [own, suffix && `${ownId}-suffix`, also].filter(Boolean);
  return (
    <Field id={ownId} label={label} hint={hint} error={error} note={note}>
      <div className="flex items-center gap-2">
        <input
          id={ownId}
          type={type}
          aria-invalid={error ? true : undefined}
          aria-required={required}
          aria-describedby={described.length > 0 ? described.join(" ") : undefined}
          className={`${inputLook(error)} ${width === "short" ? "max-w-44 tabular-nums" : ""}`}
          {...input}
        />
        {suffix && (
          <span id={`${ownId}-suffix`} className="text-ink-2">
            {suffix}
          </span>
        )}
      </div>
    </Field>
  );
}
