import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { returnSubmission } from "@/lib/review/commands";
import { saveDraft, submit } from "@/lib/submission/commands";
import { findWork, loadHistory } from "@/lib/submission/queries";
import { findForm, findUnitPeriod, unitPeriods, unitTasks } from "./queries";

let head: Actor;
let editor: Actor;
let stranger: Actor;
let office: Actor;

const work = async (by: Actor, taskSlug = HEALTH.taskSlug) => {
  const found = await findWork(by, HEALTH.periodCode, taskSlug);
  if (!found) throw new Error("no such task");
  return found;
};
const period = async (by: Actor, code = HEALTH.periodCode) => {
  const found = await findUnitPeriod(by, code);
  if (!found) throw new Error("no such period");
  return found;
};
const rowOf = async (by: Actor) =>
  (await unitTasks(by, await period(by))).find(({ slug }) => slug === HEALTH.taskSlug);

beforeAll(async () => {
  const client = await freshDatabase();
  head = await actor("an-loc");
  editor = await actor("an-loc-tong-hop");
  stranger = await actor("an-lac");
  office = await actor("van-phong");
  const earlier = { ...HEALTH, periodCode: "2023-q1" };
  await client.period.updateMany({ where: { code: "2023-q1" }, data: { state: "OPEN" } });
  await saveDraft(head, earlier, null, await completeForm(head, earlier, { results: "Kỳ trước" }));
  await submit(head, earlier, 1);
  await client.period.updateMany({ where: { code: "2023-q1" }, data: { state: "CLOSED" } });
});

describe("a period as its unit sees it", () => {
  it("starts with every task open and nothing entered", async () => {
    expect(await period(head)).toMatchObject({ open: true, tasks: 8, sent: 0, everSent: 0, extended: false });
    const tasks = await unitTasks(head, await period(head));
    expect(tasks.map(({ kind, ordinal }) => `${kind} ${ordinal}`)).toEqual([
      ...[1, 2, 3, 4, 5].map((n) => `KEY ${n}`),
      ...[1, 2, 3].map((n) => `BREAKTHROUGH ${n}`),
    ]);
    expect(tasks.every((task) => task.progress === "NOT_STARTED" && task.editable && !task.saved)).toBe(true);
    expect(tasks[2]?.missing.measures).toEqual([
      "7. Số lao động xuất cảnh trong năm",
      "9. Tỷ lệ tham gia bảo hiểm y tế",
      "12a. Ở đô thị (phường)",
    ]);
  });

  it("counts a closed one's reports and locks it", async () => {
    expect(await period(head, "2023-q1")).toMatchObject({ open: false, sent: 1, everSent: 1, onTime: 0 });
    const locked = await findWork(head, "2023-q1", HEALTH.taskSlug);
    expect(locked).toMatchObject({ editable: false, mayWithdraw: false });
  });

  it("is not there before it opens, for the office, or under another name", async () => {
    expect(await findUnitPeriod(head, "2023-q3")).toBeNull();
    expect(await findWork(head, "2023-q3", HEALTH.taskSlug)).toBeNull();
    expect(await findWork(head, "2023-q2", "a\0b")).toBeNull();
    expect(await unitPeriods(office)).toEqual([]);
    expect(await findWork(office, HEALTH.periodCode, HEALTH.taskSlug)).toBeNull();
    expect(await unitTasks(office, await period(head))).toEqual([]);
  });

  it("shows what the unit sent the period before, to nobody else", async () => {
    const form = await findForm(editor, HEALTH.periodCode, HEALTH.taskSlug);
    expect(form?.previous).toMatchObject({ period: "Quý I/2023", content: { results: "Kỳ trước" } });
    expect((await findForm(stranger, HEALTH.periodCode, HEALTH.taskSlug))?.previous).toBeNull();
    expect(await findForm(office, HEALTH.periodCode, HEALTH.taskSlug)).toBeNull();
  });

  it("shows figures of other tasks where they matter", async () => {
    const form = await findForm(head, HEALTH.periodCode, "trat-tu-do-thi");
    expect(form?.related.map(({ measure, latest }) => [measure.code, latest?.period])).toEqual([
      ["12a", "Quý I/2023"],
    ]);
    expect(form?.related[0]?.homeTask.slug).toBe(HEALTH.taskSlug);
    const foreign = await findForm(stranger, HEALTH.periodCode, "trat-tu-do-thi");
    expect(foreign?.related[0]?.latest).toBeNull();
  });
});

describe("a report on its way", () => {
  it("may be saved by the editor and sent by the head, who may take it back", async () => {
    await saveDraft(editor, HEALTH, null, { results: "Bản nháp" });
    expect(await work(editor)).toMatchObject({ editable: true, maySend: false, savedBy: "an-loc-tong-hop" });
    expect(await work(head)).toMatchObject({ editable: true, maySend: true, mayWithdraw: false });
    expect(await rowOf(head)).toMatchObject({
      progress: "DRAFT",
      missing: { required: ["Tiến độ so với kế hoạch năm", "Tự đánh giá", "Thông tin công khai"] },
      saved: { by: "an-loc-tong-hop" },
    });
    await saveDraft(head, HEALTH, 1, await completeForm(head, HEALTH));
    await submit(head, HEALTH, 2);
    expect(await work(head)).toMatchObject({ editable: false, mayWithdraw: true });
    expect(await work(editor)).toMatchObject({ editable: false, mayWithdraw: false });
    expect(await period(head)).toMatchObject({ sent: 1, onTime: 1 });
    expect(await period(stranger)).toMatchObject({ sent: 0 });
  });

  it("says why it came back, in the list and in its history", async () => {
    const { submission } = await work(head);
    const { id: submissionId = "", revision = 0 } = submission ?? {};
    await returnSubmission(office, { submissionId, revision }, "Thiếu số liệu", { results: "Nêu số đợt." });
    expect(await rowOf(head)).toMatchObject({ progress: "RETURNED", returned: { reason: "Thiếu số liệu" } });
    const history = await loadHistory(editor, submissionId);
    expect(history.map(({ action, by, version }) => [action, by, version?.number])).toEqual([
      ["return", "van-phong", 1],
      ["submit", "an-loc", 1],
    ]);
    expect(history[0]?.notes).toEqual([{ field: "results", text: "Nêu số đợt." }]);
    expect(await loadHistory(stranger, submissionId)).toEqual([]);
  });
});
