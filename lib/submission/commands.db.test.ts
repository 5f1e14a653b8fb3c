import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { measureField } from "@/lib/measure/schema";
import { returnSubmission } from "@/lib/review/commands";
import { approve } from "@/lib/review/commands.approve";
import { saveDraft, submit, withdraw } from "./commands";
import { loadSubmission, loadTarget } from "./queries";

let client: Db;
let head: Actor;
let editor: Actor;
let office: Actor;

beforeAll(async () => {
  client = await freshDatabase();
  head = await actor("an-loc");
  editor = await actor("an-loc-tong-hop");
  office = await actor("van-phong");
});

async function stored(by: Actor, taskSlug: string) {
  const target = await loadTarget(client, { id: by.unitId ?? "" }, { ...HEALTH, taskSlug });
  if (!target) throw new Error("no target");
  return loadSubmission(client, target);
}

describe("saving a draft", () => {
  const address = { ...HEALTH, taskSlug: "dan-van" };

  it("keeps what was typed, figures as exact decimals", async () => {
    const target = await loadTarget(client, { id: head.unitId ?? "" }, address);
    const measure = target?.measures.find((m) => m.code === "15a");
    const fields = await completeForm(head, address, {
      progressPercent: "61,5",
      [measureField(measure?.id ?? "", "numerator")]: "25.455",
      [measureField(measure?.id ?? "", "denominator")]: "38 945",
    });
    const result = await saveDraft(editor, address, null, fields);
    expect(result).toMatchObject({ ok: true, value: { revision: 1 } });
    const row = await stored(head, "dan-van");
    expect(row?.content.progressPercent).toBe("61.5");
    expect(row?.content.values[measure?.id ?? ""]).toMatchObject({
      numerator: "25455",
      denominator: "38945",
    });
  });

  it("refuses impossible input with a message per field and writes nothing", async () => {
    const before = await stored(head, "dan-van");
    const result = await saveDraft(head, address, 1, {
      progressPercent: "120",
      selfRating: "GREAT",
      results: "x".repeat(20_001),
      publicSummary: "y".repeat(601),
    });
    expect(result).toMatchObject({ ok: false, code: "INVALID" });
    if (!result.ok) {
      expect(Object.keys(result.fields).sort()).toEqual([
        "progressPercent",
        "publicSummary",
        "results",
        "selfRating",
      ]);
    }
    expect(await stored(head, "dan-van")).toEqual(before);
  });

  it("refuses a stale revision and leaves the newer text", async () => {
    const fields = await completeForm(head, address, { results: "bản mới" });
    expect(await saveDraft(head, address, 1, fields)).toMatchObject({ ok: true });
    const stale = await saveDraft(editor, address, 1, { ...fields, results: "bản cũ" });
    expect(stale).toMatchObject({ ok: false, code: "CONFLICT" });
    const second = await saveDraft(editor, address, null, { ...fields, results: "bản cũ" });
    expect(second).toMatchObject({ ok: false, code: "CONFLICT" });
    expect((await stored(head, "dan-van"))?.content.results).toBe("bản mới");
  });

  it("knows neither unassigned tasks nor unknown periods nor other people's areas", async () => {
    const agency = await actor("tai-chinh");
    expect(await saveDraft(agency, address, null, {})).toMatchObject({ ok: false, code: "NOT_FOUND" });
    const nowhere = { taskSlug: "khong-co", periodCode: "2023-q2" };
    expect(await saveDraft(head, nowhere, null, {})).toMatchObject({ ok: false, code: "NOT_FOUND" });
    expect(await saveDraft(office, address, null, {})).toMatchObject({ ok: false, code: "FORBIDDEN" });
    const fresh = { ...head, mustChangePassword: true };
    expect(await saveDraft(fresh, address, null, {})).toMatchObject({ ok: false, code: "FORBIDDEN" });
  });

  it("refuses closed and upcoming periods", async () => {
    const closed = { ...address, periodCode: "2023-q1" };
    expect(await saveDraft(head, closed, null, {})).toMatchObject({ ok: false, code: "PERIOD_CLOSED" });
    const upcoming = { ...address, periodCode: "2023-q3" };
    expect(await saveDraft(head, upcoming, null, {})).toMatchObject({ ok: false, code: "NOT_YET_OPEN" });
  });

  it("takes a closed period's report from a unit whose extension runs", async () => {
    const period = await client.period.findFirstOrThrow({ where: { code: "2023-q1" } });
    await client.periodExtension.create({
      data: {
        periodId: period.id,
        unitId: head.unitId ?? "",
        dueAt: new Date("2023-06-30T10:00:00Z"),
        reason: "Ngập lụt",
        grantedById: office.accountId,
        grantedAt: new Date("2023-06-01T00:00:00Z"),
      },
    });
    const extended = { ...address, periodCode: "2023-q1" };
    expect(await saveDraft(head, extended, null, {})).toMatchObject({ ok: true });
  });
});

