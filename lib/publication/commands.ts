import type { Tx } from "@/lib/db";
import { raiseVersionSql } from "./sql";

/** Raises the public version; belongs in every transaction that changes what the public sees. */
export async function raisePublicVersion(tx: Tx, at: Date): Promise<void> {
  await tx.$executeRaw(raiseVersionSql(at));
}

/**
 * Tells the server around Next, in this process, that the public version rose. Call it after the commit; other
 * instances find out by reading the version row.
 */
export function announcePublication(): void {
  const hooks = globalThis as { [key: symbol]: (() => void) | undefined };
  hooks[Symbol.for("portal.publicationChanged")]?.();
}
