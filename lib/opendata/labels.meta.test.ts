import { describe, expect, it } from "vitest";
import { pageMetadata } from "./labels.meta";

const page = { title: "Chỉ tiêu 9", description: "Tỷ lệ tham gia bảo hiểm y tế.", path: "/chi-tieu/9" };

describe("pageMetadata", () => {
  it("names one address, one picture and the feed", () => {
    const { alternates, openGraph, twitter, robots } = pageMetadata(page);
    expect(alternates).toMatchObject({
      canonical: "/chi-tieu/9",
      types: { "application/atom+xml": [{ url: "/atom.xml" }] },
    });
    expect(openGraph).toMatchObject({
      locale: "vi_VN",
      url: "/chi-tieu/9",
      images: [{ url: "/anh/chi-tieu-9.png", width: 1200, height: 630 }],
    });
    expect(twitter).toMatchObject({ card: "summary_large_image", title: page.title });
    expect(robots).toBeUndefined();
  });

  it("keeps another period in the address, but shows the page's picture", () => {
    const { alternates, openGraph } = pageMetadata({ ...page, path: "/chi-tieu/9?ky=2023-q1" });
    expect(alternates?.canonical).toBe("/chi-tieu/9?ky=2023-q1");
    expect(openGraph).toMatchObject({ images: [{ url: "/anh/chi-tieu-9.png" }] });
  });

  it("says what search engines should not keep", () => {
    expect(pageMetadata({ ...page, indexed: false }).robots).toEqual({ index: false });
  });

  it("ends a long description at a word", () => {
    const { description } = pageMetadata({ ...page, description: "kế hoạch ".repeat(60) });
    expect(description).toMatch(/(kế|hoạch)…$/);
    expect(description?.length).toBeLessThanOrEqual(241);
  });
});
