import { describe, expect, it } from "vitest";
import { aloneBecause } from "./calc.queue";

const read = { opened: true, published: false, approvedBefore: false, rating: "ON_TRACK" };

describe("approving a report together with others", () => {
  it.each([
    [null, {}],
    ["NOT_OPENED", { opened: false }],
    ["NOT_RATED", { rating: null }],
    ["NOT_RATED", { rating: null, opened: false }],
    ["WITHHELD", { approvedBefore: true }],
    ["CORRECTION", { published: true, approvedBefore: true }],
    ["CORRECTION", { published: true, opened: false, rating: null }],
  ])("is stopped by %s for %j", (why, change) => {
    expect(aloneBecause({ ...read, ...change })).toBe(why);
  });
});
