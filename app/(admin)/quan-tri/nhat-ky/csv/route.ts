import { auditCsv, CSV_LIMIT } from "@/lib/audit/calc";
import { mayReadAudit } from "@/lib/audit/policy";
import { listAudit } from "@/lib/audit/queries";
import { auditFilter } from "@/lib/audit/schema";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/unit/queries";
import { csvHeaders } from "@/lib/workspace/calc";

export const dynamic = "force-dynamic";

/** The filtered audit trail as CSV; 404 for whoever may not read it. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor();
  if (!mayReadAudit(actor)) return new Response(null, { status: 404 });
  const filter = auditFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { rows, next } = await listAudit(actor, filter, CSV_LIMIT);
  return new Response(auditCsv(rows, next !== null), { headers: csvHeaders(`nhat-ky-${today()}`) });
}
