import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agreesWithinRounding,
  type Figure,
  meanProgress,
  rateOf,
  sumOfParts,
  taskStanding,
  total,
  type UnitFigure,
  unitYear,
} from "./calc";

const d = (value: Decimal.Value) => new Decimal(value);
const ratio = (numerator: Decimal.Value, denominator: Decimal.Value): Figure => ({
  numerator: d(numerator),
  denominator: d(denominator),
});
const plain = (value: Decimal.Value): Figure => ({ value: d(value) });
/** A figure as text, so that failures read well. */
const shown = (figure: Figure | null) =>
  figure && ("value" in figure ? figure.value.toString() : `${figure.numerator}/${figure.denominator}`);

const RATIO = { kind: "RATIO", unit: "%" } as const;
const SUM = { kind: "SUM", unit: "người" } as const;
const LEVEL = { kind: "LEVEL", unit: "triệu đồng/người/năm" } as const;

describe("rateOf", () => {
  it("scales a percentage by 100 and any other ratio by 1", () => {
    expect(rateOf(ratio(25455, 38945), "%")?.toFixed(2)).toBe("65.36");
    expect(rateOf(ratio(250_000, 50_000), "m²/người")?.toString()).toBe("5");
    expect(rateOf(plain("50.826"), "%")?.toString()).toBe("50.826");
    expect(rateOf(ratio(0, 0), "%")).toBeNull();
  });

  it("keeps a rate that has few decimals exact", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999_999 }), (rate, tens) => {
        expect(rateOf(ratio(rate * tens, tens * 100), "%")?.toString()).toBe(String(rate));
      }),
    );
  });

  it("agrees with the poor households of the report: 1.998 are 9,78 % and 528 are 2,5 %", () => {
    expect(rateOf(ratio(1998, 20_429), "%")?.toFixed(2)).toBe("9.78");
    expect(rateOf(ratio(528, 21_120), "%")?.toString()).toBe("2.5");
  });
});

describe("unitYear", () => {
  const quarters = (...figures: Figure[]) => figures.map((figure, i) => ({ ordinal: i + 1, figure }));

  it("takes the latest period of a STOCK, in whatever order they come", () => {
    const entries = quarters(ratio(90, 100), ratio(91, 101), ratio(80, 102));
    expect(shown(unitYear({ kind: "RATIO", overTime: "STOCK" }, entries))).toBe("80/102");
    expect(shown(unitYear({ kind: "RATIO", overTime: "STOCK" }, entries.reverse()))).toBe("80/102");
  });

  it("adds the periods of a FLOW, a ratio by its two counts", () => {
    const revenue = quarters(plain("0.1"), plain("0.2"));
    expect(shown(unitYear({ kind: "SUM", overTime: "FLOW" }, revenue))).toBe("0.3");
    const waste = quarters(ratio(95, 100), ratio(10, 40));
    expect(shown(unitYear({ kind: "RATIO", overTime: "FLOW" }, waste))).toBe("105/140");
  });

  it("has no figure for a year without one", () => {
    expect(unitYear({ kind: "SUM", overTime: "FLOW" }, [])).toBeNull();
    expect(unitYear({ kind: "LEVEL", overTime: "STOCK" }, [])).toBeNull();
  });

  it("refuses a period that comes twice and a figure of the wrong shape", () => {
    const twice = [...quarters(plain(1)), ...quarters(plain(1))];
    expect(() => unitYear({ kind: "SUM", overTime: "FLOW" }, twice)).toThrow(/once/);
    expect(() => unitYear({ kind: "SUM", overTime: "FLOW" }, quarters(ratio(1, 2)))).toThrow(TypeError);
    const mixed = quarters(ratio(1, 2), plain(1));
    expect(() => unitYear({ kind: "RATIO", overTime: "FLOW" }, mixed)).toThrow(TypeError);
  });
});

