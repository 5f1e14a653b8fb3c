import { z } from "zod";
import type { WorkflowAction } from "@/lib/submission/workflow";

/** What an account is told: what happened to a report, and due times that come near. */
export const noticeKind = z.enum([
  "RETURNED",
  "APPROVED",
  "REOPENED",
  "COMMENTED",
  "RESUBMITTED",
  "DUE_7",
  "DUE_3",
  "DUE_1",
  "OVERDUE",
]);
export type NoticeKind = z.infer<typeof noticeKind>;

/**
 * Who is told of a step of the workflow, and what.
 * @param resubmitted the unit sends a second version or a later one
 * @returns null for a step that nobody else needs to know of: a first report waits in the queue by itself
 */
export function noticeOfStep(
  action: WorkflowAction,
  resubmitted: boolean,
): { kind: NoticeKind; to: "unit" | "office" } | null {
  switch (action) {
    case "return":
      return { kind: "RETURNED", to: "unit" };
    case "approve":
      return { kind: "APPROVED", to: "unit" };
    case "reopen":
      return { kind: "REOPENED", to: "unit" };
    case "submit":
      return resubmitted ? { kind: "RESUBMITTED", to: "office" } : null;
    case "withdraw":
      return null;
  }
}

/** Notices on one page of the inbox. */
export const NOTICE_PAGE = 50;

const LAST_PAGE = 1_000;

/** The page in the inbox's address; what makes no sense counts as the first. */
export const inboxPage = z.coerce.number().int().min(1).max(LAST_PAGE).catch(1);

/** The forms of the inbox: one notice by its id, or all up to the newest that had come when the page was made. */
export const readInput = z.union([z.object({ id: z.uuid() }), z.object({ until: z.iso.datetime() })]);

/** What a notice is about, as its sentence needs it. */
export type NoticeSubject = {
  kind: NoticeKind;
  at: Date;
  /** of a reminder: the due time it was given for */
  dueAt: Date | null;
  period: { code: string; label: string } | null;
  /** the report; null for a reminder */
  report: { unitCode: string; unit: string; taskSlug: string; task: string } | null;
};
