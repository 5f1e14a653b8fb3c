import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormMeasure } from "@/lib/measure/schema";
import type { Content } from "@/lib/submission/schema";
import { csvHeaders, csvOf, csvTime, historyCsv, periodsCsv, punctualityCounts } from "./calc";

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

describe("periodsCsv", () => {
  it("has a row for every period with its punctuality", () => {
    const period = {
      label: "Quý I/2023",
      state: "CLOSED" as const,
      open: false,
      dueAt: new Date("2023-03-20T10:00:00Z"),
      extended: true,
      tasks: 8,
      everSent: 7,
      onTime: 5,
    };
    expect(periodsCsv([period]).split("\r\n")).toEqual([
      "\ufeffKỳ,Tình trạng,Hạn nộp,Được gia hạn,Số nhiệm vụ,Đã nộp,Đúng hạn,Trễ hạn,Chưa nộp",
      "Quý I/2023,Đã đóng,20/03/2023 17:00,có,8,7,5,2,1",
      "",
    ]);
  });
});

describe("historyCsv", () => {
  const id = "00000000-0000-4000-8000-000000000009";
  const measure: FormMeasure = {
    id,
    code: "9",
    label: "Tỷ lệ tham gia bảo hiểm y tế",
    indicatorTitle: "Bảo hiểm y tế",
    unitLabel: "%",
    kind: "RATIO",
    numeratorLabel: "Số người tham gia",
    denominatorLabel: "Dân số",
    mayBeNegative: false,
  };
  const content: Content = {
    progressPercent: "47",
    selfRating: "ON_TRACK",
    results: "Tổ chức 03 đợt.",
    difficulties: "=1+1",
    causes: "",
    proposals: "",
    nextSteps: "",
    publicSummary: "",
    values: { [id]: { value: null, numerator: "25455", denominator: "38945", explanation: "" } },
    attachments: [{ id, fileName: "bien-ban.pdf", mediaType: "application/pdf", size: 10, sha256: "a" }],
  };
  const at = (hour: number) => new Date(Date.UTC(2023, 5, 16, hour));
  const target = {
    unit: { code: "an-loc" },
    period: { code: "2023-q2" },
    task: { kind: "KEY", ordinal: 3 },
    measures: [measure],
  };
  const event = { by: "an-loc", reason: "", notes: [] };
  const csv = historyCsv(
    target,
    [
      {
        ...event,
        action: "return",
        fromStatus: "SUBMITTED",
        toStatus: "RETURNED",
        at: at(3),
        version: { number: 1 },
        reason: "Nêu rõ số đợt.",
        notes: [{ field: "results", text: "Thiếu số." }],
      },
      {
        ...event,
        action: "submit",
        fromStatus: "DRAFT",
        toStatus: "SUBMITTED",
        at: at(2),
        version: { number: 1 },
      },
    ],
    [{ number: 1, content, submittedAt: at(2), dueAt: at(1) }],
  );
  const [heading = "", sent = "", returned = ""] = csv.split("\r\n");

  it("names every column once", () => {
    const columns = heading.split(",");
    expect(columns.slice(0, 6)).toEqual([
      "\ufeffThời điểm",
      "Việc",
      "Trạng thái trước",
      "Trạng thái sau",
      "Tài khoản",
      "Mã tham chiếu",
    ]);
    expect(heading).toContain("9. Tỷ lệ tham gia bảo hiểm y tế,Tài liệu minh chứng");
  });

  it("tells the story from its beginning; a sending carries what was sent, with its formulas disarmed", () => {
    expect(sent).toMatch(/^16\/06\/2023 09:00,Đơn vị nộp,Đang soạn,Đã nộp,an-loc,ANLOC-2023Q2-KEY3-v1,/);
    expect(sent).toContain(",16/06/2023 08:00,Trễ hạn,");
    expect(sent).toContain(",Tổ chức 03 đợt.,'=1+1,");
    expect(sent).toContain('"65,36\u00a0% (25.455 / 38.945)",bien-ban.pdf');
  });

  it("a return carries its reason and remarks, and nothing of the report", () => {
    expect(returned).toContain("Văn phòng trả lại,Đã nộp,Bị trả lại");
    expect(returned).toContain("Nêu rõ số đợt.,Kết quả đạt được: Thiếu số.,");
    expect(returned).not.toContain("Tổ chức 03 đợt.");
  });
});
