import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareVi,
  fold,
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
  parseDate,
  parseNumber,
  spellNumber,
} from "./format";

const nbsp = "\u00a0";
/** Decimals as the database keeps them: up to 15 digits before and 4 after the point. */
const figures = fc
  .tuple(fc.bigInt({ min: -(10n ** 19n), max: 10n ** 19n }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => new Decimal(digits).div(new Decimal(10).pow(places)));

describe("formatNumber", () => {
  it.each([
    ["1234567.5", "1.234.567,5"],
    ["0", "0"],
    ["-0", "0"],
    ["-0.001", "0"],
    ["999", "999"],
    ["1000", "1.000"],
    ["-1234.5", "-1.234,5"],
    ["71.1564", "71,16"],
    ["2.50", "2,5"],
    ["0.125", "0,13"],
    ["-0.125", "-0,13"],
    ["999.999", "1.000"],
    ["123456789012345.67", "123.456.789.012.345,67"],
    ["1e21", "1.000.000.000.000.000.000.000"],
  ])("writes %s as %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
    expect(formatNumber(new Decimal(value))).toBe(text);
  });

  it("keeps as many decimals as asked for", () => {
    expect(formatNumber("71.1564", 4)).toBe("71,1564");
    expect(formatNumber("71.1564", 0)).toBe("71");
    expect(formatNumber(0.1 + 0.2)).toBe("0,3");
  });

  it("refuses what is no figure", () => {
    expect(() => formatNumber(Number.NaN)).toThrow(RangeError);
    expect(() => formatNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => formatNumber("abc")).toThrow();
  });

  it("writes percentages with a space that does not break", () => {
    expect(formatPercent(new Decimal(25455).times(100).div(38945))).toBe(`65,36${nbsp}%`);
    expect(formatPercent("9.78", 1)).toBe(`9,8${nbsp}%`);
  });
});

describe("parseNumber", () => {
  it.each([
    ["1234,56", "1234.56"],
    ["1.234,56", "1234.56"],
    ["1 234,56", "1234.56"],
    [`1${nbsp}234,56`, "1234.56"],
    ["1\u202f234\u2009567", "1234567"],
    ["1.234", "1234"],
    ["1.234.567", "1234567"],
    ["25.455", "25455"],
    ["1,234", "1.234"],
    ["0,5", "0.5"],
    ["  42\t\n", "42"],
    ["+7", "7"],
    ["-1.234,5", "-1234.5"],
    ["\u22123", "-3"],
    ["-0", "0"],
    ["0007", "7"],
    ["1234,50", "1234.5"],
    ["123456789012345678901234567890", "123456789012345678901234567890"],
  ])("reads %j as %s", (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });

  it.each("1.5|12.34|1234.567|0.125|-.5|1.2345|1,234.56|1 234.56|1,234,567|1,234,567.8".split("|"))(
    "takes %j for a decimal point and does not guess",
    (text) => {
      expect(parseNumber(text)).toEqual({ ok: false, code: "AMBIGUOUS" });
    },
  );

  it.each([
    ..."|   |-|+|,|.|,5|5,|1,2,3|1.23.456|1.234.56|1.234 567|1,234 567.8|1 23|12 34|0 123".split("|"),
    ..."1e5|12a|1,5 %|--1|- 1|1-|0x10|NaN|Infinity|1\t234|1\n234|٣".split("|"),
    ...["1".repeat(31), "9".repeat(100_000), "1.".repeat(50_000)],
  ])("refuses %j", (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, code: "NOT_A_NUMBER" });
  });

  it("reads back what formatNumber writes", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(parseNumber(formatNumber(figure, 4))).toEqual({ ok: true, value: figure.toFixed() });
      }),
    );
  });

  it("says the same of a number and of its canonical text written with a comma", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const value = figure.toFixed();
        expect(parseNumber(value.replace(".", ","))).toEqual({ ok: true, value });
      }),
    );
  });

  it("only ever returns a canonical decimal string", () => {
    const text = fc.string({ unit: fc.constantFrom(..."0123456789.,+-− "), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (typed) => {
        const read = parseNumber(typed);
        if (read.ok) expect(new Decimal(read.value).toFixed()).toBe(read.value);
      }),
    );
  });
});

describe("dates", () => {
  it("shows a local date as it is", () => {
    expect(formatDate("2023-06-16")).toBe("16/06/2023");
  });

  it("shows an instant in Asia/Ho_Chi_Minh", () => {
    expect(formatDate(new Date("2023-06-15T16:59:59Z"))).toBe("15/06/2023");
    expect(formatDate(new Date("2023-06-15T17:00:00Z"))).toBe("16/06/2023");
    expect(formatDateTime(new Date("2023-06-16T07:20:00Z"))).toBe("14:20 ngày 16/06/2023");
    expect(formatDateTime(new Date("2022-12-31T17:05:00Z"))).toBe("00:05 ngày 01/01/2023");
  });

  it("refuses other strings and invalid dates", () => {
    expect(() => formatDate("2023-06-16T07:20:00Z")).toThrow(RangeError);
    expect(() => formatDate("16/06/2023")).toThrow(RangeError);
    expect(() => formatDate(new Date("x"))).toThrow(RangeError);
    expect(() => formatDateTime(new Date("x"))).toThrow(RangeError);
  });
});

