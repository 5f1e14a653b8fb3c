import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber } from "@/lib/format";
import { type FormMeasure, measureField } from "@/lib/measure/schema";
import { checkComplete, contentSchema, parseDraft, parseReason } from "./schema";

const ratio: FormMeasure = {
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
const sum: FormMeasure = { ...ratio, id: "s", code: "7", kind: "SUM", unitLabel: "người" };
const growth: FormMeasure = { ...ratio, id: "g", code: "10", mayBeNegative: true };
const measures = [ratio, sum, growth];
const numerator = measureField("r", "numerator");
const denominator = measureField("r", "denominator");

describe("reading a form", () => {
  it("reads blank as blank", () => {
    const { content, errors } = parseDraft({}, measures);
    expect(errors).toEqual({});
    expect(content).toMatchObject({ progressPercent: null, selfRating: null, results: "" });
    expect(content.values.r).toEqual({ value: null, numerator: null, denominator: null, explanation: "" });
    expect(contentSchema.safeParse(content).success).toBe(true);
  });

  it("reads figures as Vietnamese officials write them", () => {
    const typed = { [numerator]: "14.210", [denominator]: "14 870", progressPercent: "61,5 %" };
    expect(parseDraft(typed, measures).content).toMatchObject({
      progressPercent: "61.5",
      values: { r: { numerator: "14210", denominator: "14870" } },
    });
  });

  it.each([
    [{ [numerator]: "mười", [denominator]: "1" }, numerator, /Nhập một số/],
    [{ [numerator]: "1.5", [denominator]: "2" }, numerator, /dấu phẩy/],
    [{ [numerator]: "-1", [denominator]: "2" }, numerator, /không thể âm/],
    [{ [numerator]: "1" }, denominator, /cả hai ô/],
    [{ [denominator]: "1" }, numerator, /cả hai ô/],
    [{ [numerator]: "1", [denominator]: "0" }, denominator, /lớn hơn 0/],
    [{ [measureField("s", "value")]: "1234567890123456789" }, measureField("s", "value"), /quá lớn/],
    [{ progressPercent: "100,5" }, "progressPercent", /không quá 100/],
    [{ progressPercent: "10,123" }, "progressPercent", /2 chữ số/],
    [{ selfRating: "TỐT" }, "selfRating", /Chọn/],
    [{ results: "a".repeat(20_001) }, "results", /20\.001 ký tự/],
    [{ publicSummary: "a".repeat(601) }, "publicSummary", /600/],
    [{ [measureField("r", "explanation")]: "a".repeat(501) }, measureField("r", "explanation"), /500/],
  ])("refuses %j at the right field", (typed, field, message) => {
    const { errors } = parseDraft(typed as Record<string, string>, measures);
    expect(Object.keys(errors)).toEqual([field]);
    expect(errors[field]).toMatch(message);
  });

  it("lets natural growth be negative", () => {
    const typed = { [measureField("g", "numerator")]: "-12", [measureField("g", "denominator")]: "14.870" };
    expect(parseDraft(typed, measures)).toMatchObject({
      errors: {},
      content: { values: { g: { numerator: "-12" } } },
    });
  });

  it("counts a line end as one character, as the screen does", () => {
    const typed = "a\r\n".repeat(300).slice(0, -2);
    expect(parseDraft({ publicSummary: typed }, []).errors).toEqual({});
  });

  it("whatever is typed never throws, and what is accepted fits the stored shape", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(numerator, denominator, "progressPercent", "results"), fc.string()),
        (f) => {
          const { content, errors } = parseDraft(f, measures);
          if (Object.keys(errors).length === 0) expect(contentSchema.safeParse(content).success).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("a stored figure shown again reads as itself", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(99), (whole, part) => {
        const stored =
          part === 0 ? `${whole}` : `${whole}.${String(part).padStart(2, "0")}`.replace(/0+$/, "");
        const typed = { [numerator]: formatNumber(stored, 6), [denominator]: "1" };
        expect(parseDraft(typed, measures).content.values.r?.numerator).toBe(stored);
      }),
    );
  });
});

describe("what must be there before sending", () => {
  const filled = { progressPercent: "61", selfRating: "ON_TRACK", results: "Có.", publicSummary: "Có." };

  it("names every blank that must be filled", () => {
    const { content } = parseDraft({}, measures);
    expect(Object.keys(checkComplete(content, measures))).toEqual([
      "progressPercent",
      "selfRating",
      "results",
      "publicSummary",
    ]);
    expect(checkComplete(parseDraft(filled, measures).content, measures)).toEqual({});
  });

  it("asks about more people insured than there are, unless it is explained", () => {
    const typed = { ...filled, [numerator]: "15.210", [denominator]: "14.870" };
    const errors = checkComplete(parseDraft(typed, measures).content, measures);
    expect(errors[numerator]).toBe(
      "Số người tham gia bảo hiểm y tế (15.210) lớn hơn dân số (14.870). " +
        "Sửa lại số, hoặc giải thích bằng một câu ở ô bên dưới.",
    );
    const explained = { ...typed, [measureField("r", "explanation")]: "Gồm cả học sinh nơi khác." };
    expect(checkComplete(parseDraft(explained, measures).content, measures)).toEqual({});
  });
});

describe("a reason", () => {
  it("must say something, and not too much", () => {
    expect(parseReason("  ").error).toMatch(/lý do/);
    expect(parseReason("x".repeat(2_001)).error).toMatch(/2\.000/);
    expect(parseReason("Thiếu số liệu\r\n")).toEqual({ reason: "Thiếu số liệu", error: null });
  });
});
