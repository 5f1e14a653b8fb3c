import { expect, it } from "vitest";
import { endsAhead } from "./calc.end";

it("an end lies ahead up to and with its last day", () => {
  expect(["2023-06-15", "2023-06-16", "2023-06-17"].map((day) => endsAhead(day, "2023-06-16"))).toEqual([
    false,
    true,
    true,
  ]);
});
