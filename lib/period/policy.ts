import { mayWork } from "@/lib/account/policy";
import type { Actor } from "@/lib/account/schema";

/** Make, open, close and change periods, extend deadlines, keep the list of holidays. */
export function mayManagePeriods(actor: Actor): boolean {
  return mayWork(actor) && actor.role === "OFFICE";
}

/** Periods with their extensions and history, and holidays: the office and the leaders. */
export function mayReadPeriods(actor: Actor): boolean {
  return mayWork(actor) && (actor.role === "OFFICE" || actor.role === "LEADER");
}
