import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { listAudit } from "@/lib/audit/queries";
import { auditFilter } from "@/lib/audit/schema";
import type { Db } from "@/lib/db";
import { saveDraft } from "@/lib/submission/commands";
import { addGroup, editIndicator, renameGroup } from "./commands.indicators";
import { editRule } from "./commands.rule";
import { findCatalogueIndicator, listGroups, reportingRule } from "./queries.indicators";
import { indicatorState, ruleState } from "./schema.indicator";

let client: Db;
let admin: Actor;

beforeAll(async () => {
  client = await freshDatabase();
  admin = await actor("quan-tri");
});

async function typedOf(number: number) {
  const { id } = await client.indicator.findFirstOrThrow({ where: { number } });
  const found = await findCatalogueIndicator(admin, id);
  if (!found) throw new Error(String(number));
  const { title, groupId, homeTaskId } = found;
  return { indicatorId: id, shown: indicatorState(found), title, groupId, homeTaskId };
}
const told = async () => (await listAudit(admin, auditFilter.parse({}), 1)).rows[0];

describe("an indicator", () => {
  it("is changed by the administrator alone, who saw its newest state", async () => {
    const typed = await typedOf(9);
    for (const name of ["van-phong", "an-loc"]) {
      expect(await editIndicator(await actor(name), typed)).toMatchObject({ code: "FORBIDDEN" });
    }
    expect((await editIndicator(admin, { ...typed, title: "Bảo hiểm y tế toàn dân" })).ok).toBe(true);
    expect(await editIndicator(admin, typed)).toMatchObject({ code: "CONFLICT" });
    expect((await told())?.detail).toContain("→ Bảo hiểm y tế toàn dân");
  });

  it("moves to another task while it has no figures, with names in the audit trail", async () => {
    const typed = await typedOf(9);
    const task = await client.task.findFirstOrThrow({ where: { slug: "dan-van" } });
    expect((await editIndicator(admin, { ...typed, homeTaskId: task.id })).ok).toBe(true);
    expect((await told())?.detail).toContain(`→ ${task.title}`);
    expect((await editIndicator(admin, { ...(await typedOf(9)), homeTaskId: typed.homeTaskId })).ok).toBe(
      true,
    );
    const head = await actor("an-loc");
    expect((await saveDraft(head, HEALTH, null, await completeForm(head, HEALTH))).ok).toBe(true);
    expect(await editIndicator(admin, { ...(await typedOf(9)), homeTaskId: task.id })).toMatchObject({
      fields: { homeTaskId: expect.stringContaining("đã có số liệu") },
    });
  });
});

describe("a group of indicators", () => {
  it("is added last and renamed; no two have one name", async () => {
    expect((await addGroup(admin, { title: "Chuyển đổi số" })).ok).toBe(true);
    expect(await addGroup(admin, { title: "Chuyển đổi số" })).toMatchObject({
      fields: { title: expect.any(String) },
    });
    const group = (await listGroups(admin)).at(-1);
    expect(group).toMatchObject({ title: "Chuyển đổi số", indicators: 0 });
    const rename = { groupId: group?.id ?? "", shown: "Chuyển đổi số", title: "Kinh tế số" };
    expect((await renameGroup(admin, rename)).ok).toBe(true);
    expect(await renameGroup(admin, rename)).toMatchObject({ code: "CONFLICT" });
    expect(await told()).toMatchObject({
      deed: "Đổi tên nhóm chỉ tiêu",
      detail: "nhóm chỉ tiêu: Kinh tế số; tên: Chuyển đổi số → Kinh tế số",
    });
  });
});

describe("the reporting rule", () => {
  it("moves the periods to come and leaves those that have opened", async () => {
    const dues = () =>
      client.period.findMany({ orderBy: { endsOn: "asc" }, select: { code: true, dueAt: true } });
    const before = new Map((await dues()).map(({ code, dueAt }) => [code, dueAt.toISOString()]));
    const rule = await reportingRule(admin);
    const { opensDayOfLastMonth: opensDay, dueDayOfLastMonth: dueDay, dueTime } = rule;
    const typed = { shown: ruleState({ opensDay, dueDay, dueTime }), opensDay, dueDay: 25, dueTime: "16:00" };
    expect(await editRule(await actor("van-phong"), typed)).toMatchObject({ code: "FORBIDDEN" });
    expect((await editRule(admin, typed)).ok).toBe(true);
    expect(await editRule(admin, typed)).toMatchObject({ code: "CONFLICT" });
    const after = new Map((await dues()).map(({ code, dueAt }) => [code, dueAt.toISOString()]));
    expect(after.get("2023-q2")).toBe(before.get("2023-q2"));
    expect([after.get("2023-q3"), after.get("2023-q4")]).toEqual([
      "2023-09-25T09:00:00.000Z",
      "2023-12-25T09:00:00.000Z",
    ]);
    expect((await told())?.detail).toMatch(
      /ngày hết hạn trong tháng cuối kỳ: 20 → 25; giờ hết hạn: 17:00 → 16:00/,
    );
  });
});
