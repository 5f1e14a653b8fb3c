import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { submissionStatus } from "@/lib/submission/workflow";
import { cellOf, completeness, countsOf, percentOf, shareText, sortUnits, timeliness } from "./calc";
import { inList, listCounts } from "./calc.list";
import { cellWord, listCaption } from "./labels";
import {
  bareFilter,
  type CellRow,
  isNarrowed,
  listPath,
  listSlugs,
  matrixFilter,
  matrixPath,
} from "./schema";

const DUE = new Date("2023-06-20T10:00:00Z");
const before = new Date("2023-06-19T10:00:00Z");
const after = new Date("2023-06-21T10:00:00Z");
const missing: CellRow = {
  unitId: "u",
  taskId: "t",
  dueAt: DUE,
  status: null,
  versionCount: 0,
  firstSubmittedAt: null,
  firstDueAt: null,
  rating: null,
};
const sent: CellRow = {
  ...missing,
  status: "SUBMITTED",
  versionCount: 1,
  firstSubmittedAt: before,
  firstDueAt: DUE,
  rating: "BEHIND",
};

describe("one cell", () => {
  it("is missing, first in time and then overdue, and there is nothing to read", () => {
    const open = cellOf(missing, before);
    expect(open).toMatchObject({ punctuality: "NOT_SUBMITTED", outcome: "OPEN_IN_TIME", readable: false });
    expect(cellOf(missing, after)).toMatchObject({ punctuality: "OVERDUE", outcome: "OPEN_OVERDUE" });
    expect([cellWord(open).tone, cellWord(cellOf(missing, after)).tone]).toEqual(["none", "bad"]);
  });

  it("stays in time or late as it was sent first, whatever the due time is now", () => {
    expect(cellOf(sent, after)).toMatchObject({ punctuality: "ON_TIME", outcome: "DONE_ON_TIME" });
    const late = { ...sent, firstSubmittedAt: after, dueAt: new Date("2023-07-01T00:00:00Z") };
    expect(cellOf(late, after)).toMatchObject({ punctuality: "LATE", outcome: "DONE_LATE" });
    // The extension stood when it was sent.
    const extended = { ...sent, firstSubmittedAt: after, firstDueAt: after, dueAt: after };
    expect(cellOf(extended, after).punctuality).toBe("ON_TIME");
  });

  it("has to be done again when it was returned, and counts as missing when it was withdrawn", () => {
    const returned = cellOf({ ...sent, status: "RETURNED" }, before);
    expect(returned).toMatchObject({ punctuality: "ON_TIME", outcome: "OPEN_IN_TIME", rating: "BEHIND" });
    expect(cellOf({ ...sent, status: "RETURNED" }, after).outcome).toBe("OPEN_OVERDUE");
    const withdrawn = cellOf({ ...sent, status: "DRAFT" }, after);
    expect(withdrawn).toMatchObject({ punctuality: "OVERDUE", outcome: "OPEN_OVERDUE", rating: null });
    expect(withdrawn.readable).toBe(true);
  });
});

const instant = fc.constantFrom(before, DUE, after);
const row: fc.Arbitrary<CellRow> = fc.record({
  unitId: fc.constant("u"),
  taskId: fc.constant("t"),
  dueAt: instant,
  status: fc.option(fc.constantFrom(...submissionStatus.options)),
  versionCount: fc.integer({ min: 1, max: 4 }),
  firstSubmittedAt: instant,
  firstDueAt: instant,
  rating: fc.constantFrom(null, "ON_TRACK" as const),
});
const rows = fc
  .array(row, { maxLength: 40 })
  .map((all) => all.map((one) => (one.status ? one : { ...missing, dueAt: one.dueAt })));

