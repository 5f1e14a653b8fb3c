import { publicBase } from "@/lib/env";
import { publicScene } from "@/lib/publication/queries";
import { atomOf, robotsOf, sitemapOf } from "./calc.xml";
import { lastPublished } from "./queries";
import { latestPublications, publicPaths } from "./queries.feed";

/** The feed of publications. */
export async function feedFile(): Promise<Response> {
  const [{ organisation, resolution }, entries, updated] = await Promise.all([
    publicScene(),
    latestPublications(),
    lastPublished(),
  ]);
  const author = `${organisation.office} ${organisation.place}`;
  const feed = {
    base: publicBase(),
    title: `${resolution.shortTitle}: báo cáo mới công bố`,
    author,
    updated,
    entries,
  };
  return answer(atomOf(feed), "application/atom+xml");
}

/** The map for search engines. */
export async function sitemapFile(): Promise<Response> {
  return answer(sitemapOf(publicBase(), await publicPaths(), await lastPublished()), "application/xml");
}

/** What search engines may read. */
export function robotsFile(): Response {
  return answer(robotsOf(publicBase()), "text/plain");
}

function answer(body: string, type: string): Response {
  return new Response(body, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}
