import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reservedSlugs, slugOf } from "./calc.slug";

describe("the address of a task", () => {
  it.each([
    ["Chuyển đổi số", "chuyen-doi-so"],
    ["Đường sá & cầu, cống (giai đoạn 2)", "duong-sa-cau-cong-giai-doan-2"],
    ["…", "nhiem-vu"],
    ["Gửi", "gui-2"],
  ])("%s → %s", (title, slug) => expect(slugOf(title, [])).toBe(slug));

  it("is cut between words and told apart by a number", () => {
    const title = "Tháo gỡ vướng mắc dự án, phát triển hạ tầng đô thị và chỉnh trang các tuyến đường";
    const slug = slugOf(title, []);
    expect(slug).toBe("thao-go-vuong-mac-du-an-phat-trien-ha-tang-do-thi-va-chinh");
    expect(slugOf(title, [slug, `${slug}-2`])).toBe(`${slug}-3`);
  });

  it("is always a plain, free address", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (title, others) => {
        const taken = [...others, slugOf(title, [])];
        const slug = slugOf(title, taken);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect([...taken, ...reservedSlugs]).not.toContain(slug);
        expect(slug.length).toBeLessThan(70);
      }),
    );
  });
});
