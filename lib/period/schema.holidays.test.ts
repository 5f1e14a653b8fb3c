import { describe, expect, it } from "vitest";
import vietnam from "@/prisma/catalogue/holidays-vn.json";
import { weekdayOf } from "./calc";
import { HOLIDAY_NAME_LIMIT, holidayFile, holidayInput, LONGEST_HOLIDAY, parseDay } from "./schema.holidays";

describe("the file of Vietnam's holidays", () => {
  const { holidays } = holidayFile.parse(vietnam);

  it("gives every holiday of the law its workdays off, every year", () => {
    const perYear = (name: string, year: number) => {
      const days = holidays.find((holiday) => holiday.name === name)?.days ?? [];
      return days.filter((day) => day.startsWith(`${year}-`) && weekdayOf(day) % 6 !== 0).length;
    };
    for (let year = 2020; year <= 2026; year += 1) {
      expect(perYear("Tết Dương lịch", year)).toBeGreaterThanOrEqual(1);
      expect(perYear("Tết Nguyên đán", year)).toBe(5);
      expect(perYear("Giỗ Tổ Hùng Vương", year)).toBe(1);
      expect(perYear("Ngày Chiến thắng và Quốc tế Lao động", year)).toBeGreaterThanOrEqual(2);
      // Two days since the Labour Code of 2019 came into force on 1/1/2021.
      expect(perYear("Quốc khánh", year)).toBeGreaterThanOrEqual(year === 2020 ? 1 : 2);
    }
  });

  it.each([
    [{ source: "x", holidays: [{ name: "Tết", days: ["2023-02-29"] }] }],
    [{ source: "x", holidays: [{ name: "", days: ["2023-01-02"] }] }],
    [{ source: "x", holidays: [] }],
    [
      {
        source: "x",
        holidays: [
          { name: "A", days: ["2023-01-02"] },
          { name: "B", days: ["2023-01-02"] },
        ],
      },
    ],
  ])("is refused when a day is wrong, nameless or there twice", (file) => {
    expect(holidayFile.safeParse(file).success).toBe(false);
  });
});

describe("typed holidays", () => {
  it("are days as they are written", () => {
    expect(parseDay(" 2/9/2026 ")).toBe("2026-09-02");
    for (const wrong of ["31/02/2026", "2026-09-02", "02/09/26", ""]) expect(parseDay(wrong)).toBeNull();
  });

  it("leave weekends out of a run", () => {
    const input = holidayInput.parse({ from: "05/02/2027", until: "09/02/2027", name: " Tết Nguyên đán " });
    expect(input).toMatchObject({ days: ["2027-02-05", "2027-02-08", "2027-02-09"], name: "Tết Nguyên đán" });
    expect(holidayInput.parse({ from: "02/09/2026", until: "", name: "x" }).days).toEqual(["2026-09-02"]);
  });

  it.each([
    [{ from: "05/09/2026" }, "from"],
    [{ from: "hôm nay" }, "from"],
    [{ until: "01/09/2026" }, "until"],
    [{ until: "thứ Sáu" }, "until"],
    [{ until: "01/01/9999" }, "until"],
    [{ name: " " }, "name"],
    [{ name: "x".repeat(HOLIDAY_NAME_LIMIT + 1) }, "name"],
  ])("say which field is wrong in %j", (change, field) => {
    const result = holidayInput.safeParse({ from: "02/09/2026", until: "", name: "Quốc khánh", ...change });
    expect(result.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
    expect(LONGEST_HOLIDAY).toBeGreaterThan(7);
  });
});