describe("total", () => {
  const of = (...figures: Figure[]): UnitFigure[] =>
    figures.map((figure, i) => ({ unitId: `u${i}`, figure }));

  it("divides sums and never averages rates", () => {
    const result = total(RATIO, of(ratio(90, 100), ratio(1, 10)), ["u0", "u1"]);
    expect(result.value?.toFixed(4)).toBe("82.7273");
    expect(shown(result.figure)).toBe("91/110");
    expect(result.coverage).toEqual({ reported: 2, expected: 2, missing: [] });
  });

  it("names who is missing, in the order in which they were expected", () => {
    const result = total(SUM, of(plain(5), plain(7)), ["tan-hoi", "u1", "u0", "an-lac"]);
    expect(result.value?.toString()).toBe("12");
    expect(result.coverage).toEqual({ reported: 2, expected: 4, missing: ["tan-hoi", "an-lac"] });
  });

  it("is null, not 0, when nothing is reported", () => {
    for (const measure of [RATIO, SUM, LEVEL]) {
      const coverage = { reported: 0, expected: 1, missing: ["u0"] };
      expect(total(measure, [], ["u0"])).toEqual({ figure: null, value: null, coverage });
    }
    expect(total(SUM, of(plain(0)), ["u0"]).value?.toString()).toBe("0");
  });

  it("counts a unit with a denominator of 0 as reported", () => {
    const result = total(RATIO, of(ratio(0, 0)), ["u0"]);
    expect(shown(result.figure)).toBe("0/0");
    expect(result.value).toBeNull();
    expect(result.coverage).toEqual({ reported: 1, expected: 1, missing: [] });
  });

  it("leaves a unit that is not expected out of total and coverage", () => {
    const result = total(SUM, of(plain(5), plain(7)), ["u1", "u2"]);
    expect(result.value?.toString()).toBe("7");
    expect(result.coverage).toEqual({ reported: 1, expected: 2, missing: ["u2"] });
  });

  it("passes on the figure of the one body that knows a LEVEL", () => {
    expect(total(LEVEL, of(plain("50.826")), ["u0"]).value?.toString()).toBe("50.826");
    expect(() => total(LEVEL, of(plain(1), plain(2)), ["u0", "u1"])).toThrow(/one body/);
  });

  it("refuses a unit that comes twice", () => {
    const twice = [...of(plain(1)), ...of(plain(1))];
    expect(() => total(SUM, twice, ["u0", "u1"])).toThrow(/once/);
    expect(() => total(LEVEL, twice, ["u0"])).toThrow(/once/);
  });

  const counts = fc
    .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([denominator, numerator]) => ratio(Math.min(numerator, denominator), denominator));
  const values = fc
    .tuple(fc.integer(), fc.integer({ min: 0, max: 4 }))
    .map(([n, p]) => plain(d(n).div(10 ** p)));
  const reports = fc.oneof(
    fc.tuple(fc.constant(RATIO), fc.array(counts, { minLength: 1, maxLength: 20 })),
    fc.tuple(fc.constant(SUM), fc.array(values, { minLength: 1, maxLength: 20 })),
  );
  const ids = (figures: readonly UnitFigure[]) => figures.map(({ unitId }) => unitId);

  it("keeps a ratio of sums between the smallest and the largest ratio of a unit", () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 20 }), (figures) => {
        const rates = figures.map((figure) => rateOf(figure, "%") ?? d(Number.NaN));
        const { value } = total(RATIO, of(...figures), ids(of(...figures)));
        expect(value?.gte(Decimal.min(...rates))).toBe(true);
        expect(value?.lte(Decimal.max(...rates))).toBe(true);
      }),
    );
  });

  it("does not depend on the order of units", () => {
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.nat()), ([measure, figures], keys) => {
        const entries = of(...figures);
        const shuffled = entries
          .map((entry) => ({ entry, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(total(measure, shuffled, ids(entries))).toEqual(total(measure, entries, ids(entries)));
      }),
    );
  });

  it("changes only its coverage when a unit without data is added", () => {
    fc.assert(
      fc.property(reports, ([measure, figures]) => {
        const before = total(measure, of(...figures), ids(of(...figures)));
        const after = total(measure, of(...figures), [...ids(of(...figures)), "silent"]);
        expect(shown(after.figure)).toBe(shown(before.figure));
        expect(after.value?.toString()).toBe(before.value?.toString());
        expect(after.coverage).toEqual({
          reported: before.coverage.reported,
          expected: before.coverage.expected + 1,
          missing: [...before.coverage.missing, "silent"],
        });
      }),
    );
  });
});

