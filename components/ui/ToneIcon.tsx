/** How a state is coloured; the meaning is always also a word beside it. */
export type Tone = "ok" | "warn" | "bad" | "none" | "info";

const shapes: Record<Tone, string> = {
  ok: "M3 8.5l3.2 3.2L13 5",
  warn: "M8 2l6.5 11.5h-13zM8 6.4v3.4M8 11.7v.1",
  bad: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8M8 4.6V8l2.4 1.6",
  none: "M4 8h8",
  info: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8M8 7.4v3.8M8 4.8v.1",
};

/** The sign of a tone in the current text colour; decorative, the word stands beside it. */
export function ToneIcon({ tone, className = "size-3.5" }: { tone: Tone; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`flex-none ${className}`}>
      <path
        d={shapes[tone]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
