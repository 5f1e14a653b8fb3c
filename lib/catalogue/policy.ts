import { mayManageAccounts } from "@/lib/account/policy";
import type { Actor } from "@/lib/account/schema";

/** Tasks, indicators, targets and assignments are the administrator's work, as everything that sets the portal up. */
export function mayManageCatalogue(actor: Actor): boolean {
  return mayManageAccounts(actor);
}
