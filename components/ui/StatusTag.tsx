import type { ReactNode } from "react";
import type { Sign, Tone } from "./ToneIcon";

type StatusTagProps = { tone: Tone; sign?: Sign; children: ReactNode };

/** A state in colour, sign and word; `sign` where the tone's own would mislead ("back" for what was returned). */
export function StatusTag({ tone, sign = tone, children }: StatusTagProps) {
  return <span className={sign === tone ? `tag t-${tone}` : `tag t-${tone} s-${sign}`}>{children}</span>;
}
