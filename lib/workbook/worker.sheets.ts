import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";
import type { PlacedTable, TableCell } from "./schema";
import { escaped } from "./worker.write";

/** Inside the thread: tables to a file, row by row, so that a long table takes no more memory than a short one. */

const FONT = "Arial";
const LOCAL_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
/** Excel refuses a file with a longer cell. */
const LONGEST_CELL = 32_000;
const line = { style: "thin", color: { argb: "FFB8C2CA" } } as const;
const box = { top: line, left: line, bottom: line, right: line };

const title: Partial<ExcelJS.Style> = { font: { name: FONT, size: 12, bold: true } };
const head: Partial<ExcelJS.Style> = {
  font: { name: FONT, size: 10, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFEDF0F2" } },
  alignment: { wrapText: true, vertical: "middle" },
  border: box,
};
const body = (numFmt: string): Partial<ExcelJS.Style> => ({
  font: { name: FONT, size: 10 },
  alignment: { wrapText: true, vertical: "top" },
  border: box,
  numFmt,
});
// "@": what is typed into the cell later stays text as well.
const looks = {
  text: body("@"),
  whole: body("#,##0"),
  decimal: body("#,##0.######"),
  day: body("dd/mm/yyyy"),
  moment: body("dd/mm/yyyy hh:mm"),
};

/** Writes a sheet for each table; text is never a formula. */
export async function writeSheets(tables: readonly PlacedTable[]): Promise<Uint8Array> {
  const stream = new PassThrough();
  const written = buffer(stream);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  for (const table of tables) writeSheet(book, table);
  await book.commit();
  return new Uint8Array(await written);
}

function writeSheet(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  { name, rows, heads, widths }: PlacedTable,
): void {
  const sheet = book.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(heads ? { printTitlesRow: `1:${heads}` } : {}),
    },
    headerFooter: { oddFooter: "&L&A&RTrang &P/&N" },
    views: heads ? [{ state: "frozen", ySplit: heads }] : [],
  });
  sheet.columns = widths.map((width) => ({ width }));
  rows.forEach((cells, index) => {
    const row = sheet.getRow(index + 1);
    cells.forEach((cell, column) => {
      const target = row.getCell(column + 1);
      const { value, look } = shown(cell);
      target.style = index < heads - 1 ? title : index < heads ? head : look;
      target.value = value;
    });
    row.commit();
  });
  sheet.commit();
}

function shown(cell: TableCell): { value: string | number | Date | null; look: Partial<ExcelJS.Style> } {
  if (typeof cell === "string")
    return { value: cell === "" ? null : escaped(cell.slice(0, LONGEST_CELL)), look: looks.text };
  if (typeof cell === "number")
    return {
      value: Number.isFinite(cell) ? cell : null,
      look: Number.isInteger(cell) ? looks.whole : looks.decimal,
    };
  if (cell === null || Number.isNaN(cell.getTime())) return { value: null, look: looks.text };
  // A spreadsheet knows no time zone: it gets the local reading.
  const local = new Date(cell.getTime() + LOCAL_MS);
  return { value: local, look: local.getTime() % DAY_MS === 0 ? looks.day : looks.moment };
}
