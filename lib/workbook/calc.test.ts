import { beforeAll, describe, expect, it } from "vitest";
import { sampleBook } from "@/e2e/fixtures/workbook";
import { previewOf } from "./calc";
import { excerpts } from "./calc.excerpt";
import { readCells, stampOf } from "./calc.read";
import { sheetsOf } from "./calc.sheets";
import { digestOf, sign, stampFor, verify } from "./queries";
import type { Book, ReadSheet, Stamp } from "./schema";

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = "thu-nghiem-thu-nghiem-thu-nghiem-1234";
});

const stored = Array.from({ length: 8 }, () => ({ results: "cũ" }));

/** What reading the workbook would give, without a file. */
function readOf(book: Book): ReadSheet[] {
  return sheetsOf(book, sign(stampFor(book)), "").map(({ name, rows }) => ({
    name,
    merged: null,
    cells: Object.fromEntries(
      rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) => {
          if (!cell || cell.value === "") return [];
          const address = `${String.fromCharCode(65 + column)}${row + 1}`;
          return [[address, { text: String(cell.value), number: typeof cell.value === "number" }]];
        }),
      ),
    ),
  }));
}

function edited(book: Book, edit: (figures: ReadSheet, texts: ReadSheet, all: ReadSheet[]) => void) {
  const all = readOf(book);
  const [, figures, texts] = all;
  if (!figures || !texts) throw new Error("no sheets");
  edit(figures, texts, all);
  return all;
}

const typed = (text: string) => ({ text, number: false });
const placesIn = (sheets: ReadSheet[], book: Book) => {
  const reading = readCells(sheets, book);
  return Array.isArray(reading) ? reading.map(({ where }) => where) : "read";
};

describe("the shape of an uploaded workbook", () => {
  const book = sampleBook(stored);

  it("is read in any order of sheets and rows", () => {
    const sheets = edited(book, (figures) => {
      figures.cells = Object.fromEntries(
        Object.entries(figures.cells).map(([address, cell]) => [
          address.replace(/^([A-Z]+)4$/, "$190"),
          cell,
        ]),
      );
      figures.cells.H90 = typed("12");
    }).reverse();
    const reading = readCells(sheets, book);
    expect(Array.isArray(reading)).toBe(false);
    if (Array.isArray(reading)) return;
    const { tasks } = previewOf(book, reading, stampFor(book), digestOf);
    expect(tasks.flatMap(({ changes }) => changes.map(({ where, after }) => [where, after]))).toEqual([
      ["Số liệu!H90", "12"],
    ]);
  });

  it.each([
    ["a renamed sheet", (f: ReadSheet) => Object.assign(f, { name: "Bảng 1" }), ["Bảng 1", ""]],
    ["merged cells", (f: ReadSheet) => Object.assign(f, { merged: "B4:B5" }), ["Số liệu!B4:B5"]],
    ["a renamed column", (f: ReadSheet) => Object.assign(f.cells, { H3: typed("Tử") }), ["Số liệu!H3"]],
    ["no row of titles", (f: ReadSheet) => delete f.cells.A3, ["Số liệu"]],
    ["a column too many", (f: ReadSheet) => Object.assign(f.cells, { L5: typed("ghi chú") }), ["Số liệu!L5"]],
    [
      "a row too many",
      (f: ReadSheet) => Object.assign(f.cells, { A40: typed("99"), H40: typed("1") }),
      ["Số liệu!A40"],
    ],
    ["a row without a key", (f: ReadSheet) => Object.assign(f.cells, { H40: typed("1") }), ["Số liệu!A40"]],
    ["a key twice", (f: ReadSheet) => Object.assign(f.cells, { A40: f.cells.A4 }), ["Số liệu!A40"]],
    [
      "a cell that is not asked for",
      (f: ReadSheet) => Object.assign(f.cells, { J4: typed("5") }),
      ["Số liệu!J4"],
    ],
    [
      "a deleted row",
      (f: ReadSheet) => {
        for (const address of Object.keys(f.cells)) if (address.endsWith("4")) delete f.cells[address];
      },
      ["Số liệu"],
    ],
  ])("%s is named", (_, edit, places) => {
    expect(
      placesIn(
        edited(book, (figures) => edit(figures)),
        book,
      ),
    ).toEqual(places);
  });

  it("a sheet too many is named", () => {
    const sheets = edited(book, (_, __, all) => all.push({ name: "Nháp", cells: {}, merged: null }));
    expect(placesIn(sheets, book)).toEqual(["Nháp"]);
  });
});

