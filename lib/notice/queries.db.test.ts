import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { returnSubmission } from "@/lib/review/commands";
import { saveDraft, submit } from "@/lib/submission/commands";
import { markAllRead, markRead } from "./commands";
import { remind } from "./commands.remind";
import { inboxOf } from "./queries";
import { reminderOverview } from "./queries.overview";
import { overviewFilter } from "./schema.overview";

let client: Db;
let unit: Actor;
let editor: Actor;
let office: Actor;
const at = new Date("2023-06-17T00:01:00+07:00");

beforeAll(async () => {
  client = await freshDatabase();
  unit = await actor("an-loc");
  editor = await actor("an-loc-tong-hop");
  office = await actor("van-phong");
});

async function send(): Promise<{ submissionId: string; revision: number }> {
  const revision = (await client.submission.findFirst({ select: { revision: true } }))?.revision ?? null;
  const saved = await saveDraft(unit, HEALTH, revision, await completeForm(unit, HEALTH));
  if (!saved.ok) throw new Error(saved.code);
  const sent = await submit(unit, HEALTH, saved.value.revision);
  if (!sent.ok) throw new Error(sent.code);
  const { id: submissionId, ...row } = await client.submission.findFirstOrThrow();
  return { submissionId, revision: row.revision };
}

describe("the inbox", () => {
  it("tells the unit of a return and the office of the next sending, with a link for each", async () => {
    expect(await inboxOf(office, 1)).toEqual({ unread: 0, latest: null, more: false, notices: [] });
    expect((await returnSubmission(office, await send(), "Bổ sung số liệu")).ok).toBe(true);
    await send();
    const [told] = (await inboxOf(unit, 1)).notices;
    expect(told).toMatchObject({ kind: "RETURNED", unread: true });
    expect(told?.link).toEqual({ href: "/bao-cao/2023-q2/van-hoa-an-sinh", label: "Mở báo cáo" });
    expect(JSON.stringify(told)).not.toContain("Bổ sung số liệu");
    const [again] = (await inboxOf(office, 1)).notices;
    expect(again?.text).toMatch(/^Phường An Lộc nộp lại báo cáo “Đời sống văn hoá/);
    expect(again?.link?.href).toBe("/van-phong/2023-q2/an-loc/van-hoa-an-sinh");
  });

  it("lets an account mark its own notices and nobody else's", async () => {
    await remind(at);
    const [latest] = (await inboxOf(unit, 1)).notices;
    expect(latest).toMatchObject({ kind: "DUE_3", link: { href: "/bao-cao/2023-q2" } });
    expect(await markRead(editor, latest?.id ?? "")).toMatchObject({ ok: false, code: "NOT_FOUND" });
    expect(await markRead(unit, latest?.id ?? "")).toMatchObject({ ok: true });
    expect(await markRead(unit, latest?.id ?? "")).toMatchObject({ ok: true });
    expect((await inboxOf(unit, 1)).unread).toBe(1);
    // The return came before the reminder: what is later than the page stays.
    await markAllRead(editor, new Date(at.getTime() - 1_000));
    expect((await inboxOf(editor, 1)).notices.map(({ unread }) => unread)).toEqual([true, false]);
    await markAllRead(editor, (await inboxOf(editor, 1)).latest ?? new Date(0));
    expect((await inboxOf(editor, 1)).unread).toBe(0);
    expect((await inboxOf(unit, 1)).unread).toBe(1);
  });

  it("has fifty on a page", async () => {
    const { accountId } = await actor("thuong-truc");
    const row = (n: number) => ({ accountId, kind: "APPROVED", key: `event:${n}`, at: new Date(n) });
    await client.notice.createMany({ data: Array.from({ length: 51 }, (_, n) => row(n)) });
    const leader = await actor("thuong-truc");
    const [first, second] = [await inboxOf(leader, 1), await inboxOf(leader, 2)];
    expect([first.notices.length, first.more, second.notices.length, second.more]).toEqual([
      50,
      true,
      1,
      false,
    ]);
    expect(second.notices[0]?.at).toEqual(new Date(0));
  });
});

describe("the office's list", () => {
  const list = async (by: Actor, xem: string) =>
    (await reminderOverview(by, overviewFilter.parse({ ky: "2023-q2", xem })))?.units ?? [];

  it("shows who was reminded when; units and administrators do not see it", async () => {
    const units = await list(await actor("thuong-truc"), "con-thieu");
    expect(units).toHaveLength(11);
    const loc = units.find(({ code }) => code === "an-loc");
    expect(loc?.missing).not.toContain("Đời sống văn hoá và an sinh xã hội");
    expect(loc?.accounts).toEqual([
      { username: "an-loc", email: false, given: [{ kind: "DUE_3", at, read: true, mail: null }] },
      { username: "an-loc-tong-hop", email: false, given: [{ kind: "DUE_3", at, read: true, mail: null }] },
    ]);
    for (const name of ["an-loc", "quan-tri"]) {
      await expect(list(await actor(name), "tat-ca")).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });

  it("leaves out what has sent all, unless all are asked for", async () => {
    await client.assignment.updateMany({
      where: { unit: { code: "an-loc" }, task: { slug: { not: HEALTH.taskSlug } } },
      data: { endedOn: at },
    });
    const has = async (xem: string) => (await list(office, xem)).some(({ code }) => code === "an-loc");
    expect([await has("con-thieu"), await has("tat-ca")]).toEqual([false, true]);
  });
});
