import type { Tx } from "@/lib/db";

/** Raises the public version; belongs in every transaction that changes what the public sees. */
export async function raisePublicVersion(tx: Tx, at: Date): Promise<void> {
  await tx.$executeRaw`UPDATE public_state SET version = version + 1, updated_at = ${at} WHERE id = 1`;
}

/**
 * Tells the server around Next, in this process, that the public version rose. Call it after the commit; other
 * instances find out by reading the version row.
 */
export function announcePublication(): void {
  const hooks = globalThis as { [key: symbol]: (() => void) | undefined };
  hooks[Symbol.for("portal.publicationChanged")]?.();
}
