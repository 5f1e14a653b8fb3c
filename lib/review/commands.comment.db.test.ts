import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { saveDraft, submit } from "@/lib/submission/commands";
import { addComment } from "./commands.comment";
import { COMMENT_LIMIT } from "./schema.comment";

let client: Db;
let office: Actor;
let head: Actor;
let submissionId = "";

beforeAll(async () => {
  client = await freshDatabase();
  office = await actor("van-phong");
  head = await actor("an-loc");
  await saveDraft(head, HEALTH, null, await completeForm(head, HEALTH));
  const sent = await submit(head, HEALTH, 1);
  if (!sent.ok) throw new Error(sent.code);
  submissionId = sent.value.submissionId;
});

const comment = (audience: "UNIT" | "OFFICE", text: string, id: string = crypto.randomUUID()) => ({
  id,
  submissionId,
  audience,
  text,
});

/** Comments, notices and audit rows of the deed so far. */
async function written() {
  const audit = { action: { in: ["submission.comment", "submission.note"] } };
  return {
    comments: await client.reviewComment.count(),
    notices: await client.notice.count({ where: { kind: "COMMENTED" } }),
    audit: await client.auditEntry.count({ where: audit }),
  };
}

describe("a comment", () => {
  it("to the unit tells its accounts and is logged without its words", async () => {
    const text = "Gửi kèm danh sách hộ.";
    expect(await addComment(office, comment("UNIT", ` ${text}\r\n`))).toMatchObject({ ok: true });
    expect(await client.reviewComment.findFirstOrThrow()).toMatchObject({ text, audience: "UNIT" });
    const told = await client.notice.findMany({
      where: { kind: "COMMENTED", submissionId },
      select: { account: { select: { username: true } } },
    });
    expect(told.map(({ account }) => account.username).sort()).toEqual(["an-loc", "an-loc-tong-hop"]);
    const row = await client.auditEntry.findFirstOrThrow({ where: { action: "submission.comment" } });
    expect(row).toMatchObject({ actorId: office.accountId, subjectId: submissionId, detail: { version: 1 } });
  });

  it("of the office's own tells nobody", async () => {
    const before = await written();
    expect(await addComment(office, comment("OFFICE", "Chờ ý kiến."))).toMatchObject({ ok: true });
    expect(await written()).toEqual({
      comments: before.comments + 1,
      notices: before.notices,
      audit: before.audit + 1,
    });
  });

  it("that is sent twice is written once", async () => {
    const before = await written();
    const twice = comment("UNIT", "Một lần thôi.");
    const answers = await Promise.all([addComment(office, twice), addComment(office, twice)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await written()).toEqual({
      comments: before.comments + 1,
      notices: before.notices + 2,
      audit: before.audit + 1,
    });
  });

  it("is refused without words, with too many, from others and for what was never sent", async () => {
    const before = await written();
    const long = "x".repeat(COMMENT_LIMIT + 1);
    for (const text of [" \n", long]) {
      expect(await addComment(office, comment("UNIT", text))).toMatchObject({
        code: "INVALID",
        fields: { text: expect.any(String) },
      });
    }
    for (const name of ["an-loc", "an-lac", "thuong-truc", "quan-tri"]) {
      const refused = await addComment(await actor(name), comment("OFFICE", "Không được."));
      expect(refused).toMatchObject({ ok: false, code: "FORBIDDEN" });
    }
    const other = await actor("an-lac");
    await saveDraft(other, HEALTH, null, await completeForm(other, HEALTH));
    const draft = await client.submission.findFirstOrThrow({ where: { versionCount: 0 } });
    const early = { ...comment("UNIT", "Sớm quá."), submissionId: draft.id };
    expect(await addComment(office, early)).toMatchObject({ code: "NOT_FOUND" });
    expect(await written()).toEqual(before);
  });
});
