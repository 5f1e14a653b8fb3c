import { describe, expect, it } from "vitest";
import { choiceOf, isDisplay, styleOf } from "./display";

describe("what a reader wants kept", () => {
  it.each([
    ["hien-thi=lon.cao", { size: "lon", high: true }],
    ["a=b; hien-thi=rat-lon.thuong; c=d", { size: "rat-lon", high: false }],
    ["hien-thi=thuong.cao", { size: "thuong", high: true }],
    ["hien-thi=toString.cao", { size: "thuong", high: false }],
    ["hien-thi=khong-co.cao", { size: "thuong", high: true }],
    ["x-hien-thi=lon.cao", { size: "thuong", high: false }],
    [undefined, { size: "thuong", high: false }],
  ])("%s", (cookies, expected) => {
    expect(choiceOf(cookies)).toEqual(expected);
  });

  it("changes nothing unless it was asked for", () => {
    expect(styleOf({ size: "thuong", high: false })).toBe("");
  });

  it("gives way to what is tried on the page, and has the colours of its switch", () => {
    const sheet = styleOf({ size: "lon", high: true });
    expect(sheet).toContain('html:not(:has([name="co-chu"]:checked)){font-size:130%}');
    expect(sheet).toMatch(/html:not\(:has\(\[name="tuong-phan"\]:checked\)\)\{[^}]*--color-ink: #000000;/);
    expect(sheet).toContain("label:has(#co-chu-lon)::after");
  });

  it("has two addresses", () => {
    expect(["/hien-thi", "/hien-thi.css", "/", "/hien-thi/x"].map(isDisplay)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
