import { isUnitRole } from "@/lib/account/policy";
import type { Actor } from "@/lib/account/schema";
import { readScope } from "@/lib/submission/policy";

/**
 * The part of all files an actor may read, as a `where` for one of them. A file is read like its report: a unit reads
 * what its own report holds now and what any of its versions holds; the office and the leaders only what stands in a
 * version that was sent.
 */
export function fileScope(actor: Actor, id: string) {
  const sent = {
    submission: { versions: { some: { content: { path: ["attachments"], array_contains: [{ id }] } } } },
  };
  return {
    id,
    submission: readScope(actor),
    OR: isUnitRole(actor.role) ? [{ removedAt: null }, sent] : [sent],
  };
}