describe("fold", () => {
  it.each([
    ["Đường Nguyễn Tất Thành", "duong nguyen tat thanh"],
    ["THỊ XÃ HỒNG NGỰ", "thi xa hong ngu"],
    ["Ưu đãi".normalize("NFD"), "uu dai"],
    ["Chỉ tiêu 12a", "chi tieu 12a"],
  ])("folds %s to %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("is idempotent, and does not care how the text was composed or cased", () => {
    const vietnamese = fc.string({ unit: fc.constantFrom(..."aăâđeêoôơuưyáàảãạấợữỵĐẶ Ẽ1".normalize("NFC")) });
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: "grapheme" })), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text));
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });
});

describe("compareVi", () => {
  it("orders letters as Vietnamese does and numbers by value", () => {
    const names = ["Đ", "Khóm 10", "D", "An Lạc", "Ấp 1", "Khóm 2", "Bình Thạnh", "An Bình A", "E", "Ăn"];
    expect(names.sort(compareVi)).toEqual([
      ...["An Bình A", "An Lạc", "Ăn", "Ấp 1", "Bình Thạnh", "D", "Đ", "E", "Khóm 2", "Khóm 10"],
    ]);
  });
});

describe("spellNumber", () => {
  const readings = `
    0: không; 4: bốn; 10: mười; 11: mười một; 14: mười bốn; 15: mười lăm; 21: hai mươi mốt;
    24: hai mươi tư; 55: năm mươi lăm; 100: một trăm; 105: một trăm linh năm; 111: một trăm mười một;
    1000: một nghìn; 1234: một nghìn hai trăm ba mươi tư; 1005: một nghìn không trăm linh năm;
    1050: một nghìn không trăm năm mươi; 14210: mười bốn nghìn hai trăm mười; 1000000: một triệu;
    1000001: một triệu không trăm linh một; 1000005000: một tỷ không trăm linh năm nghìn;
    1234000000000: một nghìn hai trăm ba mươi tư tỷ; 1000000000000000: một triệu tỷ; -12: âm mười hai;
    61.5: sáu mươi mốt phẩy năm; 0.25: không phẩy hai mươi lăm; 0.05: không phẩy không năm;
    2.0625: hai phẩy không sáu trăm hai mươi lăm; 2.1234: hai phẩy một hai ba bốn`;
  it.each(readings.split(";").map((row) => row.trim().split(": ")))("reads %s as %s", (value, words) => {
    expect(spellNumber(value ?? "")).toBe(words);
  });

  const names = "không một hai ba bốn năm sáu bảy tám chín".split(" ");
  const digitOf = (word: string) => ({ mốt: 1, tư: 4, lăm: 5 })[word] ?? names.indexOf(word);

  /** Reads the words of a whole number back. */
  function understand(words: string): bigint {
    const parts = words.split(" ");
    if (parts[0] === "âm") return -understand(parts.slice(1).join(" "));
    let [total, chunk, group, last] = [0n, 0n, 0n, 0n];
    for (const word of parts) {
      if (word === "linh") continue;
      if (word === "mười") group += 10n;
      else if (word === "mươi" || word === "trăm") {
        group += last * (word === "trăm" ? 99n : 9n);
      } else if (word === "nghìn" || word === "triệu") {
        chunk += group * (word === "nghìn" ? 1000n : 1_000_000n);
        group = 0n;
      } else if (word === "tỷ") {
        total = (total + chunk + group) * 1_000_000_000n;
        [chunk, group] = [0n, 0n];
      } else {
        last = BigInt(digitOf(word));
        group += last;
      }
    }
    return total + chunk + group;
  }

  it("says each whole number so that it can be understood again", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (number) => {
        expect(understand(spellNumber(number.toString()))).toBe(number);
      }),
      { numRuns: 2_000 },
    );
  });

  it("uses no word that is not one, whatever the figure", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(spellNumber(figure.toFixed())).toMatch(/^[a-zà-ỹđ]+( [a-zà-ỹđ]+)*$/);
      }),
    );
  });
});

describe("parseDate", () => {
  const read = "01/04/2025=2025-04-01| 1/4/2025 =2025-04-01|1-4-2025=2025-04-01|29.02.2024=2024-02-29";
  it.each(read.split("|").map((row) => row.split("=")))("reads %j as %s", (text, date) => {
    expect(parseDate(text ?? "")).toBe(date);
  });
  it.each("29/02/2023|31/04/2023|2025-04-01|1/4-2025|1/4/25|01/01/1899|".split("|"))("refuses %j", (text) => {
    expect(parseDate(text)).toBeNull();
  });
});
