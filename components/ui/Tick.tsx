import type { ReactNode } from "react";

type TickProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  note?: ReactNode;
  defaultChecked: boolean;
};

/** One yes or no; sends "co" when it is ticked. */
export function Tick({ name, label, hint, note, defaultChecked }: TickProps) {
  return (
    <label className="mb-4 flex min-h-11 max-w-form cursor-pointer items-start gap-3 py-2">
      <input
        type="checkbox"
        id={name}
        name={name}
        value="co"
        defaultChecked={defaultChecked}
        className="mt-[1px] size-6 flex-none accent-ink"
      />
      <span>
        {label}
        {hint && <span className="block text-ink-2 text-sm">{hint}</span>}
        {note && <span className="block text-ink-2 text-sm">{note}</span>}
      </span>
    </label>
  );
}
