import { describe, expect, it } from "vitest";
import { atomOf, robotsOf, sitemapOf, xmlText } from "./calc.xml";

const base = "https://nghiquyet.example.vn";
const at = new Date("2023-06-16T01:00:00Z");

describe("xmlText", () => {
  it("is harmless in content and attributes, and leaves out what XML cannot carry", () => {
    expect(xmlText(`<a href="x">'&\u0000\u0008\t`)).toBe("&lt;a href=&quot;x&quot;&gt;&apos;&amp;\t");
  });
});

describe("the feed", () => {
  const entry = {
    id: "01890000-0000-7000-8000-000000000000",
    title: "A & B",
    href: "/nhiem-vu/a#b",
    summary: "<s>",
    at,
  };
  const feed = atomOf({ base, title: "Báo cáo mới", author: "Văn phòng", updated: at, entries: [entry] });

  it("has what RFC 4287 asks of a feed and of each entry", () => {
    const [head = "", item = ""] = feed.split("<entry>");
    for (const part of [
      `<id>${base}/</id>`,
      "<title>Báo cáo mới</title>",
      "<updated>2023-06-16T01:00:00.000Z</updated>",
      "<author><name>Văn phòng</name></author>",
      `<link rel="self" type="application/atom+xml" href="${base}/atom.xml"/>`,
      `<link rel="alternate" type="text/html" href="${base}/"/>`,
    ]) {
      expect(head).toContain(part);
    }
    for (const part of [
      `<id>urn:uuid:${entry.id}</id>`,
      "<title>A &amp; B</title>",
      `<link rel="alternate" type="text/html" href="${base}/nhiem-vu/a#b"/>`,
      "<updated>2023-06-16T01:00:00.000Z</updated>",
      "<summary>&lt;s&gt;</summary>",
    ]) {
      expect(item).toContain(part);
    }
  });
});

describe("the map for search engines", () => {
  it("has absolute addresses and a day", () => {
    expect(sitemapOf(base, ["/", "/ky/2023-q2"], at)).toContain(
      `<url><loc>${base}/ky/2023-q2</loc><lastmod>2023-06-16</lastmod></url>`,
    );
  });
});

describe("what search engines may read", () => {
  it("is everything public, without the results of searches", () => {
    const lines = robotsOf(base).split("\n");
    expect(lines[0]).toBe("User-agent: *");
    for (const path of ["/bao-cao", "/van-phong", "/quan-tri", "/api/", "/tep/", "/tim-kiem?"]) {
      expect(lines).toContain(`Disallow: ${path}`);
    }
    expect(lines).toContain(`Sitemap: ${base}/sitemap.xml`);
    expect(lines).not.toContain("Disallow: /");
  });
});
