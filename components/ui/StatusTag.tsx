import type { ReactNode } from "react";
import { type Sign, type Tone, ToneIcon } from "./ToneIcon";

const colours: Record<Tone, string> = {
  ok: "bg-ok-tint text-ok",
  warn: "bg-warn-tint text-warn",
  bad: "bg-bad-tint text-bad",
  none: "bg-none-tint text-none",
  info: "bg-info-tint text-info",
};

type StatusTagProps = { tone: Tone; sign?: Sign; children: ReactNode };

/** A state in colour, sign and word; `sign` where the tone's own would mislead ("back" for what was returned). */
export function StatusTag({ tone, sign = tone, children }: StatusTagProps) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full py-0.5 pr-2.5 pl-2 text-left font-bold text-sm sm:whitespace-nowrap ${colours[tone]}`}
    >
      <ToneIcon sign={sign} />
      {children}
    </span>
  );
}
