import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fileOf, readFile, sampleBook } from "@/e2e/fixtures/workbook";
import { measureField } from "@/lib/measure/schema";
import { textFields } from "@/lib/submission/schema";
import { previewOf, storedFields } from "./calc";
import { readCells, stampOf } from "./calc.read";
import { digestOf, verify } from "./queries";
import type { Book, ReadSheet } from "./schema";

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = "thu-nghiem-thu-nghiem-thu-nghiem-1234";
});

const nasty = fc.constantFrom(
  "=1+1",
  '=HYPERLINK("http://x","y")',
  "+84 912 345 678",
  "-5 %",
  "@SUM(A1)",
  "\tbắt đầu bằng tab",
  "dòng một\ndòng hai\n\n– dòng ba",
  "🏥👩‍👩‍👧 khám 1.234 lượt",
  "_x0041_ _x005F_x0041_ _X000a_",
  `"&<>'"]]> &amp; &#65;`,
  "  cách đầu dòng",
  "Tỷ lệ tham gia bảo hiểm y tế đạt 93,49 %. ".repeat(450),
  "chuông \u0007 và \u000b và \uffff",
  "1234",
  "TRUE",
);
const text = (max: number) =>
  fc
    .oneof(nasty, fc.string({ unit: "grapheme", maxLength: 200 }))
    .map((typed) => typed.slice(0, max))
    // as the database stores it: no half of an emoji
    .map((typed) => Buffer.from(typed).toString());
const figure = (min: number) =>
  fc
    .tuple(fc.integer({ min, max: 999_999_999 }), fc.nat({ max: 999_999 }))
    .map(([whole, rest]) => (rest % 3 ? `${whole}` : `${whole},${rest}`));
const huge = fc.constantFrom("123456789012345,123456", "999999999999999,9", "0,000001");
const form = (index: number) =>
  fc.record({
    progressPercent: fc.constantFrom("", "0", "61,5", "100", "33,33"),
    selfRating: fc.constantFrom("", "ON_TRACK", "AT_RISK", "BEHIND"),
    ...Object.fromEntries(textFields.map((field) => [field, text(field === "publicSummary" ? 600 : 20_000)])),
    [measureField(`m${index}a`, "numerator")]: fc.oneof(figure(0), huge),
    [measureField(`m${index}a`, "denominator")]: fc.oneof(figure(1), huge),
    [measureField(`m${index}a`, "explanation")]: text(500),
    [measureField(`m${index}b`, "value")]: fc.oneof(fc.constant(""), figure(-99_999), huge),
    [measureField(`m${index}b`, "explanation")]: text(500),
  });
const forms = fc.tuple(
  ...Array.from({ length: 8 }, (_, index) =>
    fc.oneof({ weight: 7, arbitrary: form(index) }, { weight: 1, arbitrary: fc.constant({}) }),
  ),
);

async function sheetsIn(bytes: Uint8Array): Promise<ReadSheet[]> {
  const read = await readFile(bytes);
  if (!read.ok) throw new Error(`${read.code} ${read.where}`);
  return read.sheets;
}

function previewIn(book: Book, sheets: readonly ReadSheet[]) {
  const reading = readCells(sheets, book);
  if (Array.isArray(reading)) throw new Error(JSON.stringify(reading));
  const stamp = verify(stampOf(sheets));
  if (!stamp) throw new Error("no stamp");
  return previewOf(book, reading, stamp, digestOf);
}

