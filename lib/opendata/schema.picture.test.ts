import { describe, expect, it } from "vitest";
import { pictureName, picturePath } from "./schema.picture";

describe("names of pictures", () => {
  it.each([
    ["tong-quan.png", { kind: "tong-quan" }],
    ["bieu-tuong.png", { kind: "bieu-tuong" }],
    ["nhiem-vu-van-hoa-an-sinh.png", { kind: "nhiem-vu", id: "van-hoa-an-sinh" }],
    ["chi-tieu-9.png", { kind: "chi-tieu", id: "9" }],
    ["don-vi-an-loc.png", { kind: "don-vi", id: "an-loc" }],
    ["ky-2023-q2.png", { kind: "ky", id: "2023-q2" }],
  ])("reads %s", (name, expected) => {
    expect(pictureName.parse(name)).toEqual(expected);
  });

  it.each(["chi-tieu-x.png", "ky-x.png", "nhiem-vu-.png", "x.png", "tong-quan.jpg", "../tong-quan.png", ""])(
    "refuses %s",
    (name) => {
      expect(pictureName.safeParse(name).success).toBe(false);
    },
  );

  it.each([
    ["/", "/anh/tong-quan.png"],
    ["/nhiem-vu/dan-van", "/anh/nhiem-vu-dan-van.png"],
    ["/chi-tieu/9?ky=2023-q1", "/anh/chi-tieu-9.png"],
    ["/ky/2023-q2", "/anh/ky-2023-q2.png"],
    ["/ky", "/anh/tong-quan.png"],
    ["/du-lieu-mo", "/anh/tong-quan.png"],
  ])("of %s is %s", (page, picture) => {
    expect(picturePath(page)).toBe(picture);
  });
});
