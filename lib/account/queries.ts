import { z } from "zod";
import { db } from "@/lib/db";
import { type Actor, role } from "./schema";

const actorRow = z.object({
  accountId: z.string(),
  sessionId: z.string(),
  username: z.string(),
  role,
  unitId: z.string().nullable(),
  mustChangePassword: z.boolean(),
});

/**
 * The actor behind a session, fresh from the database with one statement.
 * @param sessionId as named by the cookie
 * @returns null when the session ended or expired, or the account is disabled
 */
export async function actorOfSession(sessionId: string): Promise<Actor | null> {
  if (!z.uuid().safeParse(sessionId).success) return null;
  const rows = await db().$queryRaw`
    SELECT account.id AS "accountId", session.id AS "sessionId", username, role::text AS role,
      unit_id AS "unitId", must_change_password AS "mustChangePassword"
    FROM session JOIN account ON account.id = session.account_id
    WHERE session.id = ${sessionId}::uuid AND ended_at IS NULL AND expires_at > ${new Date()}
      AND disabled_at IS NULL`;
  return z.array(actorRow).parse(rows)[0] ?? null;
}
