import { describe, expect, it } from "vitest";
import { periodState } from "./schema";
import { isPlanned, nextAction, periodTransition, stateAtCreation } from "./workflow";

describe("the states of a period", () => {
  it("go on in one order; nothing leads back to what has not opened", () => {
    const moves = periodState.options.map((state) => periodTransition(nextAction(state)));
    expect(moves.map(({ from, to }) => [from, to])).toEqual([
      ["UPCOMING", "OPEN"],
      ["OPEN", "CLOSED"],
      ["CLOSED", "OPEN"],
    ]);
    expect(moves.map(({ needsReason }) => needsReason)).toEqual([false, false, true]);
    expect(periodState.options.filter(isPlanned)).toEqual(["UPCOMING"]);
  });

  it("begin closed only for a period that is past its due time", () => {
    const dueAt = new Date("2023-06-20T10:00:00Z");
    expect(stateAtCreation({ dueAt }, new Date(dueAt.getTime() - 1))).toBe("UPCOMING");
    expect(stateAtCreation({ dueAt }, dueAt)).toBe("CLOSED");
  });
});
