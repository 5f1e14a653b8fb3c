import { z } from "zod";
import { fold } from "@/lib/format";

/** Characters of a search that count; what is longer is cut. */
export const SEARCH_LIMIT = 100;
const MOST_WORDS = 10;

/** What was asked for, as it stands in the address. */
export const searchInput = z.object({
  q: z
    .string()
    .transform((typed) => typed.slice(0, SEARCH_LIMIT))
    .catch("")
    .default(""),
});

/** The words of a search, without diacritics: letters and digits only, at most ten. */
export function searchWords(typed: string): string[] {
  return (fold(typed).match(/[a-z0-9]+/g) ?? []).slice(0, MOST_WORDS);
}

/** Whether a word of a text is what was asked for: it begins with it; a single letter is a word of its own ("y tế"). */
export function isFound(candidate: string, word: string): boolean {
  return word.length === 1 ? candidate === word : candidate.startsWith(word);
}

/** Whether a text holds every word. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const own = fold(text).match(/[a-z0-9]+/g) ?? [];
  return words.every((word) => own.some((candidate) => isFound(candidate, word)));
}

/** A part of a text; `found` where it is what was asked for. */
export type Piece = { text: string; found: boolean };

export type Hit = { href: string; title: Piece[]; excerpt: Piece[] };
export type Hits = { tasks: Hit[]; indicators: Hit[]; units: Hit[]; reports: Hit[] };
