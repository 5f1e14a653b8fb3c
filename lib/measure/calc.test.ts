import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureOf, figureText, unusualReason } from "./calc";
import type { FormMeasure } from "./schema";

const insurance: FormMeasure = {
  id: "r",
  code: "9",
  label: "Tỷ lệ tham gia bảo hiểm y tế",
  indicatorTitle: "Người dân tham gia bảo hiểm y tế",
  unitLabel: "%",
  kind: "RATIO",
  numeratorLabel: "Số người tham gia bảo hiểm y tế",
  denominatorLabel: "Dân số",
  mayBeNegative: false,
};
const trees: FormMeasure = { ...insurance, id: "t", code: "13", unitLabel: "m²/người" };
const workers: FormMeasure = { ...insurance, id: "s", code: "7", kind: "SUM", unitLabel: "người" };
const blank = { value: null, numerator: null, denominator: null, explanation: "" };
const ratio = (numerator: string, denominator: string) => ({ ...blank, numerator, denominator });
const count = (value: string) => ({ ...blank, value });

describe("the figure of a measure", () => {
  it("is a percentage, a plain ratio or the value itself", () => {
    expect(figureText(insurance, ratio("25455", "38945"))).toBe("65,36\u00a0%");
    expect(figureText(trees, ratio("12500", "5000"))).toBe("2,5\u00a0m²/người");
    expect(figureText(workers, count("1250"))).toBe("1.250\u00a0người");
    expect(figureText(workers, count("0"))).toBe("0\u00a0người");
  });

  it.each([[undefined], [blank], [{ ...blank, numerator: "1" }], [ratio("1", "0")]])(
    "is none for %j",
    (value) => {
      expect(figureOf(insurance, value)).toBeNull();
      expect(figureText(insurance, value)).toBeNull();
    },
  );
});

describe("an unusual figure", () => {
  const rates = { ...insurance, past: ["88", "90", "93"] };
  const counts = { ...workers, past: ["100", "120", "110", "105"] };

  it("is a part larger than its whole", () => {
    expect(unusualReason(insurance, ratio("15210", "14870"))).toBe(
      "Số người tham gia bảo hiểm y tế (15.210) lớn hơn dân số (14.870).",
    );
    expect(unusualReason(insurance, ratio("14870", "14870"))).toBeNull();
    expect(unusualReason(trees, ratio("15210", "14870"))).toBeNull();
  });

  it("is one far from the unit's own earlier figures", () => {
    expect(unusualReason(rates, ratio("77", "100"))).toBe(
      "77\u00a0% khác xa 3 kỳ trước (từ 88\u00a0% đến 93\u00a0%).",
    );
    expect(unusualReason(rates, ratio("78", "100"))).toBeNull();
    expect(unusualReason(rates, ratio("100", "100"))).toBeNull();
    expect(unusualReason(counts, count("1200"))).toContain("khác xa 4 kỳ trước");
    expect(unusualReason(counts, count("151"))).toBeNull();
    expect(unusualReason(counts, count("152"))).not.toBeNull();
    expect(unusualReason(counts, count("68"))).not.toBeNull();
    expect(unusualReason({ ...workers, past: ["0", "0", "0"] }, count("3"))).toBeNull();
  });

  it("needs at least three earlier figures to compare with, and a figure", () => {
    expect(unusualReason({ ...workers, past: ["1", "1"] }, count("1000"))).toBeNull();
    expect(unusualReason(workers, count("1000"))).toBeNull();
    expect(unusualReason(counts, blank)).toBeNull();
    expect(unusualReason(counts, undefined)).toBeNull();
  });

  it("is never one that was there before", () => {
    const figures = fc.array(fc.integer({ min: -1000, max: 10 ** 9 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(figures, fc.nat(), (past, pick) => {
        const texts = past.map((figure) => new Decimal(figure).toFixed());
        const again = texts[pick % texts.length] ?? "0";
        expect(unusualReason({ ...workers, past: texts }, count(again))).toBeNull();
      }),
    );
  });
});
