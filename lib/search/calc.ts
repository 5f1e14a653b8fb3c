import { fold } from "@/lib/format";
import { isFound, type Piece } from "./schema";

/** Where in a text the words of a search stand, written with diacritics or not. */

const EXCERPT = 220;
/** What stands before the first word that was found. */
const BEFORE = 60;

/**
 * A text in pieces, found words apart.
 * @param words as `searchWords` gives them
 */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const whole = text.normalize("NFC");
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to } of placesOf(whole, words)) {
    if (from > done) pieces.push({ text: whole.slice(done, from), found: false });
    pieces.push({ text: whole.slice(from, to), found: true });
    done = to;
  }
  return done < whole.length ? [...pieces, { text: whole.slice(done), found: false }] : pieces;
}

/** The part of a text around the first word that was found, in pieces; a short text as a whole. */
export function excerptOf(text: string, words: readonly string[]): Piece[] {
  const whole = text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (whole.length <= EXCERPT) return markWords(whole, words);
  const first = placesOf(whole, words)[0]?.from ?? 0;
  const wanted = Math.max(0, Math.min(first - BEFORE, whole.length - EXCERPT));
  const start = wanted === 0 ? 0 : Math.min(first, whole.indexOf(" ", wanted) + 1);
  const end = start + EXCERPT >= whole.length ? whole.length : whole.lastIndexOf(" ", start + EXCERPT);
  const cut = whole.slice(start, end > start ? end : start + EXCERPT);
  return markWords(`${start > 0 ? "…" : ""}${cut}${end < whole.length ? "…" : ""}`, words);
}

/** Folding changes how long a text is, so each letter is folded by itself. */
function placesOf(text: string, words: readonly string[]): { from: number; to: number }[] {
  const letters = [...text];
  const starts: number[] = [];
  let folded = "";
  let at = 0;
  for (const letter of letters) {
    const plain = fold(letter);
    folded += plain;
    for (let i = 0; i < plain.length; i++) starts.push(at);
    at += letter.length;
  }
  starts.push(at);
  return [...folded.matchAll(/[a-z0-9]+/g)]
    .filter(([candidate]) => words.some((word) => isFound(candidate, word)))
    .map(({ 0: { length }, index }) => ({ from: starts[index] ?? at, to: starts[index + length] ?? at }));
}
