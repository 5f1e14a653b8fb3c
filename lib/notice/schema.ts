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
