import { mayWork } from "@/lib/account/policy";
import type { Actor } from "@/lib/account/schema";

/** The audit trail names deeds and subjects, never the text of a report. */
export function mayReadAudit(actor: Actor): boolean {
  return mayWork(actor) && actor.role === "ADMIN";
}
