import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isAsset, publicAddress } from "./addresses";

describe("publicAddress", () => {
  it.each([
    ["/", "/"],
    ["/?ky=2023-q2", "/?ky=2023-q2"],
    ["/nhiem-vu/kinh-te", "/nhiem-vu/kinh-te"],
    ["/chi-tieu/6", "/chi-tieu/6"],
    ["/don-vi", "/don-vi"],
    ["/du-lieu-mo", "/du-lieu-mo"],
    ["/du-lieu-mo/chi-tieu.csv", "/du-lieu-mo/chi-tieu.csv"],
    ["/tim-kiem?q=b%E1%BA%A3o+hi%E1%BB%83m", "/tim-kiem?q=b%E1%BA%A3o+hi%E1%BB%83m"],
    ["/anh/chi-tieu-9.png", "/anh/chi-tieu-9.png"],
    ["/robots.txt", "/robots.txt"],
    ["/don-vi?trang=2&loai=phuong", "/don-vi?loai=phuong&trang=2"],
    ["/dinh-chinh?trang=3", "/dinh-chinh?trang=3"],
    ["/nguon/chi-tieu/9a/2023-q2", "/nguon/chi-tieu/9a/2023-q2"],
    ["/?utm_source=x&fbclid=y", "/"],
    ["/du-lieu-mo?ky=2023-q2", "/du-lieu-mo"],
    ["/nhiem-vu/kinh-te?b=1&ky=2023-q2&a=2", "/nhiem-vu/kinh-te?ky=2023-q2"],
  ])("keeps %s", (url, key) => {
    expect(publicAddress(url)).toEqual({ key });
  });

  it.each([
    "/don-vi?trang=0",
    "/?ky=2023-q2&ky=2023-q3",
    "/?ky=<script>",
    `/tim-kiem?q=${"x".repeat(101)}`,
    "/tim-kiem?q=%00",
    `/don-vi/${"x".repeat(400)}`,
    `/don-vi/${"x".repeat(285)}?ky=2023-q2`,
  ])("does not keep %s", (url) => {
    expect(publicAddress(url)).toEqual({ key: null });
  });

  it.each([
    "/bao-cao",
    "/dang-nhap",
    "/api/health",
    "/nhiem-vux",
    "/nhiem-vu/",
    "/quan-tri?x=/nhiem-vu",
    "//",
  ])("does not take %s for public", (url) => {
    expect(publicAddress(url)).toBeNull();
  });
});

it("knows files from pages", () => {
  const assets = ["/_next/static/chunks/a.js", "/icon.svg"];
  expect([...assets, "/", "/bao-cao", "/bao-cao/tep.pdf", "/_next/image"].filter(isAsset)).toEqual(assets);
});

describe("the shipped nginx configuration", () => {
  const file = path.resolve(import.meta.dirname, "../docs/deployment/nginx.conf");
  const [, pattern = ""] = /location ~ (\S+) \{/.exec(readFileSync(file, "utf8")) ?? [];
  const held = new RegExp(pattern);

  it("holds the public addresses and no other", () => {
    const open = ["/", "/nhiem-vu", "/nhiem-vu/a", "/chi-tieu/9", "/don-vi", "/ky/2023-q2", "/dinh-chinh"];
    const files = ["/nguon/chi-tieu/9a/2023", "/du-lieu-mo/a.csv", "/tim-kiem", "/anh/a.png", "/atom.xml"];
    const closed = [
      "/bao-cao",
      "/van-phong/ky",
      "/dang-nhap",
      "/api/health",
      "/tep/1",
      "/nhiem-vux",
      "/atom.xmlx",
    ];
    for (const address of [...open, ...files, ...closed]) {
      expect([address, held.test(address)]).toEqual([address, publicAddress(address) !== null]);
    }
  });
});
