import { describe, expect, it } from "vitest";
import { bulkField, bulkItems, picked } from "./schema.bulk";

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

describe("what the queue picks", () => {
  it("is one or several ids", () => {
    expect(picked.parse({ chon: id(1) })).toEqual({ chon: [id(1)] });
    expect(picked.parse({ chon: [id(1), id(2)] })).toEqual({ chon: [id(1), id(2)] });
  });

  it.each([{}, { chon: "" }, { chon: "x" }, { chon: [id(1), "x"] }, { chon: Array(51).fill(id(1)) }])(
    "is nothing for what makes no sense",
    (query) => {
      expect(picked.parse(query)).toEqual({ chon: [] });
    },
  );
});

describe("the list to confirm", () => {
  function form(n: number, change: Record<string, string> = {}): FormData {
    const data = new FormData();
    data.append("chon", id(n));
    const fields = { revision: "2", versionNumber: "1", rating: "ON_TRACK", ...change } as const;
    for (const name of ["revision", "versionNumber", "rating"] as const) {
      data.set(bulkField(id(n), name), fields[name]);
    }
    return data;
  }

  it("names revision, version and rating of each, once", () => {
    const data = form(1);
    data.append("chon", id(1));
    expect(bulkItems(data)).toEqual([
      { submissionId: id(1), revision: 2, versionNumber: 1, rating: "ON_TRACK" },
    ]);
  });

  it.each([
    ["rating", "GREAT"],
    ["revision", "0"],
    ["versionNumber", "1.5"],
    ["revision", "99999999999"],
  ])("leaves out what cannot be read: %s %s", (field, value) => {
    expect(bulkItems(form(1, { [field]: value }))).toEqual([]);
  });
});
