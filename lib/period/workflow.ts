import type { PeriodState } from "./schema";

export type PeriodAction = "open" | "close" | "reopen";

/** None leads back to UPCOMING: what units have seen cannot be unseen. */
const transitions: Record<PeriodAction, { from: PeriodState; to: PeriodState; needsReason: boolean }> = {
  open: { from: "UPCOMING", to: "OPEN", needsReason: false },
  close: { from: "OPEN", to: "CLOSED", needsReason: false },
  reopen: { from: "CLOSED", to: "OPEN", needsReason: true },
};

/** The state an action starts from, the one it leads to, and whether it needs a reason. */
export function periodTransition(action: PeriodAction) {
  return transitions[action];
}

const nextActions: Record<PeriodState, PeriodAction> = { UPCOMING: "open", OPEN: "close", CLOSED: "reopen" };

/** The one action that a state allows. */
export function nextAction(state: PeriodState): PeriodAction {
  return nextActions[state];
}

/** Whether the dates of a period may still be changed, by hand or by a new holiday. */
export function isPlanned(state: PeriodState): boolean {
  return state === "UPCOMING";
}

/** The states of periods whose dates may still change. */
export const plannedState: PeriodState = "UPCOMING";

/** The state a period is made in: one that is past its due time waits for nobody. */
export function stateAtCreation(period: { dueAt: Date }, now: Date): PeriodState {
  return period.dueAt <= now ? "CLOSED" : "UPCOMING";
}

/** Whether a unit may look into a period: one that has not opened yet is not there for it. */
export function hasOpened(state: PeriodState): boolean {
  return state !== "UPCOMING";
}

/**
 * Whether a period takes reports of a unit now. A closed one takes only work that was returned, and units whose
 * extension still runs.
 * @param now the present moment
 */
export function takesReports(
  period: { state: PeriodState; extendedUntil: Date | null },
  submission: { returned: boolean },
  now: Date,
): boolean {
  if (period.state === "OPEN") return true;
  if (period.state === "UPCOMING") return false;
  return submission.returned || (period.extendedUntil !== null && now <= period.extendedUntil);
}
