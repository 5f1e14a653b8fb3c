import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { differenceText, neededText, projectedText } from "./labels.pace";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const d = (value: Decimal.Value) => new Decimal(value);
type Needed = Parameters<typeof neededText>[0];

const known: Needed = {
  known: true,
  amount: d("1.2"),
  span: "PER_YEAR",
  goal: d(80),
  atMost: false,
  addsUp: false,
  by: 2025,
  since: d("2023.5"),
  complete: true,
};
const needed = (change: Partial<Needed>, unit = "%", operator: ">=" | ">" | "<=" = ">=") =>
  plain(neededText({ ...known, ...change }, { unit, operator }, "Số liệu mới có của 5/7 đơn vị"));

describe("neededText", () => {
  it("says how much a year, in points where the figure is a share", () => {
    expect(needed({})).toBe("Muốn đạt 80 % vào cuối năm 2025 cần tăng 1,2 điểm % mỗi năm từ nay.");
    expect(needed({ amount: d("316.2"), goal: d(8291), addsUp: true }, "tỷ đồng")).toBe(
      "Muốn đạt 8.291 tỷ đồng vào cuối năm 2025 cần thêm 317 tỷ đồng mỗi năm từ nay.",
    );
  });

  it("rounds up, and says so of an amount too small to be written", () => {
    expect(needed({ amount: d("0.3333") })).toContain("0,34 điểm %");
    expect(needed({ amount: d(0), goal: d(90) }, "%", ">")).toBe(
      "Muốn vượt 90 % vào cuối năm 2025 cần cao hơn mức hiện tại, dù chỉ một chút.",
    );
  });

  it("names the moment of an older figure, the way down, and what is missing", () => {
    expect(needed({ since: d(2023), amount: d(-2), goal: d("2.5"), complete: false })).toBe(
      "Muốn giảm còn 2,5 % vào cuối năm 2025 cần giảm 2 điểm % mỗi năm kể từ cuối năm 2022. " +
        "Số liệu mới có của 5/7 đơn vị nên mức này có thể thay đổi.",
    );
  });

  it("of a single year and of a limit", () => {
    expect(needed({ span: "REST_OF_YEAR", by: 2023, goal: d(300), amount: d(180) }, "người")).toBe(
      "Muốn đạt 300 người trong năm 2023 cần thêm 180 người từ nay đến hết năm.",
    );
    expect(needed({ atMost: true, goal: d(5000), amount: d(1000) }, "ha", "<=")).toBe(
      "Muốn không quá 5.000 ha vào cuối năm 2025 thì từ nay chỉ còn 1.000 ha mỗi năm.",
    );
  });
});

it("a projection names its pace and is called an estimate while reports are missing", () => {
  const projected = {
    known: true,
    value: d("78.44"),
    perYear: d("-0.8"),
    from: 2020,
    by: 2025,
    since: d(2023),
  } as const;
  expect(plain(projectedText({ ...projected, complete: true }, { unit: "%" }, null))).toBe(
    "Nếu giữ nhịp này (giảm 0,8 điểm % mỗi năm, tính từ cuối năm 2020 đến cuối năm 2022), đến cuối năm 2025 đạt khoảng 78,4 %.",
  );
  const partial = plain(
    projectedText(
      { ...projected, perYear: d(0), complete: false },
      { unit: "%" },
      "Số liệu mới có của 5/7 đơn vị",
    ),
  );
  expect(partial).toContain("(không đổi, tính từ cuối năm 2020 đến cuối năm 2022)");
  expect(partial).toContain("Số liệu mới có của 5/7 đơn vị");
});

it("a difference of anything but a share keeps its unit", () => {
  expect(plain(differenceText(d(3), "m²/người"))).toBe("3 m²/người");
});