describe("the path of a submission", () => {
  const address = { ...HEALTH, taskSlug: "an-ninh-trat-tu" };

  it("goes from draft to approval with a version, an event and an audit row each time", async () => {
    await saveDraft(head, address, null, await completeForm(head, address));
    expect(await submit(editor, address, 1)).toMatchObject({ ok: false, code: "FORBIDDEN" });
    expect(await submit(head, address, 1)).toMatchObject({ ok: true, value: { versionNumber: 1 } });
    expect(await saveDraft(head, address, 2, {})).toMatchObject({ ok: false, code: "WRONG_STATUS" });
    expect(await withdraw(head, address, 2)).toMatchObject({ ok: true });
    expect(await submit(head, address, 3)).toMatchObject({ ok: true, value: { versionNumber: 2 } });
    const row = await stored(head, "an-ninh-trat-tu");
    const submissionId = row?.id ?? "";
    const notes = { results: "Nêu rõ số đợt." };
    expect(
      await returnSubmission(office, { submissionId, revision: 4 }, "Thiếu số liệu", notes),
    ).toMatchObject({
      ok: true,
    });
    expect(await submit(head, address, 5)).toMatchObject({ ok: true, value: { versionNumber: 3 } });
    const decision = { versionNumber: 3, rating: "AT_RISK" as const, correctionNote: "" };
    expect(
      await approve(office, { submissionId, revision: 6 }, { ...decision, versionNumber: 2 }),
    ).toMatchObject({
      code: "CONFLICT",
    });
    expect(await approve(office, { submissionId, revision: 6 }, decision)).toMatchObject({ ok: true });

    const events = await client.reviewEvent.findMany({ where: { submissionId }, orderBy: { at: "asc" } });
    const sequence = ["submit", "withdraw", "submit", "return", "submit", "approve"];
    expect(events.map((event) => event.action)).toEqual(sequence);
    const audit = await client.auditEntry.findMany({
      where: { subjectId: submissionId },
      orderBy: { id: "asc" },
    });
    expect(audit.map((entry) => entry.action)).toEqual(sequence.map((action) => `submission.${action}`));
    expect(await client.reviewNote.count({ where: { field: "results" } })).toBe(1);
    expect(await client.submissionVersion.count({ where: { submissionId } })).toBe(3);
  });

  it("cannot be withdrawn when the period has closed: it could not be sent again", async () => {
    const late = { ...HEALTH, taskSlug: "du-an-ha-tang", periodCode: "2022-q4" };
    await client.period.updateMany({ where: { code: late.periodCode }, data: { state: "OPEN" } });
    await saveDraft(head, late, null, await completeForm(head, late));
    await submit(head, late, 1);
    await client.period.updateMany({ where: { code: late.periodCode }, data: { state: "CLOSED" } });
    expect(await withdraw(head, late, 2)).toMatchObject({ ok: false, code: "PERIOD_CLOSED" });
  });

  it("does not send a draft with blanks that must be filled", async () => {
    const blank = { ...HEALTH, taskSlug: "trat-tu-do-thi" };
    await saveDraft(head, blank, null, { results: "chỉ có kết quả" });
    const result = await submit(head, blank, 1);
    expect(result).toMatchObject({ ok: false, code: "INVALID" });
    if (!result.ok)
      expect(Object.keys(result.fields)).toEqual(["progressPercent", "selfRating", "publicSummary"]);
  });
});

describe("races", () => {
  it("20 equal submits: one version, one event, the same receipt", async () => {
    const address = { ...HEALTH, taskSlug: "xay-dung-dang" };
    await saveDraft(head, address, null, await completeForm(head, address));
    const results = await Promise.all(Array.from({ length: 20 }, () => submit(head, address, 1)));
    for (const result of results) expect(result).toMatchObject({ ok: true, value: { versionNumber: 1 } });
    const row = await stored(head, "xay-dung-dang");
    expect(await client.submissionVersion.count({ where: { submissionId: row?.id ?? "" } })).toBe(1);
    expect(await client.reviewEvent.count({ where: { submissionId: row?.id ?? "" } })).toBe(1);
    expect(row?.revision).toBe(2);
  });

  it("50 saves of one revision: one success, 49 conflicts", async () => {
    const address = { ...HEALTH, taskSlug: "can-bo-dang-vien" };
    await saveDraft(head, address, null, await completeForm(head, address));
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        saveDraft(i % 2 ? head : editor, address, 1, { results: `bản ${i}` }),
      ),
    );
    const won = results.flatMap((result, i) => (result.ok ? [`bản ${i}`] : []));
    expect(won).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.code === "CONFLICT")).toHaveLength(49);
    expect((await stored(head, "can-bo-dang-vien"))?.content.results).toBe(won[0]);
  });

  it("20 first saves of nothing: one success", async () => {
    const address = { ...HEALTH, taskSlug: "du-an-ha-tang" };
    const results = await Promise.all(Array.from({ length: 20 }, () => saveDraft(head, address, null, {})));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.code === "CONFLICT")).toHaveLength(19);
  });

  it("approve against withdraw: exactly one of them happens", async () => {
    const address = { ...HEALTH, taskSlug: "phat-trien-kinh-te" };
    await saveDraft(head, address, null, await completeForm(head, address));
    await submit(head, address, 1);
    const row = await stored(head, "phat-trien-kinh-te");
    const decision = { versionNumber: 1, rating: "ON_TRACK" as const, correctionNote: "" };
    const results = await Promise.all([
      approve(office, { submissionId: row?.id ?? "", revision: 2 }, decision),
      withdraw(head, address, 2),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const published = await client.publication.count({ where: { submissionId: row?.id ?? "" } });
    expect(published).toBe(results[0].ok ? 1 : 0);
  });
});
