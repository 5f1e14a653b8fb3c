import { answerDownload } from "@/lib/workbook/actions.download";

export const dynamic = "force-dynamic";

/** The period's workbook of the reader's own unit, as a file. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ period: string }> },
): Promise<Response> {
  return answerDownload((await params).period);
}
