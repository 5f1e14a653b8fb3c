import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { SubjectType } from "./labels";
import type { AuditDetail } from "./labels.detail";

/** What happened, as `noun.verb`, and to what. */
export type AuditSubject = { type: SubjectType; id: string | null };

/**
 * Appends one row to the audit trail, inside the transaction of the deed itself. Call it last: the row holds the end
 * of the chain until the transaction ends.
 * @param actor who did it; null for the system
 * @param detail facts without free text of the report and without secrets; each has its word in labels.detail.ts
 */
export async function recordAudit(
  tx: Tx,
  actor: Pick<Actor, "accountId" | "role"> | null,
  action: string,
  subject: AuditSubject,
  detail: AuditDetail = {},
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
