import type { IncomingMessage } from "node:http";

/** The public addresses, in one place: what is answered to everybody with the same bytes. */

/** Query parameters that are part of a public address; others (of campaigns, of social networks) mean nothing here. */
const PERIOD = /^[\w-]{1,24}$/;
const PAGE = /^[1-9]\d{0,3}$/;
const KIND = /^[a-z-]{1,20}$/;
const SEARCH = /^[^\p{C}]{0,100}$/u;

const publicAddresses: { path: RegExp; query: Record<string, RegExp> }[] = [
  { path: /^\/$/, query: { ky: PERIOD } },
  { path: /^\/nhiem-vu(\/[^/]+)*$/, query: { ky: PERIOD, trang: PAGE } },
  { path: /^\/chi-tieu(\/[^/]+)*$/, query: { ky: PERIOD, trang: PAGE } },
  { path: /^\/don-vi(\/[^/]+)*$/, query: { ky: PERIOD, trang: PAGE, loai: KIND } },
  { path: /^\/ky(\/[^/]+)?$/, query: {} },
  { path: /^\/dinh-chinh$/, query: { trang: PAGE } },
  { path: /^\/nguon(\/[^/]+){1,3}$/, query: { trang: PAGE } },
  { path: /^\/du-lieu-mo(\/[^/]+)?$/, query: {} },
  { path: /^\/tim-kiem$/, query: { q: SEARCH } },
  { path: /^\/anh\/[\w-]+\.png$/, query: {} },
  { path: /^\/(atom\.xml|sitemap\.xml|robots\.txt)$/, query: {} },
];

const LONGEST_KEY = 300;

export type PublicAddress = {
  /** the address in one spelling, under which its bytes are kept; null when no page can have it */
  key: string | null;
};

/**
 * @param url request target: path and query
 * @returns null when the address is not public
 */
export function publicAddress(url: string): PublicAddress | null {
  const { path, query } = splitUrl(url);
  const address = publicAddresses.find((candidate) => candidate.path.test(path));
  if (!address) return null;
  if (query === "") return { key: path.length <= LONGEST_KEY ? path : null };
  const given = [...new URLSearchParams(query)]
    .filter(([name]) => Object.hasOwn(address.query, name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const names = new Set(given.map(([name]) => name));
  const fit = given.every(([name, value]) => address.query[name]?.test(value));
  const key = given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
  return { key: fit && names.size === given.length && key.length <= LONGEST_KEY ? key : null };
}

/** The key under which the bytes that a request asks for may be kept; null when they are kept for nobody. */
export function keptKey(req: Pick<IncomingMessage, "method" | "url" | "headers">): string | null {
  const { method, url = "/", headers } = req;
  if (method !== "GET" && method !== "HEAD") return null;
  // Next's client asks for parts of pages in its own format.
  if (headers.rsc !== undefined || /[?&]_rsc=/.test(url)) return null;
  return publicAddress(url)?.key ?? null;
}

/** The two parts of a request target; the query is without its question mark. */
export function splitUrl(url: string): { path: string; query: string } {
  const mark = url.indexOf("?");
  return mark < 0 ? { path: url, query: "" } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

/** Whether other sites' programs may read an address: the open data and the feed. */
export function isOpenData(path: string): boolean {
  return path.startsWith("/du-lieu-mo/") || path === "/atom.xml";
}

/** Files of the build and of `public/`: no page, no data, no cookie needed. */
export function isAsset(path: string): boolean {
  return path.startsWith("/_next/static/") || /^\/[^/]+\.[a-z0-9]+$/i.test(path);
}
