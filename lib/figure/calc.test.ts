import { describe, expect, it } from "vitest";
import type { MeasureFacts } from "@/lib/resolution/schema";
import { absenceStates, askedPeriods, checkOf, unitParts } from "./calc";
import { formulaNumbers } from "./labels";

const ratio = { kind: "RATIO", overTime: "STOCK", unit: "%", asked: "EACH_PERIOD" } as MeasureFacts;
const sum = { ...ratio, kind: "SUM", overTime: "FLOW", unit: "người" } as MeasureFacts;
const units = [
  { id: "a", code: "a", label: "Phường A" },
  { id: "b", code: "b", label: "Xã B" },
];
const given = (unitId: string, ordinal: number, value: string | null, counts?: [string, string]) => ({
  publicationId: `${unitId}${ordinal}`,
  unitId,
  ordinal,
  value,
  numerator: counts?.[0] ?? null,
  denominator: counts?.[1] ?? null,
});
const rollup = {
  measureId: "m",
  units: 2,
  value: "0",
  numerator: "25455",
  denominator: "38945",
  updatedAt: new Date(0),
};

describe("unitParts and checkOf", () => {
  it("a STOCK is its latest period, and a rate the rate of the sums", () => {
    const rows = [
      given("a", 2, null, ["20000", "30000"]),
      given("a", 1, null, ["1", "2"]),
      given("b", 1, null, ["5455", "8945"]),
    ];
    const parts = unitParts(ratio, rows, units, new Set(["a"]));
    expect(
      parts.map(({ code, from, expected }) => [code, from.map(({ ordinal }) => ordinal), expected]),
    ).toEqual([
      ["a", [2], true],
      ["b", [1], false],
    ]);
    expect(checkOf(ratio, parts, rollup)).toMatchObject({ agrees: true });
    expect(checkOf(ratio, parts, { ...rollup, denominator: "38946" }).agrees).toBe(false);
    expect(checkOf(ratio, parts, { ...rollup, units: 3 }).agrees).toBe(false);
    expect(checkOf(ratio, [], null).agrees).toBe(true);
    const explained = { measure: ratio, rollup, parts: [], values: [], total: 2, reporter: null };
    expect(formulaNumbers(explained)).toBe("25.455/38.945 = 65,36\u00a0%");
  });

  it("a FLOW is the exact sum of its periods, written out while units are few", () => {
    const parts = unitParts(
      sum,
      [given("a", 1, "0.1"), given("a", 2, "0.2"), given("b", 1, "3")],
      units,
      new Set(),
    );
    expect(parts.map(({ value, from }) => [value, from.length])).toEqual([
      ["0.3", 2],
      ["3", 1],
    ]);
    const added = { ...rollup, value: "3.3", numerator: "0", denominator: "0" };
    expect(checkOf(sum, parts, added).agrees).toBe(true);
    const explained = { measure: sum, rollup: added, parts: [], total: 2, reporter: null };
    expect(formulaNumbers({ ...explained, values: ["0.3", "3"] })).toBe("0,3 + 3 = 3,3\u00a0người");
    expect(formulaNumbers({ ...explained, values: [], total: 700 })).toBe(
      "Σ của 700 đơn vị = 3,3\u00a0người",
    );
  });
});

describe("absenceStates", () => {
  const period = (ordinal: number, opened = true) => ({
    code: `2023-q${ordinal}`,
    label: `Quý ${ordinal}`,
    ordinal,
    perYear: 4,
    opened,
  });
  const periods = [period(1), period(2), period(3, false), period(4, false)];

  it("puts periods with the same answer together, and asks only for opened ones", () => {
    expect(absenceStates({ unitId: "a", assigned: true, sent: null }, askedPeriods(ratio, periods))).toEqual([
      { kind: "NOT_SENT", periods: ["Quý 1", "Quý 2"], reason: "" },
    ]);
    const yearEnd = { ...ratio, asked: "YEAR_END" } as MeasureFacts;
    expect(
      absenceStates({ unitId: "a", assigned: true, sent: null }, askedPeriods(yearEnd, periods)),
    ).toEqual([{ kind: "NOT_DUE", periods: [], reason: "" }]);
    expect(absenceStates({ unitId: "a", assigned: false, sent: null }, periods)).toMatchObject([
      { kind: "NOT_ASSIGNED" },
    ]);
  });
});
