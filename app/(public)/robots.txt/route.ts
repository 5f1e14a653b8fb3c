import { robotsFile } from "@/lib/opendata/actions.feed";

export const dynamic = "force-dynamic";

/** What search engines may read. */
export async function GET(): Promise<Response> {
  return robotsFile();
}
