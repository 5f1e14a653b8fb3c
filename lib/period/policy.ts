import { mayWork } from "@/lib/account/policy";
import type { Actor } from "@/lib/account/schema";

/** Open and close periods, extend deadlines. */
export function mayManagePeriods(actor: Actor): boolean {
  return mayWork(actor) && actor.role === "OFFICE";
}
