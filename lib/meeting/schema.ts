import { z } from "zod";
import type { Counts, MatrixPeriod, MatrixTask } from "@/lib/matrix/schema";
import { periodCode } from "@/lib/period/schema";
import type { MeasureView, YearView } from "@/lib/publication/schema";
import type { ReviewPlace } from "@/lib/review/schema";
import { type Progress, submissionStatus, workflowAction } from "@/lib/submission/workflow";

/** What a meeting of the Standing Committee reads about one period: built from what was sent, never from a draft. */

/** The pack as its address asks for it; what is no period counts as not given. */
export const meetingQuery = z.object({ ky: periodCode.optional().catch(undefined) });

/** Rows of a table on the page, and proposals of one task; the workbook has all. */
export const SHOWN_ROWS = 200;
export const SHOWN_PROPOSALS = 50;

/** @param below the page itself, or the file */
export function meetingPath(code: string, below: "" | "/xlsx" = ""): string {
  return `/van-phong/tai-lieu-hop${below}?ky=${code}`;
}

/** A row of saidSql: a report as it was sent last, with what is asked for in it and why it went back. */
export const saidRow = z.object({
  unit: z.string(),
  taskId: z.string(),
  status: submissionStatus,
  versionCount: z.int(),
  submittedAt: z.date(),
  proposals: z.string(),
  returned: z.object({ action: workflowAction, at: z.coerce.date(), reason: z.string() }).nullable(),
});
export type SaidRow = z.infer<typeof saidRow>;

export type PackPeriod = MatrixPeriod & { dueAt: Date };
export type PackUnit = { code: string; label: string };
/** A report of the period with the address of its review page. */
export type Source = { unit: PackUnit; task: MatrixTask; place: ReviewPlace };

/** A unit that owes reports; one that was withdrawn is owed again. */
export type MissingUnit = {
  unit: PackUnit;
  /** of the unit itself: an extension counts */
  dueAt: Date;
  overdue: boolean;
  asked: number;
  reports: { task: MatrixTask; withdrawn: boolean }[];
};

/** `days`: calendar days after the due day; 0 on that day itself. */
export type LateReport = Source & { dueAt: Date; sentAt: Date; days: number };

/** Work that waits for its unit; `reopened` after an approval. */
export type ReturnedReport = Source & { since: Date; reason: string; reopened: boolean };

/** Something a unit asks for, from the version it sent last. */
export type Proposal = Source & { version: number; sentAt: Date; progress: Progress; text: string };
export type ProposalGroup = { task: MatrixTask; proposals: Proposal[] };

/** A unit whose own rate pulls a measure's total away from its target. */
export type Drag = { unit: string; value: string };

/** A measure that is behind or at risk, with the year it is judged by. */
export type BehindMeasure = {
  measure: MeasureView;
  year: YearView;
  /** the first units without a figure, by name */
  missing: string[];
  /** worst first, the first few; `moreDrags` are not listed */
  drags: Drag[];
  moreDrags: number;
};

export type MeetingPack = {
  at: Date;
  organisation: { name: string; office: string; place: string };
  period: PackPeriod;
  periods: MatrixPeriod[];
  counts: Counts;
  missing: MissingUnit[];
  late: LateReport[];
  returned: ReturnedReport[];
  measures: {
    /** the last period of which something is published, by which they are judged; "" before the first */
    asOf: string;
    total: number;
    /** judged at all: neither without figures nor without grounds */
    judged: number;
    behind: BehindMeasure[];
  };
  proposals: ProposalGroup[];
};
