import { describe, expect, it } from "vitest";
import { paceText } from "./labels";
import {
  changeText,
  outOf,
  periodFacts,
  ratingParts,
  ratingsSentence,
  taskSentence,
  termSentence,
  unitsText,
} from "./labels.series";

/** Spaces that do not break, as ordinary ones. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const sides = { localities: { reported: 7, expected: 7 }, agencies: { reported: 2, expected: 2 } };
const period = { id: "p", code: "2023-q2", label: "Quý II/2023" };

describe("a task in a period", () => {
  it.each([
    ["58", "nhanh hơn mốc 50 %"],
    ["44.04", "chưa đạt mốc 50 %"],
    ["50.04", "đúng mốc 50 %"],
  ])("with a mean of %s is %s", (mean, said) => {
    expect(plain(taskSentence({ mean, milestone: "50", ...sides }, "Quý II/2023"))).toMatch(
      new RegExp(
        `^Quý II/2023: bình quân [\\d,]+ % kế hoạch năm, ${said}; 9/9 đơn vị có báo cáo được duyệt\\.$`,
      ),
    );
  });

  it("without any report says so and never 0 %", () => {
    const none = { localities: { reported: 0, expected: 7 }, agencies: { reported: 0, expected: 0 } };
    const said = taskSentence({ mean: null, milestone: "50", ...none }, "Quý II/2023");
    expect(said).toBe("Quý II/2023: chưa có số liệu tiến độ; 0/7 đơn vị có báo cáo được duyệt.");
  });

  it("names those without a report as a part of their own", () => {
    const parts = ratingParts({ ratings: { ON_TRACK: 4, AT_RISK: 1, BEHIND: 0 }, silent: 2 });
    expect(parts.map(({ tone, count }) => [tone, count])).toEqual([
      ["ok", 4],
      ["warn", 1],
      ["bad", 0],
      ["none", 2],
    ]);
  });
});

describe("a term", () => {
  const point = (label: string, mean: string | null, milestone: string) => ({ label, mean, milestone });

  it("is how many periods reached their milestone, and the latest one", () => {
    const points = [
      point("Quý I/2023", "30", "25"),
      point("Quý II/2023", null, "50"),
      point("Quý III/2023", "70", "75"),
    ];
    expect(plain(termSentence(points))).toBe(
      "Từ quý I/2023 đến quý III/2023, 1 trên 2 kỳ có tiến độ bình quân đạt hoặc vượt mốc. " +
        "Gần nhất, quý III/2023: bình quân 70 %, chưa đạt mốc 75 %.",
    );
  });

  it("does not make a line of one period, or of none", () => {
    expect(plain(termSentence([point("Quý I/2023", "30", "25")]))).toBe(
      "Mới có số liệu quý I/2023: bình quân 30 % kế hoạch năm.",
    );
    expect(termSentence([])).toBe("Chưa có kỳ nào có báo cáo được duyệt.");
  });

  it("says of the ratings what the last period had", () => {
    const ratings = { ON_TRACK: 4, AT_RISK: 1, BEHIND: 0 };
    expect(ratingsSentence([{ label: "Quý I/2023", ratings, silent: 2 }])).toBe(
      "Quý I/2023: 4 đúng tiến độ, 1 có nguy cơ chậm, 2 chưa có.",
    );
  });
});

describe("a period", () => {
  it("is how much of it is published, and how far all tasks together were", () => {
    const of = { reported: 61, expected: 1080 };
    expect(periodFacts(of)).toBe("61/1.080 báo cáo đã được duyệt và công bố.");
    expect(plain(periodFacts(of, { mean: "58", milestone: "50" }))).toBe(
      "61/1.080 báo cáo đã được duyệt và công bố; tiến độ bình quân 58 % kế hoạch năm, nhanh hơn mốc 50 %.",
    );
    expect(outOf(of)).toBe("61/1.080");
  });

  it("has reports that are published, corrected with a reason, or taken back", () => {
    expect(changeText({ what: "PUBLISHED", reason: null, period })).toBe("Công bố báo cáo quý II/2023");
    expect(changeText({ what: "CORRECTED", reason: "ENTRY_ERROR", period })).toBe(
      "Đính chính báo cáo quý II/2023: sai sót khi nhập số liệu",
    );
    expect(changeText({ what: "CORRECTED", reason: null, period })).toBe("Đính chính báo cáo quý II/2023");
    expect(changeText({ what: "WITHDRAWN", reason: null, period })).toBe(
      "Rút báo cáo quý II/2023 khỏi phần công khai",
    );
  });
});

it("counts units by what they are", () => {
  expect(unitsText({ localities: 3321, agencies: 4 })).toBe("3.321 xã, phường và 4 cơ quan");
  expect(unitsText({ localities: 7, agencies: 0 })).toBe("7 xã, phường");
  expect(unitsText({ localities: 0, agencies: 0 })).toBe("Chưa có đơn vị nào");
});

it("says the pace as a share of what is due by now, and nothing where there is none", () => {
  expect(plain(paceText({ pace: "0.876" }) ?? "")).toBe("Nhịp 88 %");
  expect(plain(paceText({ pace: "-0.2" }) ?? "")).toBe("Nhịp -20 %");
  expect(paceText({ pace: null })).toBeNull();
});
