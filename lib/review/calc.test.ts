import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Content, type FormMeasure, measureField } from "@/lib/submission/schema";
import { changesBetween, reviewNoteFields, splitChange } from "./calc";

const measure: FormMeasure = {
  id: "00000000-0000-4000-8000-000000000009",
  code: "9",
  label: "Tỷ lệ tham gia bảo hiểm y tế",
  indicatorTitle: "Bảo hiểm y tế",
  unitLabel: "%",
  kind: "RATIO",
  numeratorLabel: "Số người tham gia",
  denominatorLabel: "Dân số",
  mayBeNegative: false,
};

function content(change: Partial<Content> = {}, numerator: string | null = "25455"): Content {
  return {
    progressPercent: "47",
    selfRating: "ON_TRACK",
    results: "Tổ chức 03 đợt.",
    difficulties: "",
    causes: "",
    proposals: "",
    nextSteps: "",
    publicSummary: "",
    values: { [measure.id]: { value: null, numerator, denominator: "38945", explanation: "" } },
    ...change,
  };
}

describe("changesBetween", () => {
  it("is empty for the same content, however the figure was written", () => {
    expect(changesBetween(content(), content({ progressPercent: "47.00" }), [measure])).toEqual([]);
  });

  it("names every field that differs, in the order of the form, figures as they are printed", () => {
    const after = content(
      { progressPercent: "52.5", selfRating: "AT_RISK", results: "Tổ chức 04 đợt." },
      "25500",
    );
    expect(changesBetween(content(), after, [measure])).toEqual([
      {
        field: "progressPercent",
        title: "Tiến độ so với kế hoạch năm",
        before: "47\u00a0%",
        after: "52,5\u00a0%",
      },
      { field: "selfRating", title: "Tự đánh giá", before: "Đúng tiến độ", after: "Có nguy cơ chậm" },
      { field: "results", title: "Kết quả đạt được", before: "Tổ chức 03 đợt.", after: "Tổ chức 04 đợt." },
      {
        field: measureField(measure.id, "numerator"),
        title: "9. Tỷ lệ tham gia bảo hiểm y tế",
        before: "65,36\u00a0% (25.455 / 38.945)",
        after: "65,48\u00a0% (25.500 / 38.945)",
      },
    ]);
  });

  it("shows a figure that was not there before as blank", () => {
    const [change] = changesBetween(content({ values: {} }), content(), [measure]);
    expect(change?.before).toBe("");
  });
});

describe("splitChange", () => {
  it("marks only the words that differ", () => {
    expect(splitChange("Tổ chức 03 đợt tuyên truyền.", "Tổ chức 04 đợt tuyên truyền.")).toEqual({
      start: "Tổ chức ",
      before: "03",
      after: "04",
      end: " đợt tuyên truyền.",
    });
  });

  it("leaves out unchanged words far away, but never changed ones", () => {
    const far = "một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba mười-bốn";
    const split = splitChange(`${far} cũ ${far}`, `${far} mới ${far}`);
    expect([split.before, split.after]).toEqual(["cũ", "mới"]);
    expect(split.start.startsWith("… ba ")).toBe(true);
    expect(split.end.endsWith("mười-hai …")).toBe(true);
  });

  it("puts both texts together again when they are short", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "\n"), { maxLength: 6 }).map((w) => w.join(" "));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const split = splitChange(before, after);
        expect(split.start + split.before + split.end).toBe(before);
        expect(split.start + split.after + split.end).toBe(after);
      }),
    );
  });
});

describe("reviewNoteFields", () => {
  it("offers the measures of the version first and no others", () => {
    const other = { ...measure, id: "00000000-0000-4000-8000-000000000010", code: "10" };
    const fields = reviewNoteFields(content(), [measure, other]).map(({ field }) => field);
    expect(fields).toHaveLength(9);
    expect(fields[0]).toBe(measureField(measure.id, "numerator"));
  });
});
