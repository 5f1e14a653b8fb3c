import { describe, expect, it } from "vitest";
import { noticePath, noticeText } from "./labels";
import { DIGEST_NOTICES, digestOf } from "./labels.mail";
import { type NoticeSubject, noticeKind } from "./schema";

const at = new Date("2023-06-23T00:01:00+07:00");
const dueAt = new Date("2023-06-26T17:00:00+07:00");
const period = { code: "2023-q2", label: "Quý II/2023" };
const report = { unitCode: "an-loc", unit: "Phường An Lộc", taskSlug: "dan-van", task: "Công tác dân vận" };
const reminder: NoticeSubject = { kind: "DUE_3", at, dueAt, period, report: null };
const returned: NoticeSubject = { kind: "RETURNED", at, dueAt: null, period, report };

describe("a notice", () => {
  it("says what, which period, when and what to do next", () => {
    expect(noticeText(reminder)).toBe(
      "Còn 3 ngày đến hạn nộp báo cáo quý II/2023 (hạn 17:00 ngày 26/06/2023), đơn vị còn báo cáo chưa gửi. Hoàn thành và gửi trước hạn.",
    );
    expect(noticeText({ ...reminder, kind: "DUE_1", at: dueAt })).toMatch(
      /^Hôm nay hết hạn nộp báo cáo quý II\/2023/,
    );
    expect(noticeText(returned)).toContain("trả lại báo cáo “Công tác dân vận” quý II/2023. Xem lý do");
    for (const kind of noticeKind.options)
      expect(noticeText({ ...returned, kind })).toMatch(/quý II\/2023.*\. .+\.$/);
  });

  it("leads every area to a page of its own", () => {
    expect(noticePath("unit", returned)).toBe("/bao-cao/2023-q2/dan-van");
    expect(noticePath("office", returned)).toBe("/van-phong/2023-q2/an-loc/dan-van");
    expect(noticePath("unit", reminder)).toBe("/bao-cao/2023-q2");
    expect(noticePath("admin", returned)).toBeNull();
  });
});

describe("the digest", () => {
  const digest = (notices: NoticeSubject[], total = notices.length, username = "an-loc") =>
    digestOf({ day: "2023-06-23", base: "https://nq.vn", username, area: "unit", notices, total });

  it("is plain text with an address for every notice", () => {
    const { subject, body } = digest([returned, reminder]);
    expect(subject).toBe("Cổng theo dõi Nghị quyết: 2 thông báo chưa đọc, ngày 23/06/2023");
    expect(body).toContain("1. Báo cáo bị trả lại (00:01 ngày 23/06/2023)");
    expect(body).toContain("   https://nq.vn/bao-cao/2023-q2/dan-van\n");
    expect(body).toContain("https://nq.vn/thong-bao");
  });

  it("stays short and counts the rest", () => {
    const { body } = digest(
      Array.from({ length: 30 }, () => returned),
      40,
    );
    expect(body.match(/^\d+\. /gm)).toHaveLength(DIGEST_NOTICES);
    expect(body).toContain("… và 20 thông báo khác.");
  });

  it("lets no name begin a line of its own", () => {
    const task = "Dân vận\r\n\r\nBcc: la@la.vn\u2028x";
    const { subject, body } = digest([{ ...returned, report: { ...report, task } }], 1, "an\r\nloc");
    expect(subject).not.toMatch(/[\r\n]/);
    expect(body).not.toMatch(/^(Bcc|loc|x)/m);
  });
});
