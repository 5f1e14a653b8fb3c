import { currentActor } from "@/lib/auth/session";

export const dynamic = "force-dynamic";

/** Whether this browser is logged in, and as whom: a form that lost its session asks before it saves again. */
export async function GET(): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return Response.json({ accountId: null }, { status: 401 });
  return Response.json({ accountId: actor.accountId, username: actor.username });
}
