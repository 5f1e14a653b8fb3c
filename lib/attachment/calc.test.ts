import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanName, contentDisposition, kindOfHead, NAME_LIMIT, sizeLabel } from "./calc";
import { fileKind } from "./schema";

const kind = fc.constantFrom(...fileKind.options);
/** Names as people and attackers write them. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
      fc.constantFrom(
        "..",
        "/",
        "\\",
        ".",
        " ",
        "\0",
        "\u202E",
        "\u200B",
        "\uD800",
        ".pdf",
        ".DOCX",
        "é",
        "Đề án",
        "e\u0302\u0301",
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("cleanName", () => {
  it("gives a harmless name for whatever comes", () => {
    fc.assert(
      fc.property(hostile, kind, (given, of) => {
        const name = cleanName(given, of);
        expect(name.length).toBeLessThanOrEqual(NAME_LIMIT);
        expect(name.endsWith(`.${of}`)).toBe(true);
        expect(name.length).toBeGreaterThan(of.length + 1);
        expect(name).toBe(name.normalize("NFC"));
        expect(name).not.toMatch(/[/\\<>:"|?*]|^[.\s]|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u);
      }),
      { numRuns: 5_000 },
    );
  });

  it("changes nothing at a second time", () => {
    fc.assert(
      fc.property(hostile, kind, (given, of) => {
        const name = cleanName(given, of);
        expect(cleanName(name, of)).toBe(name);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ["Báo cáo quý II.pdf", "pdf", "Báo cáo quý II.pdf"],
    ["Ba\u0301o ca\u0301o.PDF", "pdf", "Báo cáo.pdf"],
    ["C:\\Users\\Hoa\\ảnh.jpeg", "jpg", "ảnh.jpg"],
    ["../../etc/passwd", "png", "passwd.png"],
    [".htaccess", "pdf", "htaccess.pdf"],
    ["hoa\u202Efdp.exe", "pdf", "hoafdp.exe.pdf"],
    ["bang.xlsx", "docx", "bang.docx"],
    ["kế hoạch 2023.06", "pdf", "kế hoạch 2023.06.pdf"],
    ["\0\0", "xlsx", "tai-lieu.xlsx"],
    ["", "xlsx", "tai-lieu.xlsx"],
  ] as const)("%j as %s is %j", (given, of, name) => {
    expect(cleanName(given, of)).toBe(name);
  });
});

describe("contentDisposition", () => {
  it("carries any name as plain ASCII and exactly", () => {
    fc.assert(
      fc.property(hostile, kind, (given, of) => {
        const name = cleanName(given, of);
        const header = contentDisposition(name);
        expect(header).toMatch(
          /^attachment; filename="[A-Za-z0-9._ -]+"; filename\*=UTF-8''[\w.!#$&+^`|~%-]+$/,
        );
        expect(decodeURIComponent(header.split("''")[1] ?? "")).toBe(name);
      }),
    );
    expect(contentDisposition("Đề án (1).pdf")).toBe(
      `attachment; filename="De an _1_.pdf"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20%281%29.pdf`,
    );
  });
});

it("says sizes as people do", () => {
  expect([1, 350 * 1024, 1_258_291, 20 * 1024 * 1024].map(sizeLabel)).toEqual([
    "1 KB",
    "350 KB",
    "1,2 MB",
    "20 MB",
  ]);
});

it("names what a file claims to be, and what it plainly is not", () => {
  const of = (text: string) => kindOfHead(Buffer.from(text, "latin1"));
  expect(of("%PDF-1.7")).toBe("pdf");
  expect(of("PK\x03\x04")).toBe("zip");
  expect(of("")).toBe("EMPTY");
  expect(of("<svg xmlns=")).toBe("WRONG_TYPE");
  expect(of("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")).toBe("OLD_OFFICE");
  expect(of("\0\0\0\x18ftypheic")).toBe("HEIC");
});
