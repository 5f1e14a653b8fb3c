import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import { actorOfSession } from "@/lib/account/queries";
import type { Actor } from "@/lib/account/schema";
import { returnSubmission } from "@/lib/review/commands";
import { saveDraft, submit } from "@/lib/submission/commands";
import { findForm, unitTasks, workspaceOf } from "./queries";

/** How often the database is asked; each statement is one round trip. */

let head: Actor;
let office: Actor;
let statements = 0;
const { query } = pg.Client.prototype;

beforeAll(async () => {
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      statements++;
      return Reflect.apply(query, this, given);
    },
  });
  await freshDatabase();
  head = await actor("an-loc");
  office = await actor("van-phong");
});
afterAll(() => void Object.assign(pg.Client.prototype, { query }));

/** How many statements some work takes. */
async function counted(work: () => Promise<unknown>): Promise<number> {
  const before = statements;
  await work();
  return statements - before;
}

describe("statements", () => {
  it("opening a form: session, frame of the page, form", async () => {
    await saveDraft(head, HEALTH, null, await completeForm(head, HEALTH));
    const opening = await counted(async () => {
      const own = await actorOfSession(head.sessionId);
      expect(await workspaceOf(own ?? head)).not.toBeNull();
      expect(await findForm(own ?? head, HEALTH.periodCode, HEALTH.taskSlug)).not.toBeNull();
    });
    expect(opening).toBe(3);
  });

  it("the tasks of a period: one", async () => {
    const listing = await counted(async () => {
      expect(await unitTasks(head, { code: HEALTH.periodCode, open: true })).toHaveLength(8);
    });
    expect(listing).toBe(1);
  });

  it("saving and each step: one that reads, one that writes", async () => {
    const form = await completeForm(head, HEALTH);
    expect(await counted(() => saveDraft(head, HEALTH, 1, form, true))).toBe(2);
    expect(await counted(() => submit(head, HEALTH, 2))).toBe(2);
    const { submission } = (await findForm(head, HEALTH.periodCode, HEALTH.taskSlug))?.work ?? {};
    expect(submission).toMatchObject({ revision: 3, versionCount: 1 });
    const address = { submissionId: submission?.id ?? "", revision: 3 };
    expect(await counted(() => returnSubmission(office, address, "Thiếu"))).toBeLessThanOrEqual(8);
  });
});
