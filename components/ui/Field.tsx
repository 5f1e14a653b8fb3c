import type { ReactNode } from "react";

/** What stands around an input; every text is optional and each gets an id of its own. */
export type FieldText = {
  label: ReactNode;
  /** how to fill it in; above the input */
  hint?: ReactNode;
  /** what is wrong and how to mend it; above the input */
  error?: string;
  /** what belongs to the value, as the last period's or how it was read; below the input */
  note?: ReactNode;
};

type FieldProps = FieldText & {
  id: string;
  /** stands beside the note, at the right */
  count?: ReactNode;
  children: ReactNode;
};

/** The value of `aria-describedby` for the input inside a Field of that id. */
export function describedBy(id: string, { hint, error, note }: Omit<FieldText, "label">): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, note && `${id}-note`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The red bar beside a wrong field, the same for single fields and groups. */
export function fieldFrame(error: string | undefined): string {
  return error ? "mb-6 max-w-form border-bad border-l-4 pl-4" : "mb-6 max-w-form";
}

/** Classes shared by input, textarea and select; the edge is thicker and red where something is wrong. */
export function inputLook(error: string | undefined): string {
  const edge = error ? "border-2 border-bad" : "border-[1.5px] border-edge";
  return `block min-h-[46px] w-full min-w-0 rounded-sm bg-paper px-3 py-2.5 text-ink ${edge}`;
}

/** Label, hint and message above, note below one input. */
export function Field({ id, label, hint, error, note, count, children }: FieldProps) {
  return (
    <div className={fieldFrame(error)}>
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      <FieldMessages id={id} hint={hint} error={error} />
      <div className="mt-1.5">{children}</div>
      {(note || count) && (
        <div className="mt-1.5 flex flex-wrap justify-between gap-x-4 text-ink-2 text-sm">
          <div id={`${id}-note`}>{note}</div>
          {count}
        </div>
      )}
    </div>
  );
}

/** Hint and error message of a field or a group of radios. */
export function FieldMessages({ id, hint, error }: { id: string } & Pick<FieldText, "hint" | "error">) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} className="mt-0.5 max-w-text text-ink-2 text-sm">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 font-bold text-bad">
          <span className="sr-only">Lỗi: </span>
          {error}
        </p>
      )}
    </>
  );
}
