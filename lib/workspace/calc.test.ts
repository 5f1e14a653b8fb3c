import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvHeaders, csvOf, csvTime, punctualityCounts } from "./calc";

describe("punctualityCounts", () => {
  it("tells what came in time, late and not at all", () => {
    expect(punctualityCounts({ tasks: 8, everSent: 5, onTime: 3 })).toEqual({
      sent: 5,
      onTime: 3,
      late: 2,
      notSent: 3,
    });
  });

  it("never counts below nought when a task was taken from the unit after it had reported", () => {
    expect(punctualityCounts({ tasks: 7, everSent: 8, onTime: 8 }).notSent).toBe(0);
  });
});

describe("csvOf", () => {
  it("starts with the mark of UTF-8, quotes what needs it and ends lines as spreadsheets do", () => {
    expect(
      csvOf(
        ["Kỳ", "Lý do"],
        [
          ["Quý II/2023", 'Sửa "số liệu", rõ'],
          ["hai\ndòng", "hai\rdòng"],
        ],
      ),
    ).toBe('\ufeffKỳ,Lý do\r\nQuý II/2023,"Sửa ""số liệu"", rõ"\r\n"hai\ndòng","hai\rdòng"\r\n');
  });

  it.each(["=1+1", "+84", "-2", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")'])(
    "keeps %j from becoming a formula",
    (cell) => {
      const [, line = ""] = csvOf(["A"], [[cell]]).split("\r\n");
      expect(line).toMatch(/^"?'/);
    },
  );

  it("lets no cell start with what starts a formula, whatever it holds", () => {
    const cells = fc.array(
      fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", '"', ",", "a", "\n") }),
      {
        minLength: 3,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(cells, (row) => {
        const text = csvOf(["A", "B", "C"], [row]);
        const read = cellsOf(text.slice(text.indexOf("\r\n") + 2));
        expect(read.map((cell) => cell.replace(/^'/, ""))).toEqual(row.map((cell) => cell.replace(/^'/, "")));
        for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

/** Reads one line of CSV as a spreadsheet does. */
function cellsOf(line: string): string[] {
  const found = `,${line.replace(/\r\n$/, "")}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/gy);
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}

describe("what goes with it", () => {
  it("writes a moment in local time", () => {
    expect(csvTime(new Date("2023-06-15T18:05:00Z"))).toBe("16/06/2023 01:05");
  });

  it("is downloaded and kept nowhere", () => {
    const headers = csvHeaders("an-loc-2023-q2");
    expect(headers["Content-Disposition"]).toBe('attachment; filename="an-loc-2023-q2.csv"');
    expect(headers["Cache-Control"]).toContain("no-store");
  });
});
