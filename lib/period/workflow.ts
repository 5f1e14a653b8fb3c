import type { PeriodState } from "./schema";

export type PeriodAction = "open" | "close";

const transitions: Record<PeriodAction, { from: readonly PeriodState[]; to: PeriodState }> = {
  open: { from: ["UPCOMING", "CLOSED"], to: "OPEN" },
  close: { from: ["OPEN"], to: "CLOSED" },
};

/** The states an action starts from and the one it leads to. */
export function periodTransition(action: PeriodAction) {
  return transitions[action];
}

/** The actions that a state allows. */
export function periodActions(state: PeriodState): PeriodAction[] {
  return (["open", "close"] as const).filter((action) => transitions[action].from.includes(state));
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
