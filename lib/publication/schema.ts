import type { Reason, Standing } from "@/lib/resolution/calc";
import type { MeasureFacts, Rating, TaskKind, UnitKind } from "@/lib/resolution/schema";

/** What public pages get to show. Figures are decimal strings in the measure's unit, dates on their own "YYYY-MM-DD". */

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

/** A figure as one number; a RATIO also its two counts. `value` is null where its denominator is 0. */
export type FigureView = { value: string | null; numerator: string | null; denominator: string | null };

/** Bodies that have reported, out of those that should. */
export type Coverage = { reported: number; expected: number };

export type YearView = FigureView & Coverage & { year: number; complete: boolean; updatedAt: Date | null };

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
  /** ids of those who report it now; the name of the one body when localities do not */
  reporterIds: string[];
  reporter: string | null;
  /** oldest first; years without any figure are not there */
  years: YearView[];
  /** the latest of them */
  current: YearView | null;
  /** who has not reported in the current year, by name */
  missing: string[];
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
  unitIds: string[];
  /** assigned units without anything published in the period */
  silent: number;
  updatedAt: Date | null;
};

export type UnitView = { id: string; code: string; name: string; kind: UnitKind };

/** What is published of one report. */
export type ReportView = {
  id: string;
  unitId: string;
  taskId: string;
  rating: Rating;
  progressPercent: string;
  publicSummary: string;
  publishedAt: Date;
};

/** A public note on a report that replaced a published one. */
export type CorrectionView = { id: string; unitId: string; taskId: string; at: Date; note: string };

/** One unit's year of one measure; `period` is the latest in it, `reports` how many are in it. */
export type UnitFigureView = FigureView & {
  measureId: string;
  unitId: string;
  year: number;
  reports: number;
  period: string;
};
