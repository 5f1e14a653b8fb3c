import ExcelJS from "exceljs";
import type { CellLook, CellModel, SheetModel } from "./schema";

/** The only caller of exceljs: from a description of sheets to a file. */

const FONT = "Arial";
const line = { style: "thin", color: { argb: "FFB8C2CA" } } as const;
const box = { top: line, left: line, bottom: line, right: line };
const fill = (argb: string) => ({ type: "pattern", pattern: "solid", fgColor: { argb } }) as const;
const wrapped = { wrapText: true, vertical: "top" } as const;
const figure = { wrapText: false, vertical: "top", horizontal: "right" } as const;

const looks: Record<CellLook, Partial<ExcelJS.Style>> = {
  title: { font: { name: FONT, size: 14, bold: true }, alignment: { vertical: "middle" } },
  line: { font: { name: FONT, size: 10 }, alignment: { vertical: "middle" } },
  plain: { font: { name: FONT, size: 11 }, alignment: wrapped },
  head: {
    font: { name: FONT, size: 10, bold: true, color: { argb: "FFFFFFFF" } },
    fill: fill("FFB3151B"),
    alignment: { wrapText: true, vertical: "middle", horizontal: "center" },
    border: box,
  },
  locked: { font: { name: FONT, size: 10 }, fill: fill("FFEDF0F2"), alignment: wrapped, border: box },
  off: { font: { name: FONT, size: 10 }, fill: fill("FFD9DFE4"), alignment: figure, border: box },
  number: {
    font: { name: FONT, size: 11 },
    fill: fill("FFFFFBEA"),
    numFmt: "#,##0.######",
    alignment: figure,
    border: box,
  },
  // "@": what is typed later stays text as well, whatever it begins with.
  text: {
    font: { name: FONT, size: 11 },
    fill: fill("FFFFFBEA"),
    numFmt: "@",
    alignment: wrapped,
    border: box,
  },
  rating: { font: { name: FONT, size: 11 }, fill: fill("FFFFFBEA"), alignment: wrapped, border: box },
};

/**
 * Writes a workbook with protected sheets (without a password: the lock guards against slips, not against people).
 * @param title of the document's properties
 */
export async function writeBook(sheets: readonly SheetModel[], title: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.title = title;
  for (const model of sheets) await writeSheet(book, model);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function writeSheet(book: ExcelJS.Workbook, model: SheetModel): Promise<void> {
  const { headRow = 0, frozenColumns = 0 } = model;
  const sheet = book.addWorksheet(model.name, {
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(headRow ? { printTitlesRow: `${headRow}:${headRow}` } : {}),
    },
    headerFooter: { oddFooter: "&L&A&RTrang &P/&N" },
    views: headRow
      ? [{ state: "frozen", ySplit: headRow, xSplit: frozenColumns, showGridLines: false }]
      : [{ showGridLines: false }],
  });
  sheet.columns = model.widths.map((width) => ({ width }));
  model.rows.forEach(({ height, cells }, index) => {
    const row = sheet.getRow(index + 1);
    if (height) row.height = height;
    cells.forEach((cell, column) => {
      if (!cell) return;
      const written = row.getCell(column + 1);
      writeCell(written, cell);
      writeHint(sheet, written.address, cell);
      if (cell.look === "number") wholeNumbersBare(sheet, written.address);
    });
  });
  await sheet.protect("", {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

function writeCell(cell: ExcelJS.Cell, { value, look, open, format }: CellModel): void {
  const shown = format ? { numFmt: format, alignment: figure } : {};
  cell.style = { ...looks[look], ...shown, protection: { locked: !open } };
  // A string stays a string in the file, even one that begins with "=".
  if (value !== "") cell.value = typeof value === "string" ? escaped(value) : value;
}

/** Excel shows 14210 in the format of decimals as "14.210,": whole numbers take a format of their own. */
function wholeNumbersBare(sheet: ExcelJS.Worksheet, address: string): void {
  sheet.addConditionalFormatting({
    ref: address,
    rules: [
      { type: "expression", priority: 1, formulae: [`MOD(${address},1)=0`], style: { numFmt: "#,##0" } },
    ],
  });
}

/** The hint of a cell, as a range of its own: exceljs joins equal neighbours into ranges that overlap. */
function writeHint(sheet: ExcelJS.Worksheet, address: string, { prompt, list }: CellModel): void {
  if (!prompt && !list) return;
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, hint: object): void };
  };
  dataValidations.add(`${address}:${address}`, {
    ...(list ? { type: "list", formulae: [`"${list.join(",")}"`] } : { type: "any" }),
    allowBlank: true,
    ...(list
      ? {
          showErrorMessage: true,
          errorTitle: "Chưa đúng",
          error: `Chọn một trong các mức: ${list.join("; ")}.`,
        }
      : {}),
    ...(prompt ? { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text } : {}),
  });
}

/** What XML cannot hold, and what Excel would read as such an escape, written as _x000B_. */
export function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML forbids
    /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