describe("a preview", () => {
  const book = sampleBook(stored);
  const preview = (
    edit: (figures: ReadSheet, texts: ReadSheet) => void,
    at = book,
    stamp: Stamp = stampFor(book),
  ) => {
    const reading = readCells(edited(book, edit), at);
    if (Array.isArray(reading)) throw new Error(JSON.stringify(reading));
    return previewOf(at, reading, stamp, digestOf);
  };

  it("names wrong cells by sheet and cell, in the words of the form", () => {
    const { errors } = preview((figures, texts) => {
      figures.cells.H4 = typed("mười");
      figures.cells.H6 = { text: "5", number: true };
      texts.cells.E5 = typed("Tốt");
      texts.cells.D5 = typed("120");
    });
    expect(errors.map(({ where }) => where).sort()).toEqual([
      "Số liệu!H4",
      "Số liệu!I6",
      "Tình hình!D5",
      "Tình hình!E5",
    ]);
    expect(errors.find(({ where }) => where === "Số liệu!H4")?.message).toMatch(/^Nhập một số/);
  });

  it.each([
    ["14210", true, "14.210"],
    ["1.4210000000000001E4", true, "14.210"],
    ["0.30000000000000004", true, "0,3"],
    ["1.234", false, "1.234"],
    ["1 234,50", false, "1.234,5"],
  ])("reads the number %s", (text, number, after) => {
    const { tasks } = preview((figures) => Object.assign(figures.cells, { J5: { text, number } }));
    expect(tasks[0]?.changes[0]).toMatchObject({ where: "Số liệu!J5", before: "", after });
  });

  it("does not write what somebody saved since, and says nothing of what was not touched", () => {
    const later = sampleBook(stored.map((_, index) => ({ results: index < 2 ? "mới" : "cũ" })));
    for (const task of later.tasks.slice(0, 2)) if (task.stored) task.stored.revision += 1;
    const { tasks } = preview((_, texts) => Object.assign(texts.cells, { F5: typed("của tệp") }), later);
    expect(tasks.map(({ slug, stale }) => [slug, stale])).toEqual([["nhiem-vu-0", true]]);
  });

  it("leaves locked reports alone, and says whether the file has changes for them", () => {
    const sent = sampleBook(stored);
    for (const task of sent.tasks.slice(0, 2)) task.editable = false;
    const { tasks, locked } = preview((_, texts) => Object.assign(texts.cells, { F5: typed("thêm") }), sent);
    expect(tasks).toEqual([]);
    expect(locked.map(({ touched }) => touched)).toEqual([true, false]);
  });
});

describe("a stamp", () => {
  const stamp = stampFor(sampleBook(stored));

  it("is read back from the workbook", () => {
    expect(verify(stampOf(readOf(sampleBook(stored))))).toEqual(stamp);
  });

  it("is refused when a word of it was changed, or another key signed it", () => {
    const [body = "", signature = ""] = sign(stamp).split(".");
    const other = Buffer.from(JSON.stringify({ ...stamp, unit: "an-loc" })).toString("base64url");
    expect(verify(`${other}.${signature}`)).toBeNull();
    expect(verify(body)).toBeNull();
    expect(verify("")).toBeNull();
    process.env.NEXTAUTH_SECRET = "mot-khoa-khac-mot-khoa-khac-mot-khoa";
    expect(verify(`${body}.${signature}`)).toBeNull();
    process.env.NEXTAUTH_SECRET = "thu-nghiem-thu-nghiem-thu-nghiem-1234";
    expect(verify(`${body}.${signature}`)).toEqual(stamp);
  });
});

describe("an excerpt", () => {
  it("shows short texts whole and long ones around the change", () => {
    expect(excerpts("cũ", "mới")).toEqual({ before: "cũ", after: "mới" });
    const long = "chữ ".repeat(400);
    const { before, after } = excerpts(`${long}cũ ${long}`, `${long}mới ${long}`);
    expect(before).toMatch(/^… (chữ )+cũ (chữ ?)+ …$/);
    expect(after).toMatch(/^… (chữ )+mới (chữ ?)+ …$/);
    expect(after.length).toBeLessThan(160);
  });
});