describe("round trip", () => {
  it("changes nothing, whatever is stored (8 contents in each of 10 workbooks)", async () => {
    await fc.assert(
      fc.asyncProperty(forms, async (contents) => {
        const book = sampleBook(contents);
        const sheets = await sheetsIn(await fileOf(book));
        expect(previewIn(book, sheets)).toEqual({ tasks: [], locked: [], errors: [] });
        // Not by the digest alone: every cell reads as it is stored.
        const stale = { format: 1, unit: "", period: "", tasks: {} };
        const reading = readCells(sheets, book);
        if (Array.isArray(reading)) throw new Error("no reading");
        expect(previewOf(book, reading, stale, digestOf).tasks).toEqual([]);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  }, 120_000);

  it("finds exactly what was changed in the cells", async () => {
    const contents = Array.from({ length: 8 }, () => ({ results: "cũ", progressPercent: "10" }));
    const book = sampleBook(contents);
    const sheets = await sheetsIn(await fileOf(book));
    const cells = Object.keys(storedFields(book.tasks[0] ?? never())).filter((f) =>
      f.startsWith("measure.m0a.n"),
    );
    expect(cells).toHaveLength(1);
    const figures = sheets.find(({ name }) => name === "Số liệu") ?? never();
    const texts = sheets.find(({ name }) => name === "Tình hình") ?? never();
    figures.cells.H4 = { text: "14209.999999999998", number: true };
    figures.cells.I4 = { text: " 14 870 ", number: false };
    texts.cells.E5 = { text: "Chậm tiến độ", number: false };
    texts.cells.F5 = { text: "=mới", number: false };
    const [task, ...others] = previewIn(book, sheets).tasks;
    expect(others).toEqual([]);
    expect(task?.revision).toBe(1);
    expect(task?.changes.map(({ where, before, after }) => [where, before, after])).toEqual([
      ["Tình hình!E5", "", "BEHIND"],
      ["Tình hình!F5", "cũ", "=mới"],
      ["Số liệu!H4", "", "14.210"],
      ["Số liệu!I4", "", "14.870"],
    ]);
  });

  it("writes no formula and locks all but the input cells", async () => {
    const { default: ExcelJS } = await import("exceljs");
    const book = sampleBook(
      Array.from({ length: 8 }, () => ({ results: "=1+1", proposals: "@x", causes: "\t=2" })),
    );
    const read = new ExcelJS.Workbook();
    // exceljs names a Buffer of its own
    await read.xlsx.load((await fileOf(book)) as never);
    const types = new Set<number>();
    let open = 0;
    for (const sheet of read.worksheets) {
      expect(sheet.state).toBe("visible");
      sheet.eachRow((row) =>
        row.eachCell({ includeEmpty: true }, (cell) => {
          types.add(cell.type);
          if (cell.protection?.locked === false) open += 1;
        }),
      );
    }
    expect(types.has(ExcelJS.ValueType.Formula)).toBe(false);
    // 8 tasks × 8 fields, 4 rates × 3 cells, 4 counts × 2 cells
    expect(open).toBe(8 * 8 + 4 * 3 + 4 * 2);
  });
});

const office = ["soffice", "libreoffice"].find((name) => {
  return (process.env.PATH ?? "").split(":").some((folder) => {
    try {
      return readdirSync(folder).includes(name);
    } catch {
      return false;
    }
  });
});

describe.skipIf(!office)("LibreOffice (skipped where soffice is not installed)", () => {
  it("opens the workbook and saves it again without a change", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "portal-office-"));
    try {
      const book = sampleBook(
        Array.from({ length: 8 }, () => ({ results: "=1+1\ndòng hai", progressPercent: "61,5" })),
      );
      writeFileSync(path.join(folder, "mau.xlsx"), await fileOf(book));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const target = [
        "--convert-to",
        "xlsx",
        "--outdir",
        path.join(folder, "out"),
        path.join(folder, "mau.xlsx"),
      ];
      execFileSync(office ?? "", [profile, "--headless", ...target], { timeout: 90_000 });
      const { readFileSync } = await import("node:fs");
      const sheets = await sheetsIn(readFileSync(path.join(folder, "out/mau.xlsx")));
      expect(previewIn(book, sheets)).toEqual({ tasks: [], locked: [], errors: [] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

function never(): never {
  throw new Error("missing");
}
