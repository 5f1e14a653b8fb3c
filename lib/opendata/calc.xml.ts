/** XML documents for readers that are programs: the feed of publications and the map for search engines. */

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as it may stand in XML; control characters, which XML 1.0 cannot carry, are left out. */
export function xmlText(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, "").replace(/[&<>"']/g, (sign) => escapes[sign] ?? "");
}

export type FeedEntry = { id: string; title: string; href: string; summary: string; at: Date };

/**
 * An Atom feed (RFC 4287).
 * @param feed.base address of the portal without a slash at its end; `entries` newest first, with addresses below it
 */
export function atomOf(feed: {
  base: string;
  title: string;
  author: string;
  updated: Date;
  entries: readonly FeedEntry[];
}): string {
  const { base, title, author, updated, entries } = feed;
  const items = entries.map(
    (entry) => `<entry><id>urn:uuid:${entry.id}</id><title>${xmlText(entry.title)}</title>
<link rel="alternate" type="text/html" href="${xmlText(`${base}${entry.href}`)}"/><updated>${entry.at.toISOString()}</updated>
<summary>${xmlText(entry.summary)}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi"><id>${xmlText(base)}/</id><title>${xmlText(title)}</title>
<author><name>${xmlText(author)}</name></author><updated>${updated.toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${xmlText(base)}/atom.xml"/>
<link rel="alternate" type="text/html" href="${xmlText(base)}/"/>
${items.join("\n")}
</feed>
`;
}

/** A sitemap of addresses below `base`. */
export function sitemapOf(base: string, paths: readonly string[], modified: Date): string {
  const day = modified.toISOString().slice(0, 10);
  const urls = paths.map(
    (path) => `<url><loc>${xmlText(`${base}${path}`)}</loc><lastmod>${day}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}

/** What search engines may read: everything public, nothing that belongs to an account. */
export function robotsOf(base: string): string {
  const closed = ["/bao-cao", "/van-phong", "/quan-tri", "/thong-bao", "/api/", "/tep/", "/tim-kiem?"];
  return `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join("")}Sitemap: ${base}/sitemap.xml\n`;
}
