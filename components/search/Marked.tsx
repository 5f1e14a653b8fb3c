import type { Piece } from "@/lib/search/schema";

/** A text in which the words that were asked for are marked. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map(({ text, found }) => {
    const key = at;
    at += text.length;
    return found ? (
      <mark key={key} className="bg-warn-tint font-bold text-ink">
        {text}
      </mark>
    ) : (
      text
    );
  });
}
