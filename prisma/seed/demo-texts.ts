import { agencyTexts } from "./demo-texts-agencies";
import { economyTexts } from "./demo-texts-economy";
import { partyTexts } from "./demo-texts-party";
import { securityTexts } from "./demo-texts-security";
import { serviceTexts } from "./demo-texts-services";
import { societyTexts } from "./demo-texts-society";

/**
 * Sample wording of reports. Marks in braces:
 * - {unit} {Unit} {area} {period} {year} {progress}: the report's own facts;
 * - {n:4-12} a number of that range, {s:40-90} one that grows with the unit, {p:90-97} a percentage;
 * - {9.top} {9.bottom} {9.rate} the figures of measure 9, {9.more} how many more than last period; {1.value} its
 *   value, {1.sum} the year's values so far;
 * - {ward} {commune} {when:2021-q3}: nothing; the sentence belongs to these units or periods only.
 * A sentence with a mark that has no figure, or 0, is left out.
 */
export type ReportTexts = {
  opening: string[];
  /** by quarter */
  season: string[][];
  /** instead of the season's */
  special: string[];
  figures: string[];
  work: string[];
  summary: string[];
  /** difficulty, cause, proposal */
  troubles: string[][];
  next: string[];
};

const byTask: Record<string, ReportTexts> = {
  ...partyTexts,
  ...economyTexts,
  ...societyTexts,
  ...securityTexts,
};
const byAgency: Record<string, ReportTexts> = { ...agencyTexts, ...serviceTexts };

/** @returns the wording for a unit's report on a task; null when there is none */
export function textsOf(unit: { code: string; kind: string }, taskSlug: string): ReportTexts | null {
  if (unit.kind === "AGENCY") return byAgency[`${unit.code} ${taskSlug}`] ?? null;
  return byTask[taskSlug] ?? null;
}

/**
 * Fills a sentence in.
 * @param wordFor what stands for a mark; null when nothing does
 * @returns null when a mark has no word
 */
export function fillIn(sentence: string, wordFor: (mark: string) => string | null): string | null {
  let whole = true;
  const filled = sentence.replace(/\{([^{}]+)\}/g, (_, mark: string) => {
    const word = wordFor(mark);
    if (word === null) whole = false;
    return word ?? "";
  });
  return whole ? filled : null;
}

/** A name or label as it stands within a sentence: its first letter small. */
export function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
