import { z } from "zod";
import { fold } from "@/lib/format";

/** Characters of a search that count. */
export const SEARCH_LIMIT = 100;

/** What was asked for, as it stands in the address. */
export const searchInput = z.object({ q: z.string().max(SEARCH_LIMIT).catch("").default("") });

/** The words of a search, without diacritics: letters and digits only, at most ten. */
export function searchWords(typed: string): string[] {
  return (fold(typed).match(/[a-z0-9]+/g) ?? []).slice(0, 10);
}

/** Whether a text holds every word, each as the beginning of a word of its own. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const own = searchWordsOf(text);
  return words.every((word) => own.some((candidate) => candidate.startsWith(word)));
}

function searchWordsOf(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}

export type Hit = { href: string; title: string; excerpt: string };
export type Hits = { tasks: Hit[]; indicators: Hit[]; units: Hit[]; reports: Hit[] };
