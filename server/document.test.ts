import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodeDocument, withoutScripts } from "./document";

describe("withoutScripts", () => {
  it.each([
    ['<p>a</p><script src="/x.js" async=""></script><p>b</p>', "<p>a</p><p>b</p>"],
    ["<script>document.write('<p>x</p>')</script>ấ &amp; b", "ấ &amp; b"],
    [
      '<link rel="preload" as="script" href="/x.js"/><link rel="stylesheet" href="/x.css"/>',
      '<link rel="stylesheet" href="/x.css"/>',
    ],
    [
      '<link rel="modulepreload" href="/x.js"><link rel="preload" as="font" href="/f">',
      '<link rel="preload" as="font" href="/f">',
    ],
    ["<SCRIPT>x</SCRIPT><LINK REL=Preload AS=Script><b>y</b>", "<b>y</b>"],
    ["<noscript><p>bảng</p></noscript>", "<p>bảng</p>"],
    ["<svg><script>x</script><path d='M0 0'/></svg>", "<svg><path d='M0 0'/></svg>"],
  ])("%s", async (html, expected) => {
    expect(await withoutScripts(html)).toBe(expected);
  });

  it("leaves everything else byte for byte, however long", async () => {
    const row = "<!doctype html><!--$--><td class=a>1.234,5 &lt; “x”</td>\n";
    const html = row.repeat(20_000);
    expect(await withoutScripts(html)).toBe(html);
  });
});

describe("encodeDocument", () => {
  it("holds the same content in three forms, and names it by its content", async () => {
    const html = "<p>Tiến độ thực hiện</p>".repeat(200);
    const { bodies, tag, bytes } = await encodeDocument(html, "text/html");
    expect(bodies.identity.toString()).toBe(html);
    expect(brotliDecompressSync(bodies.br).toString()).toBe(html);
    expect(gunzipSync(bodies.gzip).toString()).toBe(html);
    expect(bytes).toBe(bodies.identity.length + bodies.br.length + bodies.gzip.length);
    expect((await encodeDocument(html, "text/html")).tag).toBe(tag);
    expect((await encodeDocument(`${html} `, "text/html")).tag).not.toBe(tag);
  });
});
