import { answerUpload } from "@/lib/attachment/actions.upload";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ period: string; task: string }> };

/** Takes one file of evidence for a report (a form, or a script that shows the progress). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { period, task } = await params;
  return answerUpload(request, { periodCode: period, taskSlug: task });
}
