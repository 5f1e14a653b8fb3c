import { describe, expect, it } from "vitest";
import { addressOf, listAddress, pagesOf, periodAddress } from "./schema.address";

describe("an address", () => {
  it("asks for a page and a kind of units", () => {
    expect(listAddress.parse({ trang: "2", loai: "xa" })).toEqual({ trang: 2, loai: "COMMUNE" });
    expect(listAddress.parse({})).toEqual({ trang: 1, loai: null });
  });

  it.each([
    { trang: "0" },
    { trang: "-1" },
    { trang: "x" },
    { trang: ["1", "2"] },
    { loai: "thon" },
    { loai: ["xa"] },
  ])("reads %j as if nothing were asked", (query) => {
    expect(listAddress.parse(query)).toEqual({ trang: 1, loai: null });
  });

  it("tells no period from one that cannot be", () => {
    expect(periodAddress.parse({}).ky).toBeNull();
    expect(periodAddress.parse({ ky: "2023-q2" }).ky).toBe("2023-q2");
    expect(periodAddress.parse({ ky: "2023-q9" }).ky).toBeUndefined();
    expect(periodAddress.parse({ ky: ["2023-q1", "2023-q2"] }).ky).toBeUndefined();
  });

  it("carries only what is not the default", () => {
    expect(addressOf("/don-vi", {})).toBe("/don-vi");
    expect(addressOf("/don-vi", { loai: null, trang: 1 })).toBe("/don-vi");
    expect(addressOf("/don-vi", { loai: "AGENCY", trang: 3 })).toBe("/don-vi?loai=co-quan&trang=3");
    expect(addressOf("/nhiem-vu/a", { ky: "2023-q2" })).toBe("/nhiem-vu/a?ky=2023-q2");
  });
});

it("leads beyond the last page to the last one", () => {
  expect(pagesOf(101, 50, 2)).toEqual({ page: 2, pages: 3 });
  expect(pagesOf(101, 50, 9)).toEqual({ page: 3, pages: 3 });
  expect(pagesOf(0, 50, 1)).toEqual({ page: 1, pages: 1 });
});
