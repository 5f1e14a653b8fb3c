import { z } from "zod";
import { measureKind, taskKind, unitKind } from "@/lib/resolution/schema";

/**
 * What parts of a catalogue file name each other by, read as far as it can be read: what is wrong of form is null (an
 * entry, a list) and is left alone by the checks, so that the rest of a broken file is checked at once. A right file is
 * an outline of itself.
 */

const text = z.string().min(1).nullish().catch(null);
const numbers = z.array(z.int()).nullable().catch(null);

/** The entries of a list that can be read; null when one of them cannot, since the others may refer to it. */
function list<T extends z.ZodType>(entry: T) {
  return z.array(entry).nullable().catch(null);
}

const name = z.object({ name: text, kind: unitKind, from: text, until: text });
const measure = z.object({
  code: z.string(),
  kind: measureKind.nullable().catch(null),
  reportedBy: text,
  sumOf: z.array(z.string()).nullish().catch(null),
});
const nothing = { termStart: null, termEnd: null, measuredFrom: null, measuredTo: null, slug: null };

export const outlineSchema = z.object({
  resolution: z
    .object({ slug: text, termStart: text, termEnd: text, measuredFrom: text, measuredTo: text })
    .catch(nothing),
  organisationNames: list(z.object({ name: text, from: text, until: text })),
  units: list(z.object({ code: z.string(), names: z.array(name).min(1) })),
  agencies: z.object({ items: list(z.object({ code: z.string(), kind: unitKind })) }).catch({ items: null }),
  tasks: list(
    z.object({
      kind: taskKind,
      ordinal: z.int(),
      slug: text,
      indicators: numbers,
      relatedIndicators: numbers.default([]),
    }),
  ),
  indicatorGroups: list(z.object({ code: z.string(), indicators: numbers })),
  indicators: list(z.object({ number: z.int(), measures: list(measure) })),
  assignments: z
    .record(z.string(), z.union([z.array(z.string()), z.string()]))
    .nullable()
    .catch(null),
});
export type Outline = z.infer<typeof outlineSchema>;
export type OutlineMeasure = z.infer<typeof measure>;
