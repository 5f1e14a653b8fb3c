import { createElement } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Picture } from "@/components/opendata/Picture";
import { pngOf } from "./actions.picture";
import { drawable, overviewPicture } from "./labels.picture";
import type { PictureFacts } from "./schema.picture";

/** Everything Vietnamese, and what a unit or an office may type beside it. */
const LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵdđ";
const TYPED = `${LETTERS}${LETTERS.toUpperCase()} 0123456789 .,;:!?()/%+-–—…“”‘’•·°²³½×₫ § ≥ 80\u00a0%`;
const STRANGE = "😀漢字 кириллица עברית ☎→√∑ﬁ";

afterEach(() => void vi.unstubAllGlobals());

describe("drawable", () => {
  it("says signs in words and leaves out what the font lacks", () => {
    expect(drawable("Mục tiêu: ≥ 80 %")).toBe("Mục tiêu: từ 80 %");
    expect(drawable("a 😀→ b")).toBe("a b");
    expect(drawable("Tỷ lệ hộ nghèo".normalize("NFD"))).toBe("Tỷ lệ hộ nghèo".normalize("NFC"));
  });
});

describe("a picture", () => {
  const facts: PictureFacts = {
    kicker: "Chỉ tiêu 9",
    title: drawable(TYPED),
    figure: "65,36 %",
    said: drawable(STRANGE),
    tags: [{ tone: "ok", text: "Đúng tiến độ" }],
    office: "Văn phòng",
    dated: "",
    real: true,
  };

  it("is a PNG of 1200 × 630 below 300 KB, and asks nobody for a letter", async () => {
    const asked: string[] = [];
    const own = globalThis.fetch;
    vi.stubGlobal("fetch", (address: string) => {
      // The drawing library unpacks its own code with it.
      if (address.startsWith("data:")) return own(address);
      asked.push(address);
      throw new Error("no network");
    });
    const answer = await pngOf(createElement(Picture, facts));
    const png = Buffer.from(await answer.arrayBuffer());
    expect(asked).toEqual([]);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(300_000);
  }, 30_000);
});

describe("words of the overview", () => {
  const none = { onTrack: 0, atRisk: 0, behind: 0, open: 15, judged: 0, total: 15 };

  it("count only what there is, and nothing before anything can be judged", () => {
    expect(overviewPicture("NQ", "t", none)).toMatchObject({ said: "", tags: [] });
    const some = overviewPicture("NQ", "t", { ...none, onTrack: 4, behind: 1, judged: 5, open: 10 });
    expect(some.tags.map(({ text }) => text)).toEqual([
      "4 đạt hoặc đúng tiến độ",
      "1 chậm tiến độ",
      "10 chưa đủ căn cứ",
    ]);
  });
});
