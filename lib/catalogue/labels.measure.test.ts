import { expect, it } from "vitest";
import { storedNotes } from "./labels.measure";

it("says in words what is stored under each field that differs, and under no other", () => {
  const stored = { label: "Tên mới", operator: "<=", reporter: "u1", kind: "SUM", context: "" };
  const typed = { label: "Tên cũ", operator: ">=", reporter: "UNITS", kind: "SUM", mayBeNegative: "co" };
  expect(storedNotes(stored, typed, [{ value: "u1", label: "Ban Tổ chức" }])).toEqual({
    label: "Người khác vừa lưu: Tên mới",
    operator: "Người khác vừa lưu: bằng hoặc nhỏ hơn (≤)",
    reporter: "Người khác vừa lưu: Ban Tổ chức",
    mayBeNegative: "Người khác vừa lưu: không",
  });
  expect(storedNotes({ lowerIsBetter: "co" }, {}, [])).toEqual({ lowerIsBetter: "Người khác vừa lưu: có" });
  expect(storedNotes({}, { context: "x" }, [])).toEqual({ context: "Người khác vừa lưu: để trống" });
});
