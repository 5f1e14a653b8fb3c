import { readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reservedUnitCodes } from "@/lib/unit/schema.admin";
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

/** Static addresses beside every dynamic part of that name. */
function besides(part: string): string[] {
  const app = path.resolve(import.meta.dirname, "../../app");
  const folders = readdirSync(app, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  const parents = folders.filter(({ name }) => name === part).map(({ parentPath }) => parentPath);
  const siblings = folders.filter((one) => parents.includes(one.parentPath));
  return siblings.map(({ name }) => name).filter((name) => !/^[[(]/.test(name));
}

describe("addresses that are taken", () => {
  it("by pages of their own are no task's", () => {
    expect(besides("[task]").sort()).toEqual([...reservedSlugs].sort());
    expect(besides("[slug]")).toEqual([]);
  });

  it("nor a unit's", () => {
    expect(besides("[unit]")).toEqual([]);
    const units = path.resolve(import.meta.dirname, "../../app/(admin)/quan-tri/don-vi");
    const taken = readdirSync(units).filter((name) => !/^\[|\./.test(name));
    expect(taken.sort()).toEqual([...reservedUnitCodes].sort());
  });
});
