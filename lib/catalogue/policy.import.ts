import { mayManageAccounts } from "@/lib/account/policy";
import type { Actor } from "@/lib/account/schema";

/** Loading another resolution is the administrator's work, as everything that sets the portal up. */
export function mayImportCatalogue(actor: Actor): boolean {
  return mayManageAccounts(actor);
}
