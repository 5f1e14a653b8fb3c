import { startStatic } from "./bare";
import { benchFirstRendering } from "./first-rendering";
import { startFiles, startShipped } from "./nginx";
import { benchWeight } from "./page-weight";
import { startPlain } from "./plain";
import { median, sayRatio } from "./rounds";
import { type Filled, LOAD, SERVERS, type Sizes } from "./scene";
import { wrk } from "./wrk";

/**
 * Public pages on PostgreSQL, with 3.360 and with 336.000 submissions behind them: requests a second beside a bare
 * Next static page of the same size, a plain Node server with ready bytes and nginx with ready files, the first
 * rendering after an approval, the approval itself, and what a page weighs. Servers on one core, the load on the other.
 */

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 10;

const PAGES = [
  { name: "overview", path: "/" },
  { name: "task page", path: "/nhiem-vu/van-hoa-an-sinh" },
];

/** Runs everything and prints a line per figure. */
export async function benchPublic({ small, large }: Sizes): Promise<void> {
  await benchThroughput(small, large);
  await benchFirstRendering(
    small,
    large,
    PAGES.map(({ path }) => path),
  );
  await benchWeight(small.portal.url, PAGES);
}

async function benchThroughput(small: Filled, large: Filled): Promise<void> {
  const bodies = await Promise.all(PAGES.map(({ path }) => read(small.portal.url + path)));
  // Next sends a static page's text twice: as HTML and as data for its scripts.
  const texts = new Map(bodies.map((body, index) => [`p${index}`, textOf(body, body.length / 2 - 2_000)]));
  const bare = await startStatic(texts, SERVERS);
  const plain = await startPlain(bodies, SERVERS);
  const files = await startFiles(new Map(bodies.map((body, index) => [`${index}.html`, body])), SERVERS);
  const shipped = await startShipped(small.portal.url, SERVERS);
  try {
    for (const [index, { name, path }] of PAGES.entries()) {
      const urls = {
        bare: `${bare.url}/p${index}`,
        plain: `${plain.url}/${index}`,
        files: `${files.url}/${index}.html`,
        portal: small.portal.url + path,
        large: large.portal.url + path,
        shipped: shipped.url + path,
      };
      const sizes = await Promise.all(
        [urls.bare, urls.portal, urls.large].map(async (u) => (await read(u)).length),
      );
      console.log(`  ${name}: bytes of HTML bare ${sizes[0]}, portal ${sizes[1]}, with 336.000 ${sizes[2]}`);
      judge(name, await rounds(urls));
    }
  } finally {
    for (const server of [bare, plain, files, shipped]) await server.stop();
  }
}

type Urls = Record<"bare" | "plain" | "files" | "portal" | "large" | "shipped", string>;
type Round = Record<keyof Urls, number>;

async function rounds(urls: Urls): Promise<Round[]> {
  const names = Object.keys(urls) as (keyof Urls)[];
  const found: Round[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const one = {} as Round;
    for (const name of names) {
      one[name] = await wrk(urls[name], { connections: CONNECTIONS, seconds: SECONDS, prefix: LOAD });
    }
    if (round < 0) continue; // warm
    console.log(`  ${names.map((name) => `${name} ${one[name].toFixed(0)}/s`).join(", ")}`);
    found.push(one);
  }
  return found;
}

function judge(page: string, found: readonly Round[]): void {
  const compare = (what: string, of: keyof Urls, to: keyof Urls, least: number) => {
    sayRatio(`${page} ${what}`, median(found.map((round) => round[of] / round[to])), least);
  };
  compare("against a bare Next static page", "portal", "bare", 20);
  compare("against a plain Node server with ready bytes", "portal", "plain", 0.5);
  compare("behind the shipped nginx against nginx gzip_static", "shipped", "files", 0.8);
  compare("with 336.000 submissions against 3.360", "large", "portal", 0.9);
}

async function read(url: string): Promise<Buffer> {
  const response = await fetch(url, { headers: { "Accept-Encoding": "identity" } });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** About so many bytes of the words of a page. */
function textOf(page: Buffer, bytes: number): string {
  const words = page
    .toString()
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
  let text = words;
  while (Buffer.byteLength(text) < bytes) text += words;
  return Buffer.from(text)
    .subarray(0, Math.max(0, Math.floor(bytes)))
    .toString()
    .replace(/\uFFFD/g, "");
}
