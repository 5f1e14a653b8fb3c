"use server";

import { currentActor } from "@/lib/auth/session";
import { mayReadAudit } from "./policy";
import { checkAudit } from "./queries";

/** What the check of the audit trail found, and when; "refused" without the right to read it. */
export type CheckState = {
  attempt: number;
  outcome: "none" | "refused" | Awaited<ReturnType<typeof checkAudit>>;
};

/** Recalculates the whole chain; asked for by a button, because it reads every entry. */
export async function checkAuditAction({ attempt }: CheckState): Promise<CheckState> {
  const actor = await currentActor();
  if (!actor || !mayReadAudit(actor)) return { attempt: attempt + 1, outcome: "refused" };
  return { attempt: attempt + 1, outcome: await checkAudit(actor) };
}
