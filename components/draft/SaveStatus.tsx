"use client";

import { useState } from "react";
import { ToneIcon } from "@/components/ui/ToneIcon";
import { loginAgainLabel, saveStatus } from "@/lib/draft/labels";
import type { DraftView } from "@/lib/draft/schema";
import { Spoken } from "./Spoken";

type SaveStatusProps = {
  view: DraftView;
  /** how often a button asked for a save: its outcome is spoken, that of a save by itself is not */
  attempt: number;
};

const tones = { none: "text-ink-2", ok: "text-ok", warn: "text-warn", bad: "text-bad" };

/** Whether what is typed is saved, and what to do when it is not. */
export function SaveStatus({ view, attempt }: SaveStatusProps) {
  const { save, kept, unread, conflicts } = view;
  const status = saveStatus(save, kept);
  const trouble = status.tone === "warn" || status.tone === "bad";
  const wrong = save.kind === "saved" ? Object.keys(unread) : [];
  const spoken = useSpoken(trouble, attempt, save.kind === "saving" ? "" : status.text);
  return (
    <>
      <p className={trouble ? `font-bold ${tones[status.tone]}` : ""}>
        {status.tone !== "none" && <ToneIcon sign={status.tone} className={`mr-1 ${tones[status.tone]}`} />}
        {status.text}
        {wrong.length > 0 && (
          <>
            , trừ{" "}
            <a href={`#${wrong[0]}`} className="inline-block py-1 font-bold text-bad">
              {wrong.length} ô cần sửa
            </a>
          </>
        )}
        {conflicts.length > 0 && (
          <>
            {" · "}
            <a href="#doi-chieu" className="inline-block py-1 font-bold">
              {conflicts.length} ô cần chọn nội dung
            </a>
          </>
        )}
      </p>
      {status.login && (
        <a href="/dang-nhap" target="_blank" className="inline-block py-2.5 font-bold" rel="noreferrer">
          {loginAgainLabel}
        </a>
      )}
      <Spoken text={spoken} />
    </>
  );
}

/** Trouble is spoken, its end, and the outcome of a button; not each of the saves in between. */
function useSpoken(trouble: boolean, attempt: number, text: string): string {
  const [last, setLast] = useState({ trouble: false, attempt: 0, spoken: "" });
  if (text !== "" && (trouble !== last.trouble || attempt !== last.attempt)) {
    setLast({ trouble, attempt, spoken: text });
  }
  return last.spoken;
}
