import { describe, expect, it } from "vitest";
import type { Series, SeriesPoint } from "./calc.charts";
import { barsText, seriesText, targetLineText, unitLineText } from "./labels.charts";
import { meanFormula, missingText, workedFormula } from "./labels.formula";
import type { PeriodPoint } from "./schema";

/** Spaces that do not break, written as ordinary ones so that the texts can be read. */
const plain = (text: string | null) => text?.replaceAll("\u00a0", " ") ?? null;

const point = (label: string, reported: number): PeriodPoint => ({
  code: "",
  label,
  year: 2023,
  ordinal: 2,
  perYear: 4,
  endsOn: "",
  value: "",
  numerator: null,
  denominator: null,
  reported,
  expected: 7,
});
const baseline = { year: 2020, value: "90", numerator: null, denominator: null, note: "", source: "" };
const measure = { label: "Bảo hiểm y tế", unit: "%", test: "AT_END" as const, baseline, target: null };
const at = (value: string, of: PeriodPoint | null): SeriesPoint => ({
  at: 0,
  value,
  partial: false,
  point: of,
});
const series = (points: SeriesPoint[], target: Series["target"] = null): Series => ({
  years: [2021, 2025],
  points,
  target,
});

describe("what a line shows", () => {
  const target: Series["target"] = [
    { at: 0, value: "90" },
    { at: 5, value: "95" },
  ];

  it("is its first and last value, who is in it, and the target", () => {
    const both = series([at("90", null), at("91.25", point("Quý II/2023", 5))], target);
    expect(plain(seriesText(measure, both))).toBe(
      "Bảo hiểm y tế: từ 90 % (năm 2020) đến 91,25 % (quý II/2023), theo 5/7 đơn vị; mục tiêu 95 % vào năm 2025.",
    );
    expect(plain(targetLineText(measure, both))).toBe("mục tiêu 95 % vào năm 2025");
    expect(plain(targetLineText({ ...measure, test: "EACH_YEAR" }, both))).toBe("mục tiêu 95 % mỗi năm");
  });

  it("is the last value that everybody is in, and says what has come since", () => {
    const later = { ...at("91", point("Quý IV/2023", 3)), partial: true };
    const both = series([at("90", null), at("91.25", point("Quý III/2023", 7)), later]);
    expect(plain(seriesText(measure, both))).toBe(
      "Bảo hiểm y tế: từ 90 % (năm 2020) đến 91,25 % (quý III/2023), theo 7/7 đơn vị; quý IV/2023 mới có 3/7 đơn vị: 91 %.",
    );
  });

  it("is one value, or none, where there is no more", () => {
    expect(plain(seriesText(measure, series([at("90", point("Quý I/2022", 7))])))).toBe(
      "Bảo hiểm y tế: 90 % (quý I/2022), theo 7/7 đơn vị.",
    );
    expect(seriesText(measure, series([]))).toBe("Bảo hiểm y tế: chưa có số liệu theo kỳ.");
    const sum = { ...measure, label: "Tổng vốn", unit: "tỷ đồng", test: "CUMULATIVE" as const };
    expect(
      plain(seriesText(sum, series([at("1", point("Quý I/2022", 1)), at("36", point("Quý II/2022", 7))]))),
    ).toBe("Tổng vốn: luỹ kế 36 tỷ đồng (quý II/2022), theo 7/7 đơn vị.");
  });
});

it("columns name the last two years, and that one is not complete", () => {
  const bar = (year: number, value: string | null, partial = false) => {
    return { year, value, partial, mark: null, shown: null };
  };
  const flow = { label: "Lao động xuất cảnh", unit: "người" };
  const bars = [bar(2021, "80"), bar(2022, "120"), bar(2023, "55", true), bar(2024, null)];
  expect(plain(barsText(flow, bars))).toBe(
    "Lao động xuất cảnh: 120 người năm 2022; 55 người năm 2023 (chưa đầy đủ).",
  );
  expect(barsText(flow, [bar(2024, null)])).toBe("Lao động xuất cảnh: chưa có số liệu.");
});

it("one unit's line says where it began and where it is", () => {
  const own = [
    { year: 2021, value: "90" },
    { year: 2022, value: null },
    { year: 2023, value: "92.5" },
  ];
  expect(plain(unitLineText(measure, own))).toBe("Từ 90 % năm 2021 đến 92,5 % năm 2023");
  expect(plain(unitLineText(measure, own.slice(0, 2)))).toBe("90 % năm 2021");
  expect(unitLineText(measure, [])).toBe("Chưa có số liệu");
});

describe("a formula with its numbers", () => {
  const of = { kind: "RATIO" as const, unit: "%", reporter: null, overTime: "STOCK" as const };
  const covered = { reported: 5, expected: 7 };
  const none = { numerator: null, denominator: null };

  it("is the division of the sums, exact to two places", () => {
    const figure = { value: "65.361407", numerator: "25455", denominator: "38945", ...covered };
    expect(plain(workedFormula(of, figure))).toBe("25.455 / 38.945 = 65,36 %");
    expect(plain(workedFormula(of, { ...figure, value: null, denominator: "0" }))).toBe(
      "25.455 / 0: mẫu số bằng 0",
    );
    expect(workedFormula(of, { value: null, ...none, ...covered })).toBeNull();
  });

  it("is the sum of parts, of units, or what one body reports", () => {
    const sum = { ...of, kind: "SUM" as const, unit: "tỷ đồng" };
    const figure = { value: "3000.5", ...none, ...covered };
    expect(plain(workedFormula(sum, figure, ["1000", "2000.5", null]))).toBe(
      "1.000 + 2.000,5 + chưa có = 3.000,5 tỷ đồng",
    );
    expect(plain(workedFormula(sum, figure))).toBe("Tổng của 5/7 đơn vị = 3.000,5 tỷ đồng");
    expect(plain(workedFormula({ ...sum, reporter: "Phòng Tài chính" }, figure))).toBe(
      "Phòng Tài chính báo cáo 3.000,5 tỷ đồng",
    );
    expect(workedFormula(sum, { ...figure, value: null })).toBeNull();
  });

  it("is the mean of a task, and names who is missing as far as there is room", () => {
    const sides = { localities: { reported: 7, expected: 7 }, agencies: { reported: 0, expected: 2 } };
    expect(plain(meanFormula({ mean: "58.142857142857142857", ...sides }))).toBe("407 % / 7 đơn vị = 58,1 %");
    expect(meanFormula({ mean: null, ...sides })).toBeNull();
    expect(missingText({ names: ["An Thạnh", "Tân Hội"], total: 2 })).toBe("Còn thiếu: An Thạnh, Tân Hội.");
    expect(missingText({ names: ["An Thạnh"], total: 1235 })).toBe(
      "Còn thiếu: An Thạnh và 1.234 đơn vị khác.",
    );
    expect(missingText({ names: [], total: 0 })).toBeNull();
  });
});
