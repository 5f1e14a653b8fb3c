import { describe, expect, it } from "vitest";
import { figureText, formulaText, inSentence, targetText } from "./labels";
import type { MeasureFacts } from "./schema";

/** Spaces that do not break, written as ordinary ones so that the texts can be read. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

function target(
  test: MeasureFacts["test"],
  operator: MeasureFacts["operator"],
  value: string | null,
  unit = "%",
) {
  const rest = { version: 1, note: "chỉ tiêu tỉnh giao hằng năm", source: "", setAt: new Date(0) };
  return plain(targetText({ test, operator, target: { value, unit, ...rest } }));
}

describe("targetText", () => {
  it("reads as the resolution puts it", () => {
    expect(target("AT_END", ">", "65")).toBe("> 65 %");
    expect(target("CUMULATIVE", ">=", "8291", "tỷ đồng")).toBe("≥ 8.291 tỷ đồng");
    expect(target("AVERAGE_YEARLY_DROP", ">=", "1.5", "điểm %/năm")).toBe("giảm ≥ 1,5 điểm %/năm");
    expect(target("YEARLY_GROWTH", ">=", "10")).toBe("tăng ≥ 10 %/năm");
    expect(target("EACH_YEAR", "<", "1")).toBe("< 1 % mỗi năm");
    expect(target("EXTERNAL_EACH_YEAR", ">=", null)).toBe("theo chỉ tiêu tỉnh giao hằng năm");
    expect(target("AT_END", ">=", null)).toBe("chưa có mục tiêu");
  });
});

describe("figures and formulas", () => {
  it("writes a figure with its unit, unbroken", () => {
    expect(figureText("65.361407", "%")).toBe("65,36\u00a0%");
    expect(figureText("50.826", "triệu đồng/người/năm", 3)).toBe("50,826\u00a0triệu đồng/người/năm");
    expect(figureText("0.8", "điểm %/năm")).toBe("0,8\u00a0điểm\u00a0%/năm");
  });

  it("names both sums of a ratio, the parts of a whole, and who knows a figure alone", () => {
    const base = {
      kind: "SUM",
      numeratorLabel: null,
      denominatorLabel: null,
      partCodes: [],
      reporter: null,
    } as const;
    const ratio = {
      ...base,
      kind: "RATIO",
      numeratorLabel: "Số hộ nghèo",
      denominatorLabel: "Tổng số hộ",
    } as const;
    expect(formulaText(ratio)).toBe("Σ số hộ nghèo / Σ tổng số hộ");
    expect(formulaText({ ...base, partCodes: ["4a", "4b"] })).toBe("Cộng các thành phần 4a + 4b");
    expect(formulaText({ ...base, reporter: "Phòng Giáo dục và Đào tạo" })).toContain(
      "Phòng Giáo dục và Đào tạo",
    );
    expect(formulaText(base)).toBe("Cộng số liệu của các đơn vị");
  });

  it("lowers a label's first letter inside a sentence, but not an abbreviation's", () => {
    expect(inSentence("Quý II/2023")).toBe("quý II/2023");
    expect(inSentence("GRDP bình quân")).toBe("GRDP bình quân");
  });
});
