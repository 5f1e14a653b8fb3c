import { describe, expect, it } from "vitest";
import { changesOf } from "./calc.corrections";
import { changeWords } from "./labels.changes";

const plain = (text: string | null) => text?.replaceAll("\u00a0", " ") ?? null;
const measure = { code: "9", label: "Tỷ lệ tham gia bảo hiểm y tế", unit: "%", indicator: 9 };
const said = { rating: "AT_RISK", progressPercent: "58", publicSummary: "Tên của một người." };

describe("changes of a published report", () => {
  it("are told by old and new value, a ratio with its counts", () => {
    const now = { ...said, rating: "ON_TRACK", progressPercent: "61.5" };
    const changes = changesOf(said, now, [{ ...measure, from: "1200/1500", to: "1250/1500" }]);
    expect(changes.map(changeWords).map(({ what, from, to }) => [what, plain(from), plain(to)])).toEqual([
      ["Đánh giá", "Có nguy cơ chậm", "Đúng tiến độ"],
      ["Tiến độ", "58 %", "61,5 %"],
      ["9. Tỷ lệ tham gia bảo hiểm y tế", "80 % (1.200/1.500)", "83,33 % (1.250/1.500)"],
    ]);
  });

  it("never repeat the words that were replaced", () => {
    const changes = changesOf(said, { ...said, publicSummary: "Không nêu tên." }, []);
    expect(changes).toEqual([{ field: "publicSummary", from: null, to: null }]);
    expect(changes.map(changeWords)[0]).toMatchObject({ from: null, to: null });
  });

  it("name what was not there before, and a ratio over nothing", () => {
    const figure = { ...measure, unit: "tỷ đồng" };
    const words = changeWords({ field: "measure", measure: figure, from: null, to: "1200.5" });
    expect([words.from, plain(words.to)]).toEqual(["chưa có", "1.200,5 tỷ đồng"]);
    expect(changeWords({ field: "measure", measure, from: "1/0", to: null }).from).toBe("1/0");
  });
});
