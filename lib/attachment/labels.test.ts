import { describe, expect, it } from "vitest";
import { mayRetry, readNotice, refusalText, reportPage } from "./labels";
import { uploadRefusal } from "./schema";

const address = { periodCode: "2023-q2", taskSlug: "dan-van" };
const noticeIn = (page: string) => new URL(page, "http://x").searchParams.get("tep");

describe("what an address says of an upload", () => {
  it("is read back for every outcome, and only while it is true", () => {
    for (const refusal of uploadRefusal.options) {
      const notice = noticeIn(reportPage(address, refusal, 3));
      expect(readNotice(notice, 3)).toEqual({ text: refusalText(refusal), failed: true });
      expect(readNotice(notice, 4)).toBeNull();
    }
    expect(readNotice(noticeIn(reportPage(address, "ADDED", 0)), 0)).toMatchObject({ failed: false });
    expect(reportPage(address, "REMOVED", 5)).toBe("/bao-cao/2023-q2/dan-van?tep=da-bo.5#tai-lieu");
  });

  it("is never free text", () => {
    for (const notice of [null, "", ".3", "x.3", "Gọi số 0900.3", "constructor.3", "da-bo", "da-bo.03x"]) {
      expect(readNotice(notice, 3)).toBeNull();
    }
  });
});

it("every refusal is a sentence of its own; what passes by itself may be tried again", () => {
  const texts = uploadRefusal.options.map(refusalText);
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).toMatch(/^\p{Lu}.*[.”]$/u);
  expect(uploadRefusal.options.filter(mayRetry)).toEqual([
    "TOO_MANY",
    "BROKEN_OFF",
    "STORE_DOWN",
    "LOGGED_OUT",
  ]);
});
