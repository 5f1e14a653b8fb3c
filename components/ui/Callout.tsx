import type { ReactNode } from "react";
import { type Tone, ToneIcon } from "./ToneIcon";

type CalloutProps = { tone: Exclude<Tone, "none">; title?: ReactNode; children: ReactNode };

const looks: Record<CalloutProps["tone"], { box: string; sign: string }> = {
  info: { box: "border-info bg-info-tint", sign: "text-info" },
  warn: { box: "border-gold bg-warn-tint", sign: "text-warn" },
  bad: { box: "border-bad bg-bad-tint", sign: "text-bad" },
  ok: { box: "border-ok bg-ok-tint", sign: "text-ok" },
};

/** Something the reader must know before going on; short, at most one or two in a view. */
export function Callout({ tone, title, children }: CalloutProps) {
  return (
    <div className={`my-4 flex gap-3 border-l-4 py-3 pr-4 pl-3 ${looks[tone].box}`}>
      <ToneIcon sign={tone === "bad" ? "alert" : tone} className={`mt-1 size-[18px] ${looks[tone].sign}`} />
      <div className="min-w-0 max-w-text">
        {title && <p className="font-bold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
