import { openDataFile } from "@/lib/opendata/actions.download";

export const dynamic = "force-dynamic";

/** A file of the open data. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  return openDataFile((await params).file);
}
