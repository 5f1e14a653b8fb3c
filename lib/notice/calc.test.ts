import { describe, expect, it } from "vitest";
import { digestDay, dueOfKey, nextAttempt, reminderOf } from "./calc";

const at = (local: string) => new Date(`${local}+07:00`);

describe("which reminder a due time asks for", () => {
  const due = at("2023-06-26T17:00:00");

  it("counts local calendar days and gives only the nearest", () => {
    const given = [
      ["2023-06-18T23:59:59", null],
      ["2023-06-19T00:00:00", "DUE_7"],
      ["2023-06-22T23:59:59", "DUE_7"],
      ["2023-06-23T00:00:00", "DUE_3"],
      ["2023-06-24T12:00:00", "DUE_3"],
      ["2023-06-25T00:00:00", "DUE_1"],
      ["2023-06-26T16:59:59", "DUE_1"],
      ["2023-06-26T17:00:00", "DUE_1"],
      ["2023-06-26T17:00:01", "OVERDUE"],
      ["2023-07-20T08:00:00", "OVERDUE"],
    ] as const;
    for (const [moment, kind] of given) expect([moment, reminderOf(at(moment), due)]).toEqual([moment, kind]);
  });

  it("is remembered in the key together with the due time", () => {
    const key = `DUE_3:00000000-0000-4000-8000-000000000001:${due.getTime()}`;
    expect(dueOfKey(key)).toEqual(due);
    expect(dueOfKey("event:00000000-0000-4000-8000-000000000001")).toBeNull();
  });
});

describe("mail", () => {
  it("has a digest from seven in the morning on, by the local day", () => {
    expect(digestDay(at("2023-06-26T06:59:59"))).toBeNull();
    expect(digestDay(at("2023-06-26T07:00:00"))).toBe("2023-06-26");
    expect(digestDay(at("2023-06-26T23:59:59"))).toBe("2023-06-26");
  });

  it("is tried again after 1, 5, 30, 120 and 360 minutes, then given up", () => {
    const from = at("2023-06-26T07:00:00");
    const minutes = [1, 2, 3, 4, 5, 6].map((attempts) => {
      const next = nextAttempt(from, attempts);
      return next && (next.getTime() - from.getTime()) / 60_000;
    });
    expect(minutes).toEqual([1, 5, 30, 120, 360, null]);
  });
});
