import { mayWork } from "@/lib/account/policy";
import type { Actor } from "@/lib/account/schema";

/** Say under which licence the open data may be used. */
export function maySetLicence(actor: Actor): boolean {
  return mayWork(actor) && actor.role === "OFFICE";
}
