import { notFound } from "next/navigation";
import { requireArea } from "@/lib/auth/session";
import { loadRecord } from "@/lib/review/queries.history";
import { type ReviewPlace, reviewAddress } from "@/lib/review/schema";
import { csvHeaders, historyCsv } from "@/lib/workspace/calc";

export const dynamic = "force-dynamic";

type Context = { params: Promise<ReviewPlace> };

/** The history of one report as CSV; others than office and leaders are led to their own area. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await requireArea("office");
  const address = reviewAddress.safeParse(await params);
  const record = address.success ? await loadRecord(actor, address.data) : null;
  if (!record) notFound();
  const { unit, period, task } = record.target;
  return new Response(historyCsv(record.target, record.events, record.versions), {
    headers: csvHeaders(`lich-su-${unit.code}-${period.code}-${task.slug}`),
  });
}
