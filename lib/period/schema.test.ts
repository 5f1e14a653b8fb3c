import { describe, expect, it } from "vitest";
import { extensionInput, parseDueTime, REASON_LIMIT } from "./schema";

describe("parseDueTime", () => {
  it.each([
    ["25/06/2023 17:00", "2023-06-25T10:00:00.000Z"],
    [" 5/6/2023  7:05 ", "2023-06-05T00:05:00.000Z"],
    ["29/02/2024 00:00", "2024-02-28T17:00:00.000Z"],
  ])("reads %j in Vietnamese time", (typed, instant) => {
    expect(parseDueTime(typed)?.toISOString()).toBe(instant);
  });

  it.each([
    "",
    "25/06/2023",
    "31/02/2023 17:00",
    "29/02/2023 17:00",
    "25/13/2023 17:00",
    "25/06/2023 24:00",
    "25/06/2023 17:60",
    "2023-06-25T17:00",
    "25/06/23 17:00",
  ])("refuses %j", (typed) => {
    expect(parseDueTime(typed)).toBeNull();
  });
});

describe("extensionInput", () => {
  const id = "00000000-0000-4000-8000-000000000001";
  const sent = { periodId: id, unitId: id, dueAt: "25/06/2023 17:00", reason: " Mưa bão\0 " };

  it("trims the reason and takes out what PostgreSQL cannot keep", () => {
    expect(extensionInput.parse(sent).reason).toBe("Mưa bão");
  });

  it.each([
    ["periodId", ""],
    ["unitId", "an-loc"],
    ["dueAt", "mai"],
    ["reason", " \0 "],
    ["reason", "x".repeat(REASON_LIMIT + 1)],
  ])("refuses a bad %s", (field, value) => {
    const result = extensionInput.safeParse({ ...sent, [field]: value });
    expect(result.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
  });
});
