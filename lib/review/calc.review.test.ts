import { describe, expect, it } from "vitest";
import type { FormMeasure } from "@/lib/measure/schema";
import {
  figureDelta,
  historySentence,
  measureHistory,
  pastText,
  progressDelta,
  withheldBy,
} from "./calc.review";
import { staleDecision } from "./labels";

const rate: FormMeasure = {
  id: "r",
  code: "9",
  label: "Tỷ lệ",
  indicatorTitle: "Tỷ lệ",
  unitLabel: "%",
  kind: "RATIO",
  numeratorLabel: "Số người",
  denominatorLabel: "Dân số",
  mayBeNegative: false,
};
const sent = (period: string, numerator: string | null) => ({
  period,
  values: { r: { value: null, numerator, denominator: numerator && "100", explanation: "" } },
});

describe("a measure's earlier figures", () => {
  it("are the last eight, oldest first, gaps kept but not those at the start", () => {
    const earlier = [
      sent("một", "1"),
      sent("hai", null),
      ...["3", null, "5", "6", "7", "8", "9"].map((n) => sent(`kỳ ${n}`, n)),
    ];
    const history = measureHistory(rate, earlier);
    expect(history.earlier.map(({ figure }) => figure)).toEqual(["3", null, "5", "6", "7", "8", "9"]);
    expect(history.past).toEqual(["3", "5", "6", "7", "8", "9"]);
  });

  it("are told in one sentence", () => {
    const say = (earlier: Parameters<typeof measureHistory>[1]) =>
      historySentence(measureHistory(rate, earlier), "95\u00a0%");
    expect(say([])).toBe("Chưa có số liệu kỳ trước. Kỳ này: 95\u00a0%.");
    expect(say([{ period: "Q", values: null }])).toContain("Chưa có số liệu kỳ trước");
    expect(say([sent("Q1", "90")])).toBe("Q1: 90\u00a0%. Kỳ này: 95\u00a0%.");
    expect(say([sent("Q1", "90"), sent("Q2", null), sent("Q3", "91")])).toBe(
      "2 kỳ trước: từ 90\u00a0% (Q1) đến 91\u00a0% (Q3). Kỳ này: 95\u00a0%.",
    );
  });
});

describe("how far a figure moved", () => {
  const share = (numerator: string | null, denominator = "100") => ({
    value: null,
    numerator,
    denominator,
    explanation: "",
  });
  const people: FormMeasure = { ...rate, kind: "SUM", unitLabel: "người" };
  const count = (value: string) => ({ value, numerator: null, denominator: null, explanation: "" });

  it("is told with its sign, a share in points, as both figures are printed", () => {
    expect(figureDelta(rate, share("90"), share("92.5"))).toEqual({
      direction: "up",
      text: "+2,5\u00a0điểm\u00a0%",
    });
    // 33,33 and 33,34 stand on the page, not 33,333 and 33,336.
    expect(figureDelta(rate, share("1", "3"), share("33.336"))?.text).toBe("+0,01\u00a0điểm\u00a0%");
    expect(figureDelta(people, count("5600"), count("4300.5"))).toEqual({
      direction: "down",
      text: "-1.299,5\u00a0người",
    });
  });

  it("is said to be none, and says nothing where a figure is missing", () => {
    expect(figureDelta(rate, share("90"), share("90"))).toEqual({ direction: "none", text: "không đổi" });
    expect(figureDelta(rate, undefined, share("90"))).toBeNull();
    expect(figureDelta(rate, share("90"), share(null))).toBeNull();
    expect(progressDelta("47", "61.5")?.text).toBe("+14,5\u00a0điểm\u00a0%");
    expect(progressDelta(null, "61.5")).toBeNull();
  });
});

describe("a text beside that of the period before", () => {
  const before = "Tổ chức 03 đợt tuyên truyền; vận động 900 người tham gia.";

  it("is the same, or there was none", () => {
    expect(pastText(before, before)).toEqual({ kind: "same" });
    expect(pastText(" ", before)).toEqual({ kind: "none" });
  });

  it("differs in words", () => {
    expect(pastText(before, before.replace("03", "04"))).toEqual({
      kind: "changed",
      pieces: [
        { kind: "same", text: "Tổ chức " },
        { kind: "gone", text: "03" },
        { kind: "come", text: "04" },
        { kind: "same", text: " đợt tuyên truyền; vận động 900 người tham gia." },
      ],
    });
  });

  it("is shown whole when it is another text", () => {
    expect(pastText(before, "Hoàn thành rà soát hộ nghèo theo chuẩn mới.")).toEqual({
      kind: "new",
      text: before,
    });
    expect(pastText(before, "")).toEqual({ kind: "new", text: before });
  });
});

describe("an approval that publishes nothing", () => {
  const at = new Date("2023-06-16T01:00:00Z");
  const history = [{ action: "approve" as const, reason: "Chờ ý kiến.", at }];

  it("is known by what is public, with its reason", () => {
    expect(withheldBy({ status: "APPROVED", published: null, history })).toMatchObject({
      reason: "Chờ ý kiến.",
    });
    expect(withheldBy({ status: "APPROVED", published: {}, history })).toBeNull();
    expect(withheldBy({ status: "RETURNED", published: null, history })).toBeNull();
  });
});

describe("a decision that came too late", () => {
  it("says who was quicker, and nothing of other refusals", () => {
    expect(staleDecision("WRONG_STATUS", "Văn phòng duyệt (b)")).toContain("Văn phòng duyệt (b)");
    expect(staleDecision("CONFLICT", "")).toBeNull();
    expect(staleDecision("INVALID", "Văn phòng duyệt (b)")).toBeNull();
  });
});