describe("counting", () => {
  it("adds up: four outcomes are all that is asked, whatever is sent and when", () => {
    fc.assert(
      fc.property(rows, instant, (all, now) => {
        const counts = countsOf(all.map((one) => ({ row: one, cell: cellOf(one, now) })));
        const { doneOnTime, doneLate, openInTime, openOverdue, asked, sent, onTime, overdue } = counts;
        expect(doneOnTime + doneLate + openInTime + openOverdue).toBe(asked);
        expect(asked).toBe(all.length);
        expect(doneOnTime + doneLate).toBeLessThanOrEqual(sent);
        expect(counts.approved).toBeLessThanOrEqual(doneOnTime + doneLate);
        expect(onTime).toBeLessThanOrEqual(sent);
        expect(sent + overdue).toBeLessThanOrEqual(asked);
        const filled = all.map((one) => ({ row: one, cell: cellOf(one, now) }));
        for (const list of listSlugs) {
          expect([list, filled.filter(inList[list]).length]).toEqual([list, listCounts[list](counts)]);
        }
        for (const share of [completeness(counts), timeliness(counts)]) {
          const percent = percentOf(share);
          if (percent !== null) expect(percent >= 0 && percent <= 100).toBe(true);
          else expect(share.whole).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("says what a rate is made of", () => {
    expect(shareText({ part: 6, whole: 8 })).toBe("6/8 · 75\u00a0%");
    expect(shareText({ part: 1999, whole: 3000 })).toBe("1.999/3.000 · 66,6\u00a0%");
    expect(shareText({ part: 0, whole: 0 })).toBe("Chưa có");
  });
});

describe("order and address", () => {
  const unit = (name: string, onTime: number, count: number) => ({
    ...countsOf([]),
    name,
    onTime,
    sent: count,
  });

  it("orders names as Vietnamese does, or the least punctual first and those without a case last", () => {
    const units = [unit("Đông", 1, 1), unit("Dân", 0, 0), unit("An Thạnh", 1, 2), unit("Ân", 0, 3)];
    const names = (by: "ten" | "dung-han") => sortUnits(units, by).map(({ name }) => name);
    expect(names("ten")).toEqual(["An Thạnh", "Ân", "Dân", "Đông"]);
    expect(names("dung-han")).toEqual(["Ân", "An Thạnh", "Đông", "Dân"]);
  });

  it("reads nonsense as not given and writes only what differs", () => {
    const nonsense = { ky: "2023-q9", tim: ["a"], loai: "x", thieu: "2", xep: "?", xem: "", trang: "-1" };
    expect(matrixFilter.parse(nonsense)).toEqual(matrixFilter.parse({}));
    expect(matrixPath(matrixFilter.parse({}))).toBe("/van-phong/ma-tran");
    const given = { ky: "2023-q2", tim: " An  Lộc ", loai: "xa", xem: "don-vi", trang: "3" };
    expect(matrixPath(matrixFilter.parse(given), "/csv")).toBe(
      "/van-phong/ma-tran/csv?ky=2023-q2&tim=An+L%E1%BB%99c&loai=xa&xem=don-vi&trang=3",
    );
  });

  it("leads from a number to its list, and carries the list to no other view", () => {
    const filter = matrixFilter.parse({ ky: "2023-q2", loai: "xa", xem: "don-vi", trang: "3" });
    const path = listPath(filter, "chua-nop", { "don-vi": "an-loc" });
    expect(path).toBe("/van-phong/ma-tran?ky=2023-q2&loai=xa&xem=danh-sach&bao-cao=chua-nop&don-vi=an-loc");
    const listed = matrixFilter.parse(Object.fromEntries(new URL(path, "http://x").searchParams));
    expect(listed).toMatchObject({ "bao-cao": "chua-nop", "don-vi": "an-loc", xem: "danh-sach" });
    expect(matrixPath({ ...listed, xem: "don-vi" })).toBe("/van-phong/ma-tran?ky=2023-q2&loai=xa&xem=don-vi");
    expect([isNarrowed(listed), isNarrowed(bareFilter(listed))]).toEqual([true, false]);
    const nonsense = { "bao-cao": "x", "don-vi": "A'", "nhiem-vu": ["a"] };
    expect(matrixFilter.parse(nonsense)).toEqual(matrixFilter.parse({}));
  });

  it("says how many reports a list holds, and which of them are shown", () => {
    const list = { total: 5_600, page: 2, rows: Array(100), unit: null, task: "Dân vận" };
    expect(listCaption(list, "chua-nop")).toBe("5.600 báo cáo chưa nộp: Dân vận, từ 101 đến 200");
    expect(listCaption({ ...list, total: 100, task: null }, "da-duyet")).toBe("100 báo cáo đã duyệt");
  });
});
