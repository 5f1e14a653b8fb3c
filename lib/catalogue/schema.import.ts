import { z } from "zod";

/** Bytes of a catalogue file; the largest known one has 23.000. */
export const CATALOGUE_LIMIT = 500_000;

/** Something wrong with a catalogue file: where, and how to mend it. */
export type Problem = { place: string; message: string };

/** What a file would bring, shown before it is loaded. */
export type ImportSummary = {
  title: string;
  slug: string;
  tasks: number;
  indicators: number;
  measures: number;
  units: number;
  /** of these, how many are known already by their code */
  knownUnits: number;
  periods: number;
  /** whether the portal shows this resolution from then on: its term begins latest */
  becomesCurrent: boolean;
};

/** The two steps of the form; the text travels with the second one. */
export const importInput = z.object({
  step: z.enum(["check", "load"]).catch("check"),
  text: z.string().catch(""),
});
