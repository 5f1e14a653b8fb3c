import { answerDownload } from "@/lib/attachment/actions.download";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** A file of evidence, for whoever may read its report. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerDownload((await params).id, { withBody: true });
}

/** Name, type and size of a file without its bytes. */
export async function HEAD(_request: Request, { params }: Context): Promise<Response> {
  return answerDownload((await params).id, { withBody: false });
}
