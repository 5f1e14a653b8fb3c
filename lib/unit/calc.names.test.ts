import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validOn } from "./calc";
import { dayBefore, followedBy, hasBegun, type Span, startProblem } from "./calc.names";

const TODAY = "2023-06-16";
type Name = Span & { name: string };

const day = fc
  .integer({ min: Date.parse("2015-01-01"), max: Date.parse("2025-12-31") })
  .map((at) => new Date(at).toISOString().slice(0, 10));

describe("names one after the other", () => {
  it("leave exactly one name on each day from the first on, whatever changes are tried", () => {
    fc.assert(
      fc.property(fc.option(day), fc.array(day, { maxLength: 12 }), fc.array(day), (first, changes, days) => {
        const names = changes.reduce<readonly Name[]>(
          (before, from, index) =>
            followedBy(before, { name: `tên ${index + 1}`, validFrom: from, validTo: null }, TODAY),
          [{ name: "tên 0", validFrom: first, validTo: null }],
        );
        // The days around every change as well, where a gap or an overlap would be.
        const edges = changes.flatMap((from) => [from, dayBefore(from)]);
        for (const date of [...days, ...edges].filter((one) => hasBegun(names, one))) {
          const valid = names.filter(
            ({ validFrom, validTo }) => (validFrom ?? "") <= date && date <= (validTo ?? "9999-12-31"),
          );
          expect(valid).toHaveLength(1);
          expect(valid[0]).toBe(validOn(names, date));
        }
      }),
    );
  });

  it("refuse a day that is taken, a day too far ahead, and what would leave a gap", () => {
    const latest = { validFrom: "2020-11-01", validTo: null };
    expect(startProblem(latest, "2020-11-01", TODAY)).toBe("OVERLAP");
    expect(startProblem(latest, "2020-11-02", TODAY)).toBeNull();
    expect(startProblem(latest, "2024-06-16", TODAY)).toBeNull();
    expect(startProblem(latest, "2024-06-17", TODAY)).toBe("TOO_FAR");
    expect(startProblem({ ...latest, validTo: "2021-01-01" }, "2022-01-01", TODAY)).toBe("GAP");
    expect(startProblem({ validFrom: null, validTo: null }, "1990-01-01", TODAY)).toBeNull();
  });

  it("step back over the ends of months and years", () => {
    expect([dayBefore("2024-03-01"), dayBefore("2023-01-01")]).toEqual(["2024-02-29", "2022-12-31"]);
  });
});
