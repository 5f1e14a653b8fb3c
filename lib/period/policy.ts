import { mayWork } from "@/lib/account/policy";
import type { Actor } from "@/lib/account/schema";

/** Open and close periods, extend deadlines. */
export function mayManagePeriods(actor: Actor): boolean {
  return mayWork(actor) && actor.role === "OFFICE";
}

/** The list of periods with their extensions: the office and the leaders. */
export function mayReadPeriods(actor: Actor): boolean {
  return mayWork(actor) && (actor.role === "OFFICE" || actor.role === "LEADER");
}
