import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { answerTables } from "./actions.tables";
import type { TableCell } from "./schema";
import { sheetNamesOf, writeTables } from "./worker.tables";

const dangerous = ["=1+1", "+84 912", "-5 %", "@SUM(A1)", "\t=2", '=HYPERLINK("http://x","y")', "_x0041_"];

async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  // exceljs names a Buffer of its own
  await book.xlsx.load(bytes as never);
  return book;
}

describe("tables as a workbook", () => {
  it("keeps text as text, numbers as numbers and moments in local time", async () => {
    const at = new Date("2023-06-15T17:30:00Z");
    const rows: TableCell[][] = [
      ["Tên", "Số", "Khi nào"],
      ...dangerous.map((text): TableCell[] => [text, 12.5, at]),
      ["Hồng Ngự\nhai dòng", null, new Date("2023-06-15T17:00:00Z")],
    ];
    const book = await readBack(await writeTables([{ name: "Bảng", rows, heads: 1 }]));
    const sheet = book.getWorksheet("Bảng");
    const read = (address: string) => sheet?.getCell(address);
    dangerous.forEach((text, index) => {
      const cell = read(`A${index + 2}`);
      expect([cell?.type, cell?.value]).toEqual([ExcelJS.ValueType.String, text]);
      expect(cell?.numFmt).toBe("@");
    });
    expect([read("B2")?.type, read("B2")?.value]).toEqual([ExcelJS.ValueType.Number, 12.5]);
    expect(read("C2")?.value).toEqual(new Date("2023-06-16T00:30:00Z"));
    expect([read("C9")?.value, read("C9")?.numFmt]).toEqual([new Date("2023-06-16T00:00:00Z"), "dd/mm/yyyy"]);
    expect([read("A9")?.value, read("B9")?.value]).toEqual(["Hồng Ngự\nhai dòng", null]);
  });

  it("freezes and repeats the headings and prints A4 across, fitted to the width", async () => {
    const rows = [["Tên bảng"], ["Cột một", "Cột hai"], ["a", "một chỗ dài hơn hẳn tiêu đề"]];
    const [sheet] = (await readBack(await writeTables([{ name: "x", rows, heads: 2, widths: [40] }])))
      .worksheets;
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 2 });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:2",
    });
    expect(sheet?.getCell("A2").font).toMatchObject({ bold: true });
    expect([1, 2].map((column) => sheet?.getColumn(column).width)).toEqual([40, 29]);
  });

  it("makes names of sheets safe and unlike", () => {
    expect(
      sheetNamesOf(["Quý I/2023", "quý i:2023", "", "'History'", "a".repeat(40), "a".repeat(40)]),
    ).toEqual([
      "Quý I 2023",
      "quý i 2023 (2)",
      "Trang",
      "History (2)",
      "a".repeat(31),
      `${"a".repeat(27)} (2)`,
    ]);
  });

  it("holds 20.000 rows, and the answer is a download that nobody keeps", async () => {
    const rows = Array.from({ length: 20_001 }, (_, row): TableCell[] => [
      `Xã số ${row}`,
      "đúng hạn",
      row,
      "ghi chú ".repeat(8),
    ]);
    const answer = await answerTables("ma-tran-2023-q2", [{ name: "Dài", rows, heads: 1 }]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-disposition": 'attachment; filename="ma-tran-2023-q2.xlsx"',
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
    expect(answer.status).toBe(200);
  }, 30_000);
});
