import { describe, expect, it } from "vitest";
import { accountFilter, accountsPath, firstMessages, newAccountInput } from "./schema.admin";

const UNIT = "7c05a3a9-495f-4e06-a2e4-aa5e428dc047";
const typed = { username: "an-loc-2", role: "UNIT_EDITOR", unitId: UNIT, email: "" };

/** The fields that the form of a new account is refused for. */
function wrong(change: Record<string, string>): string[] {
  const read = newAccountInput.safeParse({ ...typed, ...change });
  return read.success ? [] : Object.keys(firstMessages(read.error));
}

describe("the form of a new account", () => {
  it("reads a name in lower case, and blanks as nothing", () => {
    const read = newAccountInput.parse({ ...typed, username: " An-Loc-2 " });
    expect(read).toEqual({ username: "an-loc-2", role: "UNIT_EDITOR", unitId: UNIT, email: null });
  });

  it.each([
    [{ username: "" }, ["username"]],
    [{ username: "an lộc" }, ["username"]],
    [{ username: "moi" }, ["username"]],
    [{ username: "a/b" }, ["username"]],
    [{ role: "" }, ["role"]],
    [{ role: "ROOT" }, ["role"]],
    [{ email: "khong phai thu" }, ["email"]],
    [{ email: "a@b.vn" }, []],
    [{ unitId: "" }, ["unitId"]],
    [{ role: "OFFICE" }, ["unitId"]],
    [{ role: "OFFICE", unitId: "" }, []],
  ])("of %j refuses %j", (change, fields) => {
    expect(wrong(change)).toEqual(fields);
  });
});

describe("the list's address", () => {
  it("says again what it was read from", () => {
    const query = { tim: "an lộc", "vai-tro": "tong-hop", "trang-thai": "da-khoa", trang: "2" };
    const path = accountsPath(accountFilter.parse(query));
    expect(Object.fromEntries(new URL(path, "http://x").searchParams)).toEqual(query);
  });

  it("takes no notice of what makes no sense", () => {
    const filter = accountFilter.parse({ tim: ["a"], "vai-tro": "ADMIN", "don-vi": "'", trang: "-1" });
    expect(accountsPath(filter)).toBe("/quan-tri");
  });
});
