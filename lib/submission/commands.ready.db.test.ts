import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { measureField } from "@/lib/measure/schema";
import { unitTasks } from "@/lib/workspace/queries";
import { markReady, saveDraft, submit, unmarkReady } from "./commands";
import { findWork } from "./queries";

let head: Actor;
let editor: Actor;
let stranger: Actor;

beforeAll(async () => {
  await freshDatabase();
  head = await actor("an-loc");
  editor = await actor("an-loc-tong-hop");
  stranger = await actor("an-lac");
});

const ready = async () => (await findWork(head, HEALTH.periodCode, HEALTH.taskSlug))?.ready ?? null;

describe("a draft made ready for the head", () => {
  it("needs the required content, and an editor", async () => {
    await saveDraft(editor, HEALTH, null, { results: "Bản nháp" });
    expect(await markReady(editor, HEALTH, 1)).toMatchObject({ ok: false, code: "INVALID" });
    await saveDraft(editor, HEALTH, 1, await completeForm(editor, HEALTH));
    expect(await markReady(editor, HEALTH, 1)).toMatchObject({ ok: false, code: "CONFLICT" });
    expect(await markReady(head, HEALTH, 2)).toMatchObject({ ok: false, code: "FORBIDDEN" });
    expect(await markReady(stranger, HEALTH, 2)).toMatchObject({ ok: false, code: "NOT_FOUND" });
    expect(await ready()).toBeNull();
    expect(await markReady(editor, HEALTH, 2)).toMatchObject({ ok: true });
    expect(await ready()).toMatchObject({ by: "an-loc-tong-hop" });
    const rows = await unitTasks(head, { code: HEALTH.periodCode, open: true });
    expect(rows.find(({ slug }) => slug === HEALTH.taskSlug)?.ready).toMatchObject({ by: "an-loc-tong-hop" });
  });

  it("stays ready when the head corrects it, not when the editor goes on writing", async () => {
    await saveDraft(head, HEALTH, 2, await completeForm(head, HEALTH, { results: "Lãnh đạo sửa." }));
    expect(await ready()).not.toBeNull();
    await saveDraft(editor, HEALTH, 3, await completeForm(editor, HEALTH, { results: "Sửa tiếp." }));
    expect(await ready()).toBeNull();
  });

  it("can be taken back by the editor, and ends when it is sent", async () => {
    await markReady(editor, HEALTH, 4);
    expect(await unmarkReady(head, HEALTH, 4)).toMatchObject({ ok: false, code: "FORBIDDEN" });
    expect(await unmarkReady(editor, HEALTH, 4)).toMatchObject({ ok: true });
    expect(await ready()).toBeNull();
    await markReady(editor, HEALTH, 4);
    expect(await submit(head, HEALTH, 4)).toMatchObject({ ok: true });
    expect(await ready()).toBeNull();
    expect(await markReady(editor, HEALTH, 5)).toMatchObject({ ok: false, code: "WRONG_STATUS" });
  });
});

describe("a form with mistakes that is saved while it is typed", () => {
  it("stores what can be read and says what cannot", async () => {
    const address = { ...HEALTH, taskSlug: "dan-van" };
    const measures = (await findWork(head, address.periodCode, address.taskSlug))?.target.measures ?? [];
    const name = measureField(measures[0]?.id ?? "", "numerator");
    await saveDraft(head, address, null, await completeForm(head, address));
    const typed = await completeForm(head, address, { results: "Mới", progressPercent: "chín", [name]: "x" });
    const result = await saveDraft(head, address, 1, typed, true);
    expect(result).toMatchObject({ ok: true, value: { revision: 2 } });
    if (result.ok) expect(Object.keys(result.value.errors).sort()).toEqual([name, "progressPercent"].sort());
    const content = (await findWork(head, address.periodCode, address.taskSlug))?.submission?.content;
    expect(content).toMatchObject({ results: "Mới", progressPercent: "61" });
    expect(content?.values[measures[0]?.id ?? ""]).toMatchObject({ numerator: "94", denominator: "100" });
  });
});
