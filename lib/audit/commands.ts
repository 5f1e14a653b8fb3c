import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { SubjectType } from "./labels";

/** What happened, as `noun.verb`, and to what. */
export type AuditSubject = { type: SubjectType; id: string | null };

/**
 * Appends one row to the audit trail, inside the transaction of the deed itself. Call it last: the row holds the end
 * of the chain until the transaction ends.
 * @param actor who did it; null for the system
 * @param detail facts without free text of the report and without secrets
 */
export async function recordAudit(
  tx: Tx,
  actor: Pick<Actor, "accountId" | "role"> | null,
  action: string,
  subject: AuditSubject,
  detail: Record<string, string | number | boolean | null> = {},
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      at: now(),
      actorId: actor?.accountId ?? null,
      actorRole: actor?.role ?? null,
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      detail,
    },
    select: { id: true },
  });
}
