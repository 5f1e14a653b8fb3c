import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import { holdClock } from "@/lib/clock";
import type { FormFields } from "@/lib/measure/schema";
import { returnSubmission } from "@/lib/review/commands";
import { saveDraft, submit, withdraw } from "@/lib/submission/commands";
import { packTables } from "./calc.sheets";
import { summaryText } from "./labels";
import { meetingPack } from "./queries";
import type { MeetingPack } from "./schema";

const SENT = "Đề nghị bổ sung kinh phí mua thẻ bảo hiểm y tế.";
const DRAFT = "CHIM-NHAP-5127";
const AFTER = new Date("2023-06-23T09:00:00+07:00");
let pack: MeetingPack;

/** Sends the health report of a unit at a moment. */
async function sent(unit: string, at: string, change: FormFields = {}) {
  const by = await actor(unit);
  return holdClock(new Date(at), async () => {
    const saved = await saveDraft(by, HEALTH, null, await completeForm(by, HEALTH, change));
    if (!saved.ok) throw new Error(JSON.stringify(saved));
    const result = await submit(by, HEALTH, saved.value.revision);
    if (!result.ok) throw new Error(JSON.stringify(result));
    return { by, submissionId: result.value.submissionId, revision: saved.value.revision + 1 };
  });
}

beforeAll(async () => {
  await freshDatabase();
  const office = await actor("van-phong");
  await sent("an-loc", "2023-06-22T09:00:00+07:00", { proposals: "Không có kiến nghị." });
  const gone = await sent("an-thanh", "2023-06-16T09:00:00+07:00", { proposals: `Đã rút. ${DRAFT}` });
  await withdraw(gone.by, HEALTH, gone.revision);
  const back = await sent("an-lac", "2023-06-16T10:00:00+07:00", { proposals: SENT });
  await returnSubmission(office, back, "Thiếu số liệu quý I.");
  const edited = await completeForm(back.by, HEALTH, { proposals: DRAFT, results: DRAFT });
  const saved = await saveDraft(back.by, HEALTH, back.revision + 1, edited);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const found = await holdClock(AFTER, () => meetingPack(office, "2023-q2"));
  if (!found) throw new Error("no pack");
  pack = found;
});

describe("the pack of a period", () => {
  it("names what is owed, a withdrawn report among it, and by how long it is overdue", () => {
    const thanh = pack.missing.find(({ unit }) => unit.code === "an-thanh");
    expect(thanh).toMatchObject({ overdue: true, asked: 8 });
    expect(thanh?.reports).toHaveLength(8);
    const withdrawn = thanh?.reports.filter((report) => report.withdrawn).map(({ task }) => task.slug);
    expect(withdrawn).toEqual([HEALTH.taskSlug]);
    const lac = pack.missing.find(({ unit }) => unit.code === "an-lac");
    expect(lac?.reports.map(({ task }) => task.slug)).not.toContain(HEALTH.taskSlug);
    expect(pack.counts).toMatchObject({ asked: 63, sent: 2, onTime: 1, overdue: 61 });
  });

  it("names what came late, by calendar days", () => {
    expect(pack.late).toMatchObject([{ unit: { code: "an-loc" }, days: 2 }]);
  });

  it("names returned work with its reason and since when", () => {
    expect(pack.returned).toMatchObject([
      { unit: { code: "an-lac" }, reason: "Thiếu số liệu quý I.", reopened: false },
    ]);
  });

  it("holds the proposals of the versions sent last, not the words for none, and their source", () => {
    expect(pack.proposals).toMatchObject([
      {
        task: { slug: HEALTH.taskSlug },
        proposals: [
          {
            text: SENT,
            version: 1,
            place: { period: "2023-q2", unit: "an-lac", task: HEALTH.taskSlug },
          },
        ],
      },
    ]);
  });

  it("has nothing of an unsent edit or a withdrawn report, neither on the page nor in the workbook", () => {
    const tables = packTables(pack);
    expect(JSON.stringify(pack)).not.toContain(DRAFT);
    expect(JSON.stringify(tables)).not.toContain(DRAFT);
    expect(JSON.stringify(tables)).toContain(SENT);
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Tóm tắt", 3],
      ["Chưa nộp", 2 + 61],
      ["Nộp trễ", 3],
      ["Trả lại", 3],
      ["Chỉ tiêu", 3],
      ["Kiến nghị", 3],
    ]);
  });

  it("says the whole in one paragraph", () => {
    expect(summaryText(pack)).toBe(
      "Quý II/2023: 2/63 báo cáo đã nộp (3,2\u00a0%), 1 đúng hạn, 1 trễ hạn; 0 đã duyệt. " +
        "Còn 61 báo cáo của 11 đơn vị chưa nộp, đã quá hạn. " +
        "1 báo cáo đã trả lại, đơn vị chưa nộp lại. Chưa có chỉ tiêu nào đủ căn cứ đánh giá. " +
        "1 kiến nghị của 1 đơn vị về 1 nhiệm vụ.",
    );
  });
});

describe("who reads it", () => {
  it("leaders do; units and administrators do not", async () => {
    expect(await meetingPack(await actor("thuong-truc"), undefined)).toMatchObject({
      period: { code: "2023-q2" },
    });
    for (const name of ["an-lac", "quan-tri"]) {
      await expect(meetingPack(await actor(name), "2023-q2")).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await meetingPack(await actor("van-phong"), "2023-q3")).toBeNull();
  });
});
