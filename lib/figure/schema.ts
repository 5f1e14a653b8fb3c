import { z } from "zod";
import type { FigureView } from "@/lib/publication/schema";
import type { MeasureFacts } from "@/lib/resolution/schema";
import { submissionStatus } from "@/lib/submission/workflow";

/** Calculated figures that can be questioned: what each is made of, down to the version that was approved. */

/** Units on one page of a figure's list. */
export const FIGURE_PAGE = 100;

/** What the address asks for; what makes no sense counts as not given. */
export const figureQuery = z.object({
  nam: z.coerce.number().int().min(1900).max(2999).optional().catch(undefined),
  trang: z.coerce.number().int().min(1).max(10_000).catch(1),
});

type Coded = Pick<MeasureFacts, "code"> & { indicator: Pick<MeasureFacts["indicator"], "number"> };

/** Stable name of a measure in addresses: number of its indicator and code. */
export function measureKey({ indicator, code }: Coded): string {
  return `${indicator.number}-${code}`;
}

/** Where a figure is taken apart. */
export function figurePath(measure: Coded, year: number, below: "" | "/csv" = "", page = 1): string {
  const query = `nam=${year}${page > 1 ? `&trang=${page}` : ""}`;
  return `/van-phong/so-lieu/${encodeURIComponent(measureKey(measure))}${below}?${query}`;
}

const decimal = z.string().nullable();
const stored = z.object({ value: decimal, numerator: decimal, denominator: decimal });

/** A row of rollupsSql: the published sum of a measure's year. */
export const rollupRow = stored.extend({ measureId: z.string(), units: z.int(), updatedAt: z.date() });
export type Rollup = z.infer<typeof rollupRow>;

/** A row of contributionsSql: what the current publication of a unit's period says. */
export const contributionRow = stored.extend({
  publicationId: z.string(),
  unitId: z.string(),
  ordinal: z.int(),
});
export type Contribution = z.infer<typeof contributionRow>;

/** A row of sourcesSql: the version behind a publication, and who approved it. */
export const sourceRow = z.object({
  publicationId: z.string(),
  task: z.string(),
  version: z.int(),
  approvedAt: z.date(),
  approvedBy: z.string().nullable(),
});

/** A row of absencesSql: what a unit without a figure has sent in the year. */
export const absenceRow = z.object({
  unitId: z.string(),
  assigned: z.boolean(),
  sent: z
    .array(
      z.object({
        ordinal: z.int(),
        status: submissionStatus,
        /** something of it is public: the measure was left blank */
        published: z.boolean(),
        reason: z.string().nullable(),
      }),
    )
    .nullable(),
});
export type Absence = z.infer<typeof absenceRow>;

export const periodOfYear = z.object({
  code: z.string(),
  label: z.string(),
  ordinal: z.int(),
  perYear: z.int(),
  opened: z.boolean(),
});
export type PeriodOfYear = z.infer<typeof periodOfYear>;

/** A unit in the figure: its year, and the periods that make it. */
export type UnitPart = FigureView & {
  unitId: string;
  code: string;
  label: string;
  /** it reports the measure today as well */
  expected: boolean;
  from: Contribution[];
};

export type Sums = { value: string; numerator: string; denominator: string; units: number };
/** The sum of the listed units against the published roll-up, exact. */
export type Check = { agrees: boolean; listed: Sums; published: Sums };

export type AbsenceKind =
  | "NOT_SENT"
  | "WITHDRAWN"
  | "WAITING"
  | "SENT_BACK"
  | "WITHHELD"
  | "BLANK"
  | "NOT_ASSIGNED"
  | "NOT_DUE";
export type AbsenceState = { kind: AbsenceKind; periods: string[]; reason: string };
export type MissingPart = { code: string; label: string; states: AbsenceState[] };
