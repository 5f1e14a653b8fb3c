import type { ReactNode } from "react";
import { type Tone, ToneIcon } from "./ToneIcon";

const colours: Record<Tone, string> = {
  ok: "bg-ok-tint text-ok",
  warn: "bg-warn-tint text-warn",
  bad: "bg-bad-tint text-bad",
  none: "bg-none-tint text-none",
  info: "bg-info-tint text-info",
};

/** A state in colour, sign and word. */
export function StatusTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full py-0.5 pr-2.5 pl-2 text-left font-bold text-sm ${colours[tone]}`}
    >
      <ToneIcon tone={tone} />
      {children}
    </span>
  );
}
