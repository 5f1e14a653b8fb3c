import { mayWork } from "@/lib/account/policy";
import type { Actor } from "@/lib/account/schema";

/** Units and the committee's own names: the administrator alone. */
export function mayManageUnits(actor: Actor): boolean {
  return mayWork(actor) && actor.role === "ADMIN";
}
