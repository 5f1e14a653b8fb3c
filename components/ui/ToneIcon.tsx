/** How a state is coloured; the meaning is always also a word beside it. */
export type Tone = "ok" | "warn" | "bad" | "none" | "info";

/** Signs that say more than their tone: sent back, failed. */
export type Sign = Tone | "back" | "alert";

const shapes: Record<Sign, string> = {
  ok: "M3 8.5l3.2 3.2L13 5",
  warn: "M8 2l6.5 11.5h-13zM8 6.4v3.4M8 11.7v.1",
  bad: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8M8 4.6V8l2.4 1.6",
  none: "M4 8h8",
  back: "M6.4 3L2.8 6.6l3.6 3.6M3.2 6.6h6.3a3.4 3.4 0 0 1 0 6.8H7",
  alert: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8M8 4.8v3.8M8 11.1v.1",
  info: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8M8 7.4v3.8M8 4.8v.1",
};

/** A sign in the current text colour; decorative, the word stands beside it. */
export function ToneIcon({ sign, className = "size-3.5" }: { sign: Sign; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`flex-none ${className}`}>
      <path
        d={shapes[sign]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
