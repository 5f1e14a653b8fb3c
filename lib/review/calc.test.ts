import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FormMeasure, measureField } from "@/lib/measure/schema";
import type { Content } from "@/lib/submission/schema";
import { changesBetween, folded, type Piece, reviewNoteFields, wordChanges } from "./calc";

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
    attachments: [],
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

  it("names files that came, went, or were replaced under the same name", () => {
    const file = (fileName: string, sha256: string) => ({
      id: fileName,
      fileName,
      mediaType: "application/pdf",
      size: 10,
      sha256,
    });
    const before = content({ attachments: [file("a.pdf", "1"), file("b.pdf", "2"), file("c.pdf", "3")] });
    const after = content({ attachments: [file("a.pdf", "1"), file("b.pdf", "9")] });
    expect(changesBetween(before, before, [])).toEqual([]);
    expect(changesBetween(before, after, [])).toEqual([
      {
        field: "attachments",
        title: "Tài liệu minh chứng",
        before: "a.pdf\nb.pdf\nc.pdf",
        after: "a.pdf\nb.pdf (tệp mới cùng tên)",
      },
    ]);
  });

  it("shows a figure that was not there before as blank", () => {
    const [change] = changesBetween(content({ values: {} }), content(), [measure]);
    expect(change?.before).toBe("");
  });
});

const old = (pieces: Piece[]) => text(pieces, "come");
const present = (pieces: Piece[]) => text(pieces, "gone");
function text(pieces: Piece[], without: Piece["kind"]): string {
  return pieces.flatMap((piece) => (piece.kind === without ? [] : piece.text)).join("");
}

describe("wordChanges", () => {
  it("marks only the words that differ, in several places", () => {
    expect(
      wordChanges("Tổ chức 03 đợt tuyên truyền tại khóm.", "Tổ chức 04 đợt tuyên truyền tại 12 khóm."),
    ).toEqual([
      { kind: "same", text: "Tổ chức " },
      { kind: "gone", text: "03" },
      { kind: "come", text: "04" },
      { kind: "same", text: " đợt tuyên truyền tại " },
      { kind: "come", text: "12 " },
      { kind: "same", text: "khóm." },
    ]);
  });

  it("reads neighbouring replaced words as one change, but never over a line end", () => {
    expect(wordChanges("có hai ba xã", "có bốn năm xã")).toEqual([
      { kind: "same", text: "có " },
      { kind: "gone", text: "hai ba" },
      { kind: "come", text: "bốn năm" },
      { kind: "same", text: " xã" },
    ]);
    expect(wordChanges("một\nhai", "ba\nbốn").map(({ text }) => text)).toEqual([
      "một",
      "ba",
      "\n",
      "hai",
      "bốn",
    ]);
  });

  it("shows a first text as come, an emptied one as gone, the same one as it is", () => {
    expect(wordChanges("", "a b")).toEqual([{ kind: "come", text: "a b" }]);
    expect(wordChanges("a b", "")).toEqual([{ kind: "gone", text: "a b" }]);
    expect(wordChanges("a b", "a b")).toEqual([{ kind: "same", text: "a b" }]);
    expect(wordChanges("", "")).toEqual([]);
  });

  it("gives both texts back, whatever they are", () => {
    const blank = fc.constantFrom(" ", "  ", "\n", "\n\n", "\t", "\u00a0");
    const word = fc.constantFrom("a", "b", "c", "12", "khóm", "đợt.");
    const texts = fc.array(fc.oneof(word, blank), { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = wordChanges(before, after);
        expect(old(pieces)).toBe(before);
        expect(present(pieces)).toBe(after);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("gives up on two long texts that share nothing, and still gives both back", () => {
    const long = (letter: string) =>
      `chung ${Array.from({ length: 4_000 }, (_, n) => letter + n).join(" ")} hết`;
    const started = performance.now();
    const pieces = wordChanges(long("x"), long("y"));
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(pieces.map(({ kind }) => kind)).toEqual(["same", "gone", "come", "same"]);
    expect(old(pieces)).toBe(long("x"));
    expect(present(pieces)).toBe(long("y"));
  });
});

describe("folded", () => {
  const words = (count: number, letter: string) =>
    Array.from({ length: count }, (_, n) => letter + (n + 1)).join(" ");

  it("leaves out unchanged words far from every change, but never changed ones", () => {
    const pieces = folded(
      wordChanges(
        `${words(20, "a")} cũ ${words(40, "b")} ba ${words(20, "c")}`,
        `${words(20, "a")} mới ${words(40, "b")} bốn ${words(20, "c")}`,
      ),
    );
    expect(pieces.map(({ kind }) => kind)).toEqual(["same", "gone", "come", "same", "gone", "come", "same"]);
    expect(pieces[0]?.text).toMatch(/^… a9 .* a20 $/);
    expect(pieces[3]?.text).toMatch(/^ b1 .* b12 … b29 .* b40 $/);
    expect(pieces[6]?.text).toMatch(/^ c1 .* c12 …$/);
  });

  it("leaves short stretches and changes alone", () => {
    const pieces = wordChanges(
      `${words(12, "a")} cũ ${words(24, "b")}`,
      `${words(12, "a")} ${words(24, "b")} x`,
    );
    expect(folded(pieces)).toEqual(pieces);
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
