import { z } from "zod";
import { rating, unitKind } from "@/lib/resolution/schema";
import type { Coverage, FigureView, MeasureView, PublicPeriod, TaskView } from "./schema";

/** Provenance: which approved reports a public figure is made of. */

/** Units on one page of a card. */
export const SOURCES_PAGE = 50;

const sourceReport = z.object({
  period: z.string(),
  periodCode: z.string(),
  version: z.int(),
  kind: z.string(),
  ordinal: z.int(),
  approvedAt: z.coerce.date(),
  /** it took the place of one that was published before */
  corrected: z.boolean(),
});

const member = z.object({
  code: z.string(),
  name: z.string(),
  kind: unitKind,
  /** units in the figure, on all pages */
  total: z.int(),
});

export const measureSourceRow = member.extend({
  value: z.string().nullable(),
  numerator: z.string().nullable(),
  denominator: z.string().nullable(),
  reports: z.array(sourceReport).nullable(),
});

export const taskSourceRow = member.extend({
  rating,
  progressPercent: z.string(),
  reports: z.array(sourceReport).nullable(),
});

export const missingRow = z.object({ name: z.string(), kind: unitKind, total: z.int() });

/** A report in a figure; `reference` as it stands on the unit's receipt. */
export type SourceReport = Pick<
  z.infer<typeof sourceReport>,
  "period" | "periodCode" | "version" | "approvedAt" | "corrected"
> & {
  reference: string;
};
type SourceUnit = Pick<z.infer<typeof member>, "code" | "name" | "kind"> & { reports: SourceReport[] };
export type Missing = { names: string[]; total: number };

/** Where in a list: from 1; units on all pages. */
export type SourcePage = { page: number; pages: number; total: number };

type Source = SourcePage & {
  missing: Missing;
  /** what the office was called at the time */
  office: string;
  approvedAt: Date | null;
};

export type MeasureSource = Source & {
  measure: MeasureView;
  /** the period, or null for a year */
  period: PublicPeriod | null;
  year: number;
  figure: FigureView & Coverage & { complete: boolean };
  units: (SourceUnit & { figure: FigureView })[];
  /** of a measure that is the sum of others: their codes and values */
  parts: { code: string; label: string; value: string | null }[];
};

export type TaskSource = Source & {
  task: TaskView;
  period: PublicPeriod;
  units: (SourceUnit & { rating: z.infer<typeof rating>; progressPercent: string })[];
};

/**
 * Address of a measure's card.
 * @param span a year, or the code of a period
 * @param unit code of the unit whose row is meant
 */
export function measureSourcePath(code: string, span: string | number, unit?: string): string {
  return `/nguon/chi-tieu/${encodeURIComponent(code)}/${span}${unit ? `#${unit}` : ""}`;
}

/** Address of the card of a task's mean progress in a period. */
export function taskSourcePath(slug: string, periodCode: string): string {
  return `/nguon/nhiem-vu/${slug}/${periodCode}`;
}
