import { sitemapFile } from "@/lib/opendata/actions.feed";

export const dynamic = "force-dynamic";

/** The map for search engines. */
export async function GET(): Promise<Response> {
  return sitemapFile();
}
