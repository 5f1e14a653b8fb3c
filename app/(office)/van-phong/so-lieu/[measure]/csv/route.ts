import { notFound } from "next/navigation";
import { requireArea } from "@/lib/auth/session";
import { figureCsv } from "@/lib/figure/calc.csv";
import { loadFigure } from "@/lib/figure/queries.measure";
import { figureQuery } from "@/lib/figure/schema";
import { csvHeaders } from "@/lib/workspace/calc";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ measure: string }> };

/** All units of a figure and the missing ones as CSV; others than office and leaders are led to their own area. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await requireArea("office");
  const { nam } = figureQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const detail = await loadFigure(actor, (await params).measure, nam, "all");
  if (!detail) notFound();
  const { indicator } = detail.measure;
  return new Response(figureCsv(detail), {
    headers: csvHeaders(`so-lieu-${indicator.number}-${detail.year}`),
  });
}
