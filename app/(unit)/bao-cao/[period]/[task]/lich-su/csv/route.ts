import { requireActor } from "@/lib/auth/session";
import { findWork, loadHistory, loadVersions } from "@/lib/submission/queries";
import { csvHeaders, historyCsv } from "@/lib/workspace/calc";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ period: string; task: string }> };

/** The history of one report of the actor's own unit as CSV; 404 for everybody else. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await requireActor();
  const { period, task } = await params;
  const work = await findWork(actor, period, task);
  if (!work?.submission) return new Response(null, { status: 404 });
  const { id } = work.submission;
  const csv = historyCsv(work.target, await loadHistory(actor, id), await loadVersions(actor, id));
  return new Response(csv, {
    headers: csvHeaders(
      `lich-su-${work.target.unit.code}-${work.target.period.code}-${work.target.task.slug}`,
    ),
  });
}
