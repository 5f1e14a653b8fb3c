import { beforeAll, describe, expect, it } from "vitest";
import { actor, freshDatabase } from "@/e2e/fixtures/database";
import type { Db, Tx } from "@/lib/db";
import { listAudit, verifyAuditChain } from "./queries";

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

describe("the list", () => {
  it("is the administrator's alone", async () => {
    for (const name of ["van-phong", "thuong-truc", "an-loc"]) {
      await expect(listAudit(await actor(name), null)).rejects.toThrow("FORBIDDEN");
    }
  });

  it("goes backwards from an entry and names accounts", async () => {
    const { rows, next } = await listAudit(await actor("quan-tri"), 4n);
    expect(rows.map(({ id }) => id)).toEqual(["3", "2", "1"]);
    expect(rows.find(({ action }) => action === "account.create")?.subject).toMatch(/^[a-z-]+$/);
    expect(next).toBeNull();
  });
});
