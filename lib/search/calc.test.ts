import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf, markWords } from "./calc";
import { holdsWords, searchInput, searchWords } from "./schema";

const marked = (text: string, typed: string) =>
  markWords(text, searchWords(typed))
    .map(({ text: part, found }) => (found ? `[${part}]` : part))
    .join("");

describe("searchWords", () => {
  it("are letters and digits without diacritics, at most ten", () => {
    expect(searchWords("  Bảo hiểm Y-tế & 2023! ")).toEqual(["bao", "hiem", "y", "te", "2023"]);
    expect(searchWords("a ".repeat(20))).toHaveLength(10);
    expect(searchWords("“…” ':*!&|")).toEqual([]);
  });

  it("of a long search are those of its beginning", () => {
    expect(searchInput.parse({ q: "x".repeat(300) }).q).toHaveLength(100);
    expect(searchInput.parse({ q: ["a", "b"] }).q).toBe("");
    expect(searchInput.parse({}).q).toBe("");
  });
});

describe("holdsWords", () => {
  it("finds beginnings of words, whichever way they are written", () => {
    expect(holdsWords("Đời sống văn hoá và an sinh xã hội", searchWords("doi song van h"))).toBe(false);
    expect(holdsWords("Đời sống văn hoá và an sinh xã hội", searchWords("DOI SONG van hoá"))).toBe(true);
    expect(holdsWords("Tỷ lệ tham gia bảo hiểm y tế", searchWords("y te"))).toBe(true);
    expect(holdsWords("Tỷ lệ", searchWords("le ty khong"))).toBe(false);
  });
});

describe("markWords", () => {
  it("marks what was typed without diacritics where it stands with them", () => {
    expect(marked("Tỷ lệ người dân tham gia bảo hiểm y tế", "bao hiem y te")).toBe(
      "Tỷ lệ người dân tham gia [bảo] [hiểm] [y] [tế]",
    );
    expect(marked("Đường Đ.T 841", "duong")).toBe("[Đường] Đ.T 841");
  });

  it("marks composed and decomposed letters alike, and what is written with two units", () => {
    expect(marked("Thuỷ lợi".normalize("NFD"), "thuy loi")).toBe("[Thuỷ] [lợi]");
    expect(marked("😀 an toàn", "toan")).toBe("😀 an [toàn]");
  });

  it("never loses or adds a letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, typed) => {
        const pieces = markWords(text, searchWords(typed));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text.normalize("NFC"));
      }),
    );
  });
});

describe("excerptOf", () => {
  const long = `${"Trước đó nói về việc khác. ".repeat(12)}Vận động bảo hiểm y tế. ${"Sau đó cũng vậy. ".repeat(20)}`;
  const said = (typed: string) => excerptOf(long, searchWords(typed));

  it("is the part around the first word, between whole words", () => {
    const pieces = said("van dong");
    const text = pieces.map((piece) => piece.text).join("");
    expect(text).toMatch(/^….*Vận động bảo hiểm y tế\..*…$/);
    expect(text.length).toBeLessThanOrEqual(222);
    expect(pieces.filter(({ found }) => found).map((piece) => piece.text)).toEqual(["Vận", "động"]);
  });

  it("begins at the beginning when nothing is marked, and keeps a short text whole", () => {
    expect(said("khongco")[0]?.text).toMatch(/^Trước đó.*…$/);
    expect(excerptOf("Ngắn.", ["ngan"])).toEqual([
      { text: "Ngắn", found: true },
      { text: ".", found: false },
    ]);
  });

  it("shows a word at the very end", () => {
    const pieces = excerptOf(`${"dài ".repeat(120)}cuối`, ["cuoi"]);
    expect(pieces.at(-1)).toEqual({ text: "cuối", found: true });
  });
});
