import { type Db, db } from "@/lib/db";

/**
 * The counter that every change of what the public sees raises.
 * @param client the process-wide one unless given
 */
export async function publicVersion(client: Db = db()): Promise<bigint> {
  const state = await client.publicState.findUniqueOrThrow({ where: { id: 1 }, select: { version: true } });
  return state.version;
}
