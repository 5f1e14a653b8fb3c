import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstInput } from "@/lib/measure/calc";
import { type FormMeasure, measureField } from "@/lib/measure/schema";
import {
  askedMeasures,
  fieldTitle,
  keepStored,
  missingFields,
  reference,
  storedDifferences,
  toFields,
} from "./calc";
import { type Entered, parseDraft } from "./schema";

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
const measures = [insurance, trees, workers];
const blank = { value: null, numerator: null, denominator: null, explanation: "" };
const ratio = (numerator: string, denominator: string) => ({ ...blank, numerator, denominator });
const empty = parseDraft({}, measures).content;

describe("stored content in the form", () => {
  const figure = fc.integer({ min: 0, max: 10 ** 9 }).map((n) => new Decimal(n).div(1000).toFixed());
  const percent = fc.integer({ min: 0, max: 10_000 }).map((n) => new Decimal(n).div(100).toFixed());
  const anyContent: fc.Arbitrary<Entered> = fc
    .record({ percent: fc.option(percent), top: figure, value: fc.option(figure), note: fc.string() })
    .map(({ percent: progressPercent, top, value, note }) => {
      const explanation = parseDraft({ results: note }, []).content.results;
      return {
        ...empty,
        progressPercent,
        selfRating: "AT_RISK" as const,
        causes: explanation,
        values: { r: { ...ratio(top, "38945"), explanation }, t: blank, s: { ...blank, value } },
      };
    });

  it("comes back from the form as it was", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(parseDraft(toFields(content, measures), measures)).toEqual({ content, errors: {} });
        expect(storedDifferences(toFields(content, measures), content, measures)).toEqual({});
      }),
    );
  });

  it("differs from what was typed by content, not by spelling", () => {
    const stored = {
      ...empty,
      results: "Bản của chị Hoa",
      values: { ...empty.values, r: ratio("1234", "2000") },
    };
    const top = measureField("r", "numerator");
    const typed = { ...toFields(stored, measures), [top]: "1234", results: "Bản của tôi", causes: "Thêm" };
    expect(storedDifferences(typed, stored, measures)).toEqual({ results: "Bản của chị Hoa", causes: "" });
    expect(storedDifferences({ ...typed, [top]: "1.5" }, stored, measures)).toMatchObject({ [top]: "1.234" });
  });
});

describe("what is missing", () => {
  it("is everything at the start, in the words of the form", () => {
    const missing = missingFields(null, measures);
    expect(missing.required).toEqual(["progressPercent", "selfRating", "results", "publicSummary"]);
    expect(missing.measures).toEqual(measures.map(firstInput));
    expect([...missing.required, ...missing.measures].map((field) => fieldTitle(field, measures))).toEqual([
      "Tiến độ so với kế hoạch năm",
      "Tự đánh giá",
      "Kết quả đạt được",
      "Thông tin công khai",
      "9. Tỷ lệ tham gia bảo hiểm y tế",
      "13. Tỷ lệ tham gia bảo hiểm y tế",
      "7. Tỷ lệ tham gia bảo hiểm y tế",
    ]);
  });

  it("does not count a figure of 0 as blank", () => {
    const content = { ...empty, values: { ...empty.values, s: { ...blank, value: "0" } } };
    expect(missingFields(content, measures).measures).toEqual([firstInput(insurance), firstInput(trees)]);
  });
});

describe("asked measures", () => {
  const row = { ...workers, asked: "EACH_PERIOD", reporterScope: "UNITS", reporterUnitId: null } as const;
  const rows = [
    { ...row, id: "each" },
    { ...row, id: "yearly", asked: "YEAR_END" as const },
    { ...row, id: "wards", reporterScope: "WARDS" as const },
    { ...row, id: "agency", reporterScope: "ONE_UNIT" as const, reporterUnitId: "u" },
  ];
  const ids = (kind: "WARD" | "COMMUNE" | "AGENCY", yearEnd: boolean) =>
    askedMeasures(rows, { id: "u", kind }, yearEnd).map(({ id }) => id);

  it("are the unit's own ones that are due", () => {
    expect(ids("WARD", false)).toEqual(["each", "wards", "agency"]);
    expect(ids("COMMUNE", true)).toEqual(["each", "yearly", "agency"]);
    expect(ids("AGENCY", true)).toEqual(["agency"]);
  });
});

describe("a form with mistakes", () => {
  const stored = parseDraft(
    { results: "Cũ", "measure.r.numerator": "90", "measure.r.denominator": "100", progressPercent: "50" },
    measures,
  ).content;

  it("keeps what was stored of the fields that cannot be read, and takes everything else", () => {
    const typed = { results: "Mới", progressPercent: "chín", "measure.r.numerator": "x" };
    const { content, errors } = parseDraft({ ...typed, "measure.r.denominator": "200" }, measures);
    const kept = keepStored(content, stored, Object.keys(errors));
    expect(kept).toMatchObject({ results: "Mới", progressPercent: "50", values: { r: ratio("90", "100") } });
    expect(keepStored(content, null, Object.keys(errors))).toMatchObject({
      results: "Mới",
      progressPercent: null,
      values: { r: blank },
    });
  });

  it("takes the whole content when nothing is wrong", () => {
    const { content } = parseDraft({ results: "Mới" }, measures);
    expect(keepStored(content, stored, [])).toEqual(content);
  });
});

it("a reference names unit, period, task and version", () => {
  expect(reference("an-loc", "2023-q2", { kind: "KEY", ordinal: 3 }, 2)).toBe("ANLOC-2023Q2-KEY3-v2");
});
