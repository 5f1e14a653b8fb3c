"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { savedByLabel } from "@/lib/draft/labels";
import type { Choice, Conflict } from "@/lib/draft/schema";
import { MergeChoice } from "./MergeChoice";

type MergePanelProps = {
  /** how often a button asked for a save: each time the panel takes the focus */
  attempt: number;
  conflicts: readonly Conflict[];
  other: { by: string; at: string };
  /** what stands in a field now */
  mineOf: (name: string) => string;
  labelOf: (name: string) => string;
  nameOf: (name: string, value: string) => string;
  resolve: (choices: Record<string, Choice>) => void;
};

/** Fields that were changed here and elsewhere: both texts side by side, and the choice. Nothing is overwritten before it. */
export function MergePanel({ attempt, conflicts, other, mineOf, labelOf, nameOf, resolve }: MergePanelProps) {
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const panel = useRef<HTMLElement>(null);
  const seen = useRef(attempt);
  useEffect(() => {
    // Nobody is torn away while typing; the line beside the buttons leads here then.
    const typing = document.activeElement?.matches("input, textarea");
    if (!typing || seen.current !== attempt) panel.current?.focus();
    seen.current = attempt;
  }, [attempt]);
  const who = savedByLabel(other);
  return (
    <section
      ref={panel}
      role="alert"
      tabIndex={-1}
      aria-labelledby="doi-chieu"
      className="mb-6 rounded-md border-2 border-info px-4 py-4 sm:px-6"
    >
      <h2 id="doi-chieu" tabIndex={-1} className="mt-0 mb-2">
        {conflicts.length} ô có hai nội dung khác nhau
      </h2>
      <p className="max-w-text">
        Trong lúc đồng chí nhập, nội dung khác đã được lưu{who && ` (${who})`}. Chưa ghi đè gì: chọn nội dung
        cần giữ ở từng ô, rồi lưu.
      </p>
      {conflicts.map((conflict) => (
        <MergeChoice
          key={conflict.name}
          name={conflict.name}
          label={labelOf(conflict.name)}
          mine={nameOf(conflict.name, mineOf(conflict.name))}
          theirs={nameOf(conflict.name, conflict.theirs)}
          chosen={choices[conflict.name] ?? "mine"}
          choose={(choice) => setChoices((before) => ({ ...before, [conflict.name]: choice }))}
        />
      ))}
      <Button type="button" className="mt-4" onClick={() => resolve(choices)}>
        Lưu các lựa chọn
      </Button>
    </section>
  );
}
