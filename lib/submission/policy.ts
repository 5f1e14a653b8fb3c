import { isUnitRole, mayWork } from "@/lib/account/policy";
import type { Actor } from "@/lib/account/schema";
import type { WorkflowAction } from "./workflow";

/** Who may do what with a submission: one predicate per action, one scope for lists. */

type Subject = { unitId: string };

function ofOwnUnit(actor: Actor, subject: Subject): boolean {
  return isUnitRole(actor.role) && actor.unitId === subject.unitId;
}

export function mayDraft(actor: Actor, subject: Subject): boolean {
  return mayWork(actor) && ofOwnUnit(actor, subject);
}

export function maySubmit(actor: Actor, subject: Subject): boolean {
  return mayDraft(actor, subject) && actor.role === "UNIT_HEAD";
}

/** "Trình lãnh đạo": whoever prepares but does not send. */
export function mayMarkReady(actor: Actor, subject: Subject): boolean {
  return mayDraft(actor, subject) && actor.role === "UNIT_EDITOR";
}

export function mayWithdraw(actor: Actor, subject: Subject): boolean {
  return maySubmit(actor, subject);
}

/** Return, approve and reopen: the office alone, for every unit. */
export function mayReview(actor: Actor): boolean {
  return mayWork(actor) && actor.role === "OFFICE";
}

/** The office's pages: the office decides there, leaders read. */
export function mayReadReviews(actor: Actor): boolean {
  return mayWork(actor) && (actor.role === "OFFICE" || actor.role === "LEADER");
}

export function mayTake(actor: Actor, action: WorkflowAction, subject: Subject): boolean {
  switch (action) {
    case "submit":
      return maySubmit(actor, subject);
    case "withdraw":
      return mayWithdraw(actor, subject);
    case "return":
    case "approve":
    case "reopen":
      return mayReview(actor);
  }
}

/**
 * The part of all submissions an actor may read, as a `where`: a unit its own, the office and the leaders what was
 * sent at least once (a unit's unsent draft is its own business), everybody else nothing.
 */
export function readScope(actor: Actor): {
  unitId?: string;
  versionCount?: { gte: number };
  id?: { in: string[] };
} {
  if (mayWork(actor) && isUnitRole(actor.role) && actor.unitId) return { unitId: actor.unitId };
  if (mayReadReviews(actor)) return { versionCount: { gte: 1 } };
  return { id: { in: [] } };
}
