import { publicVersion } from "@/lib/publication/queries";
import type { Shutdown } from "./shutdown";

/** `db` is the process-wide client, also Next's; `readVersion` has a connection of its own. */
export type Clients = Awaited<ReturnType<typeof openClients>>;

/** Opens the connections of this process. To be imported late: the Prisma client may have been generated just now. */
export async function openClients(databaseUrl: string, shutdown: Shutdown) {
  // biome-ignore lint/style/noRestrictedImports: the server opens and closes the clients, it queries nothing
  const { createDb, db } = await import("@/lib/db");
  // A busy pool must not look like a database that is away.
  const watching = createDb(databaseUrl, 1);
  const disconnect = () => Promise.all([db().$disconnect(), watching.$disconnect()]);
  await shutdown.add("database connections", async () => void (await disconnect()));
  return { db: db(), readVersion: () => publicVersion(watching) };
}
