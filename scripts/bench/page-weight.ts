import { brotliCompressSync } from "node:zlib";
import { say } from "./rounds";

const MOST_HTML = 40 * 1024;
const MOST_IN_ALL = 100 * 1024;

/** What a reader's browser fetches for a page: no script, little HTML, fonts and styles compressed. */
export async function benchWeight(
  url: string,
  pages: readonly { name: string; path: string }[],
): Promise<void> {
  for (const { name, path } of pages) {
    const html = await (await fetch(url + path)).text();
    const scripts = html.match(/<script\b/g)?.length ?? 0;
    say(`scripts of ${name}`, String(scripts), "0", scripts === 0);
    const bytes = Buffer.byteLength(html);
    // Asked of the overview; a task's page follows what its units write.
    if (path === "/")
      say(`HTML of ${name}`, kilobytes(bytes), `<= ${kilobytes(MOST_HTML)}`, bytes <= MOST_HTML);
    const files = new Set(html.match(/\/_next\/static\/[^"'\s>]+\.(css|woff2)/g));
    let total = brotliCompressSync(html).length;
    for (const file of files) {
      const body = Buffer.from(await (await fetch(url + file)).arrayBuffer());
      total += file.endsWith(".woff2") ? body.length : brotliCompressSync(body).length;
      // Fonts that only the style sheet names.
      for (const [, font] of body.toString().matchAll(/url\(([^)]+\.woff2)\)/g)) {
        if (font && !files.has(font.replace(/^.*\/_next/, "/_next")))
          files.add(new URL(font, url + file).pathname);
      }
    }
    say(`${name} in all, compressed`, kilobytes(total), `<= ${kilobytes(MOST_IN_ALL)}`, total <= MOST_IN_ALL);
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
