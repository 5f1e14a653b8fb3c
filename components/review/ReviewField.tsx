import type { ReactNode } from "react";
import { Reader } from "@/components/submission/Reader";
import { StatusTag } from "@/components/ui/StatusTag";
import { noteInput } from "@/lib/review/schema";
import { fieldLabels, fieldReaders } from "@/lib/submission/labels";

/** How the page marks a field. */
export type FieldMarks = {
  /** fields that differ from the version before */
  changed: ReadonlySet<string>;
  /** whether the reader may write a note on a field */
  notable: boolean;
};

type ReviewFieldProps = FieldMarks & { field: keyof typeof fieldLabels; children: ReactNode };

/** One entry of a report under its name: who reads it, whether it changed, and the way to a note on it. */
export function ReviewField({ field, changed, notable, children }: ReviewFieldProps) {
  return (
    <div className="border-line border-b py-3">
      <div className="flex flex-wrap items-center gap-x-3">
        <h3>{fieldLabels[field]}</h3>
        <Reader who={fieldReaders[field]} />
        {changed.has(field) && <StatusTag tone="info">Đã sửa</StatusTag>}
        {notable && <NoteLink field={field} name={fieldLabels[field]} />}
      </div>
      {children}
    </div>
  );
}

/** The way from a field to the reviewer's note on it. */
export function NoteLink({ field, name }: { field: string; name: string }) {
  return (
    <a href={`#${noteInput(field)}`} className="ml-auto inline-block py-2.5 text-sm print:hidden">
      Ghi chú<span className="sr-only"> vào mục {name}</span>
    </a>
  );
}

/** A field that was left empty. */
export function NotEntered() {
  return <span className="font-normal text-none italic">Chưa nhập</span>;
}
