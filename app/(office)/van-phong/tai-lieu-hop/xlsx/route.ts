import { notFound } from "next/navigation";
import { requireArea } from "@/lib/auth/session";
import { packTables } from "@/lib/meeting/calc.sheets";
import { meetingPack } from "@/lib/meeting/queries";
import { meetingQuery } from "@/lib/meeting/schema";
import { answerTables } from "@/lib/workbook/actions.tables";

export const dynamic = "force-dynamic";

/** The meeting's papers as XLSX, a sheet for each section; others than office and leaders are led to their own area. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireArea("office");
  const { ky } = meetingQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const pack = await meetingPack(actor, ky);
  if (!pack) notFound();
  return answerTables(`tai-lieu-hop-${pack.period.code}`, packTables(pack));
}
