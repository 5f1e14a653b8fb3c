import { expect, it } from "vitest";
import { changesOf } from "./calc.changes";

it("tells before and after of what differs alone", () => {
  const before = { label: "A", operator: ">=", lowerIsBetter: false, context: null };
  const after = { label: "A", operator: ">", lowerIsBetter: true, context: "" };
  expect(changesOf(["label", "operator", "lowerIsBetter", "context"], before, after)).toEqual({
    operatorFrom: ">=",
    operatorTo: ">",
    lowerIsBetterFrom: false,
    lowerIsBetterTo: true,
  });
});
