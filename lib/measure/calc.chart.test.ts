import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf, dotsOf, lineOf, loneOf, postsOf } from "./calc.chart";

describe("axisOf", () => {
  it.each([
    [[78, 79.2, 80], false, [78, 78.5, 79, 79.5, 80]],
    [[0, 8291], false, [0, 2500, 5000, 7500, 10000]],
    [[3, 7], true, [0, 2, 4, 6, 8]],
    [[0.1, 0.3], false, [0.1, 0.15, 0.2, 0.25, 0.3]],
    [[90], false, [75, 100]],
    [[0], true, [0, 0.25]],
    [[], false, [0, 0.25]],
    [[-2, 3], false, [-2, 0, 2, 4]],
  ])("of %j (from zero: %j) has the marks %j", (values, fromZero, ticks) => {
    expect(axisOf(values, fromZero).ticks).toEqual(ticks);
  });

  it("holds every value between its few round marks", () => {
    const value = fc
      .tuple(fc.integer(), fc.integer({ min: 0, max: 6 }))
      .map(([n, places]) => n / 10 ** places);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), fc.boolean(), (values, fromZero) => {
        const { low, high, ticks } = axisOf(values, fromZero);
        expect(low).toBeLessThan(high);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(7);
        const margin = (high - low) * 1e-6;
        for (const one of values) {
          expect(one).toBeGreaterThanOrEqual(low - margin);
          expect(one).toBeLessThanOrEqual(high + margin);
        }
      }),
    );
  });
});

it("a gap stays a gap, and a lone value is still a dot", () => {
  const places = [{ x: 1, y: 2 }, { x: 2.6, y: 3 }, null, { x: 4, y: 5 }];
  expect(lineOf(places)).toBe("M1 2 3 3M4 5");
  expect(dotsOf(places)).toBe("M1 2h0M3 3h0M4 5h0");
  expect(postsOf(places, 9)).toBe("M1 9V2M3 9V3M4 9V5");
  expect(dotsOf(loneOf(places))).toBe("M4 5h0");
});
