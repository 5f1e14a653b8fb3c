import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Db, Tx } from "@/lib/db";
import { approve } from "@/lib/review/commands.approve";
import { saveDraft, submit } from "@/lib/submission/commands";
import { auditCsv } from "./calc";
import { checkAudit, listAudit, verifyAuditChain } from "./queries";
import { auditFilter } from "./schema";

let client: Db;

beforeAll(async () => {
  client = await freshDatabase();
});

/** What the check says after a deed that the append-only rule was lifted for; the deed itself is undone. */
async function checkedAfter(deed: (tx: Tx) => Promise<unknown>) {
  let state: Awaited<ReturnType<typeof verifyAuditChain>> | undefined;
  const undo = new Error("undo");
  await client
    .$transaction(async (tx) => {
      await tx.$executeRaw`ALTER TABLE audit_entry DISABLE TRIGGER append_only`;
      await deed(tx);
      state = await verifyAuditChain(tx as Db);
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
  return state;
}

describe("the chain of hashes", () => {
  it("verifies as it was written", async () => {
    const entries = await client.auditEntry.count();
    expect(await verifyAuditChain()).toEqual({ entries, brokenAt: null, complete: true });
  });

  it("shows an edited row", async () => {
    const state = await checkedAfter(
      (tx) => tx.$executeRaw`UPDATE audit_entry SET action = 'account.x' WHERE id = 5`,
    );
    expect(state?.brokenAt).toBe("5");
  });

  it("shows an edited row whose own hash was made to fit, at the next one", async () => {
    const state = await checkedAfter(async (tx) => {
      await tx.$executeRaw`UPDATE audit_entry SET detail = '{"role":"ADMIN"}' WHERE id = 5`;
      await tx.$executeRaw`UPDATE audit_entry AS e SET hash = audit_hash(e) WHERE id = 5`;
    });
    expect(state?.brokenAt).toBe("6");
  });

  it("shows a removed row, and missing last rows", async () => {
    expect((await checkedAfter((tx) => tx.$executeRaw`DELETE FROM audit_entry WHERE id = 5`))?.brokenAt).toBe(
      "6",
    );
    const cut = await checkedAfter((tx) => tx.$executeRaw`DELETE FROM audit_entry WHERE id > 8`);
    expect(cut).toEqual({ entries: 8, brokenAt: null, complete: false });
    expect(await checkedAfter((tx) => tx.$executeRaw`DELETE FROM audit_entry`)).toMatchObject({
      complete: false,
    });
  });
});

const all = auditFilter.parse({});

describe("the list", () => {
  it("is the administrator's alone", async () => {
    for (const name of ["van-phong", "thuong-truc", "an-loc"]) {
      await expect(listAudit(await actor(name), all)).rejects.toThrow("FORBIDDEN");
      await expect(checkAudit(await actor(name))).rejects.toThrow("FORBIDDEN");
    }
  });

  it("goes backwards from an entry and names accounts", async () => {
    const { rows, next } = await listAudit(await actor("quan-tri"), { ...all, truoc: 4n });
    expect(rows.map(({ id }) => id)).toEqual(["3", "2", "1"]);
    expect(rows.find(({ action }) => action === "account.create")?.subject).toMatch(/^[a-z-]+$/);
    expect(next).toBeNull();
  });

  it("is narrowed by who, what, to what and when; days are those of Vietnam", async () => {
    const admin = await actor("quan-tri");
    await client.$transaction(async (tx) => {
      const at = ["2023-03-31T16:59:59Z", "2023-03-31T17:00:00Z", "2023-04-30T17:00:00Z"];
      for (const time of at) {
        await tx.auditEntry.create({
          data: { at: new Date(time), actorId: admin.accountId, action: "unit.create", subjectType: "unit" },
        });
      }
    });
    const count = async (query: Record<string, string>) =>
      (await listAudit(admin, auditFilter.parse(query))).rows.length;
    expect(await count({ nhom: "unit" })).toBe(3);
    expect(await count({ "doi-tuong": "unit" })).toBe(3);
    expect(await count({ nguoi: "quan-tri" })).toBe(3);
    expect(await count({ nguoi: "khong-co" })).toBe(0);
    expect(await count({ nhom: "period" })).toBe(0);
    expect(await count({ nhom: "unit", tu: "01/04/2023", den: "30/04/2023" })).toBe(1);
    expect(await count({ nhom: "unit", den: "31/3/2023" })).toBe(1);
  });

  it("is downloaded without formulas, and says when it is cut", async () => {
    const admin = await actor("quan-tri");
    await client.auditEntry.create({
      data: { at: new Date(), action: "=cmd", subjectType: "unit", detail: { name: "x" } },
    });
    const { rows, next } = await listAudit(admin, all, 2);
    const csv = auditCsv(rows, next !== null);
    expect(csv.split("\r\n")[1]).toContain("'=cmd");
    expect(csv).toContain("Tệp chỉ có 2 dòng mới nhất");
    expect(auditCsv(rows, false)).not.toContain("Tệp chỉ có");
  });
});

it("an approval that publishes nothing is not told as a publication", async () => {
  const head = await actor("an-loc");
  const saved = await saveDraft(head, HEALTH, null, await completeForm(head, HEALTH));
  if (!saved.ok) throw new Error(saved.code);
  const sent = await submit(head, HEALTH, saved.value.revision);
  if (!sent.ok) throw new Error(sent.code);
  const office = await actor("van-phong");
  const hidden = {
    rating: "ON_TRACK" as const,
    correctionNote: "",
    versionNumber: 1,
    withheld: "Chờ ý kiến.",
  };
  const address = { submissionId: sent.value.submissionId, revision: saved.value.revision + 1 };
  expect((await approve(office, address, hidden)).ok).toBe(true);
  const [row] = (await listAudit(await actor("quan-tri"), auditFilter.parse({}), 1)).rows;
  expect(row).toMatchObject({
    action: "submission.approve",
    deed: "Duyệt báo cáo, không công khai",
    detail: "Đã nộp → Đã duyệt; bản gửi lần: 1",
  });
});
