import { requireActor } from "@/lib/auth/session";
import { hasOpened } from "@/lib/period/workflow";
import { csvHeaders, periodsCsv } from "@/lib/workspace/calc";
import { workspaceOf } from "@/lib/workspace/queries";

export const dynamic = "force-dynamic";

/** The periods of the actor's own unit with its punctuality as CSV; 404 for whoever has no unit. */
export async function GET(): Promise<Response> {
  const workspace = await workspaceOf(await requireActor());
  if (!workspace) return new Response(null, { status: 404 });
  const csv = periodsCsv(workspace.periods.filter(({ state }) => hasOpened(state)));
  return new Response(csv, { headers: csvHeaders(`cac-ky-bao-cao-${workspace.unit.code}`) });
}
