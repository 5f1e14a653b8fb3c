import { feedFile } from "@/lib/opendata/actions.feed";

export const dynamic = "force-dynamic";

/** The feed of publications. */
export async function GET(): Promise<Response> {
  return feedFile();
}
