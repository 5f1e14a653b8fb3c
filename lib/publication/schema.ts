import { z } from "zod";
import type { Reason, Standing } from "@/lib/resolution/calc";
import type { MeasureFacts, Rating, TaskKind, UnitKind } from "@/lib/resolution/schema";

/** What public pages get to show. Figures are decimal strings in the measure's unit, dates on their own "YYYY-MM-DD". */

/** Why a published report was changed; the office chooses it, everybody reads it. */
export const correctionReason = z.enum(["ENTRY_ERROR", "LATE_DATA", "METHOD", "WORDING", "OTHER"]);
export type CorrectionReason = z.infer<typeof correctionReason>;

/** The latest period of which something is published: what the public site speaks of. */
export type PublicPeriod = {
  id: string;
  code: string;
  label: string;
  year: number;
  ordinal: number;
  perYear: number;
  endsOn: string;
};

/** A period of which something is published, with how many reports are and how many should be. */
export type PeriodView = PublicPeriod & Coverage & { updatedAt: Date };

/** A figure as one number; a RATIO also its two counts. `value` is null where its denominator is 0. */
export type FigureView = { value: string | null; numerator: string | null; denominator: string | null };

/** Bodies that have reported, out of those that should. */
export type Coverage = { reported: number; expected: number };

export type YearView = FigureView & Coverage & { year: number; complete: boolean; updatedAt: Date | null };

/** What the current publications of one period say of a measure. */
export type PeriodPoint = FigureView &
  Coverage &
  Pick<PublicPeriod, "code" | "label" | "year" | "ordinal" | "perYear" | "endsOn">;

export type TrendView = {
  firstYear: number;
  points: (string | null)[];
  base: string | null;
  target: string | null;
};

/** A measure with everything published of it, judged as of the end of the present period. */
export type MeasureView = MeasureFacts & {
  /** codes of the measures it is added up from */
  partCodes: string[];
  /** how many report it now; the name of the one body when localities do not */
  reporters: number;
  reporter: string | null;
  /** oldest first; years without any figure are not there */
  years: YearView[];
  /** the latest of them */
  current: YearView | null;
  standing: Standing;
  reason: Reason | null;
  /** the number compared with the target: value, growth in %, drop in points per year, or sum; and what it should be */
  judged: string | null;
  expected: string | null;
  /** share of the way due by now that was covered, 1 = exactly in time */
  pace: string | null;
  judgedYear: number | null;
  trend: TrendView;
};

export type IndicatorView = {
  number: number;
  title: string;
  context: string;
  group: string;
  homeTask: { slug: string; title: string };
  /** the worst of its measures that can be judged */
  standing: Standing;
  measures: MeasureView[];
};

/** A task in the present period. */
export type TaskView = {
  id: string;
  slug: string;
  kind: TaskKind;
  ordinal: number;
  title: string;
  summary: string;
  workItems: string[];
  relatedNumbers: number[];
  /** mean of the units' progress, % of the year's plan; null when nothing is published */
  mean: string | null;
  /** share of the year that has passed, in % */
  milestone: string;
  standing: Standing;
  ratings: Record<Rating, number>;
  localities: Coverage;
  agencies: Coverage;
  /** assigned units without anything published in the period */
  silent: number;
  updatedAt: Date | null;
};

export type UnitView = { id: string; code: string; name: string; kind: UnitKind };

/** What is published of one report. */
export type ReportView = {
  id: string;
  rating: Rating;
  progressPercent: string;
  publicSummary: string;
  publishedAt: Date;
};

/** One value that a correction changed; null where there was none, or is none any more. */
export type ChangeView = {
  field: "rating" | "progressPercent" | "publicSummary" | "measure";
  /** of a measure: which one, in which unit, of which indicator */
  measure?: { code: string; label: string; unit: string; indicator: number };
  from: string | null;
  to: string | null;
};

/** A published report that another took the place of, or that was taken back: what it said and what stands now. */
export type CorrectionView = {
  id: string;
  unit: UnitView;
  task: { id: string; slug: string; title: string };
  period: { id: string; code: string; label: string };
  at: Date;
  /** null of a withdrawal, and of corrections made before reasons were asked for */
  reason: CorrectionReason | null;
  note: string;
  withdrawn: boolean;
  changes: ChangeView[];
};

/** One unit's year of one measure; `period` is the latest in it, `reports` how many are in it. */
export type UnitFigureView = FigureView & {
  measureId: string;
  unitId: string;
  year: number;
  reports: number;
  period: string;
};
