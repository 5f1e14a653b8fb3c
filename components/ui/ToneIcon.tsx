/** How a state is coloured; the meaning is always also a word beside it. */
export type Tone = "ok" | "warn" | "bad" | "none" | "info";

/** Signs that say more than their tone: sent back, failed. */
export type Sign = Tone | "back" | "alert";

/** A sign in the current text colour; decorative, the word stands beside it. Its shape: app/components.css. */
export function ToneIcon({ sign, className }: { sign: Sign; className?: string }) {
  return <i className={className ? `sign s-${sign} ${className}` : `sign s-${sign}`} />;
}
