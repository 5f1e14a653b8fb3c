import type { ReactNode } from "react";
import { differing } from "@/lib/draft/calc";
import type { FormFields } from "@/lib/measure/schema";

type UnsavedTextProps = {
  title: string;
  typed: FormFields;
  /** what is stored by now */
  stored: FormFields;
  labelOf: (name: string) => string;
  /** stands below the texts */
  children?: ReactNode;
};

/** What was typed into a report that is locked by now: refused, but not lost. Nothing when all of it is stored. */
export function UnsavedText({ title, typed, stored, labelOf, children }: UnsavedTextProps) {
  const names = differing(stored, { ...stored, ...typed }).filter((name) => typed[name]?.trim());
  if (names.length === 0) return null;
  return (
    <section className="mb-8">
      <h2>{title}</h2>
      <p className="mb-3">Báo cáo đã khoá nên không gửi lên được. Chép lại phần cần giữ.</p>
      <dl className="border-line border-t">
        {names.map((name) => (
          <div key={name} className="border-line border-b py-2.5">
            <dt className="font-bold">{labelOf(name)}</dt>
            <dd className="max-w-text whitespace-pre-line break-words">{typed[name]}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
