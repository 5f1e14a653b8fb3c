import { notFound } from "next/navigation";
import { requireArea } from "@/lib/auth/session";
import { taskFigureCsv } from "@/lib/figure/calc.csv";
import { loadTaskFigure } from "@/lib/figure/queries.task";
import { taskFigureQuery } from "@/lib/figure/schema.task";
import { csvHeaders } from "@/lib/workspace/calc";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ task: string }> };

/** All units of a task's figures and the missing ones as CSV; others than office and leaders are led to their own area. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await requireArea("office");
  const { ky } = taskFigureQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const figure = await loadTaskFigure(actor, (await params).task, ky, "all");
  if (!figure) notFound();
  return new Response(taskFigureCsv(figure), {
    headers: csvHeaders(`so-lieu-${figure.task.slug}-${figure.period.code}`),
  });
}