describe("sums of parts", () => {
  it("adds what is there and says whether it is all", () => {
    const parts = [d(1765), d(3377), d(3149)];
    expect(sumOfParts(parts)).toEqual({ value: d(8291), complete: true });
    expect(sumOfParts([d(1765), null])).toEqual({ value: d(1765), complete: false });
    expect(sumOfParts([null, null])).toEqual({ value: null, complete: false });
    expect(sumOfParts([])).toEqual({ value: null, complete: false });
  });

  it("forgives what rounding alone explains", () => {
    const history = [d(714), d(1832), d(2818)];
    expect(agreesWithinRounding(d(5363), history, 0)).toBe(true);
    expect(agreesWithinRounding(d(5362), history, 0)).toBe(true);
    expect(agreesWithinRounding(d(5367), history, 0)).toBe(false);
    expect(agreesWithinRounding(d(5363), history, 1)).toBe(false);
    expect(agreesWithinRounding(d(5362), [d(2546), d(2818)], 0)).toBe(false);
  });

  it("finds the income target of 71 to be 1,40 x 50,826 only when rounded to whole millions", () => {
    const target = d("1.40").times("50.826");
    expect(target.toString()).toBe("71.1564");
    expect(agreesWithinRounding(d(71), [target], 0)).toBe(true);
    expect(agreesWithinRounding(d(71), [target], 1)).toBe(false);
  });

  it("agrees whenever total and parts come from the same exact figures", () => {
    const exact = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(exact, fc.integer({ min: 0, max: 3 }), (mils, places) => {
        const parts = mils.map((mil) => d(mil).div(10_000));
        const sum = parts.reduce((a, b) => a.plus(b), d(0)).toDecimalPlaces(places);
        const rounded = parts.map((part) => part.toDecimalPlaces(places));
        expect(agreesWithinRounding(sum, rounded, places)).toBe(true);
      }),
    );
  });
});

describe("progress of a task", () => {
  it("means over units, and over nothing there is none", () => {
    expect(meanProgress([d(40), d(50), d(0)])?.toString()).toBe("30");
    expect(meanProgress([])).toBeNull();
  });

  it.each([
    ["58", "0.5", "ON_TRACK"],
    ["47.5", "0.5", "ON_TRACK"],
    ["47.4999", "0.5", "AT_RISK"],
    ["44", "0.5", "AT_RISK"],
    ["30", "0.5", "AT_RISK"],
    ["29.9999", "0.5", "BEHIND"],
    ["100", "1", "ON_TRACK"],
    ["0", "0.25", "BEHIND"],
    ["0", "0", "ON_TRACK"],
  ])("%s %% when %s of the year has passed is %s", (mean, elapsed, standing) => {
    expect(taskStanding(d(mean), d(elapsed))).toBe(standing);
  });

  it("is no data without a mean, and not tipped over a threshold by a month that is no exact decimal", () => {
    expect(taskStanding(null, d("0.5"))).toBe("NO_DATA");
    for (let month = 1; month <= 12; month++) {
      const elapsed = d(month).div(12);
      expect(taskStanding(d(95).times(month).div(12), elapsed)).toBe("ON_TRACK");
      expect(taskStanding(d(60).times(month).div(12), elapsed)).toBe("AT_RISK");
    }
  });
});
