import { z } from "zod";

/** The whole workflow of a submission. No other file compares a status. */

export const submissionStatus = z.enum(["DRAFT", "SUBMITTED", "RETURNED", "APPROVED"]);
export type SubmissionStatus = z.infer<typeof submissionStatus>;

export const workflowAction = z.enum(["submit", "withdraw", "return", "approve", "reopen"]);
export type WorkflowAction = z.infer<typeof workflowAction>;

type Transition = {
  action: WorkflowAction;
  from: SubmissionStatus;
  to: SubmissionStatus;
  needsReason: boolean;
};

export const transitions: readonly Transition[] = [
  { action: "submit", from: "DRAFT", to: "SUBMITTED", needsReason: false },
  { action: "withdraw", from: "SUBMITTED", to: "DRAFT", needsReason: false },
  { action: "return", from: "SUBMITTED", to: "RETURNED", needsReason: true },
  { action: "submit", from: "RETURNED", to: "SUBMITTED", needsReason: false },
  { action: "approve", from: "SUBMITTED", to: "APPROVED", needsReason: false },
  { action: "reopen", from: "APPROVED", to: "RETURNED", needsReason: true },
];

/** The transition an action makes from a status, or null when the status does not allow it. */
export function transitionOf(action: WorkflowAction, from: SubmissionStatus): Transition | null {
  return transitions.find((row) => row.action === action && row.from === from) ?? null;
}

/** Statuses in which the unit may change the text; in all others it is locked. */
export const editableStatuses: readonly SubmissionStatus[] = ["DRAFT", "RETURNED"];

export function isEditable(status: SubmissionStatus): boolean {
  return editableStatuses.includes(status);
}

/** Work that came back from the office and waits for the unit. */
export function isReturned(status: SubmissionStatus): boolean {
  return status === "RETURNED";
}

/** What a report is before anything is stored of it. */
export const startStatus: SubmissionStatus = "DRAFT";

/** Work that waits for the office. */
export const waitingStatus: SubmissionStatus = "SUBMITTED";

export function isWaiting(status: SubmissionStatus): boolean {
  return status === waitingStatus;
}

/** What a list shows for a unit × task × period; no row at all is NOT_STARTED, a second submit RESUBMITTED. */
export type Progress = "NOT_STARTED" | "DRAFT" | "SUBMITTED" | "RESUBMITTED" | "RETURNED" | "APPROVED";

export function progressOf(submission: { status: SubmissionStatus; versionCount: number } | null): Progress {
  if (!submission) return "NOT_STARTED";
  if (isWaiting(submission.status) && submission.versionCount > 1) return "RESUBMITTED";
  return submission.status;
}

/** What the unit has sent and the office has not decided on. */
export function isWithOffice(progress: Progress): boolean {
  return progress === "SUBMITTED" || progress === "RESUBMITTED";
}
