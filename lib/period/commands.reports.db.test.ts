import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { holdClock } from "@/lib/clock";
import type { Db } from "@/lib/db";
import { returnSubmission } from "@/lib/review/commands";
import { saveDraft, submit } from "@/lib/submission/commands";
import { grantExtension, movePeriod } from "./commands";

let client: Db;
let office: Actor;
let periodId: string;

beforeAll(async () => {
  client = await freshDatabase();
  office = await actor("van-phong");
  periodId = (await client.period.findFirstOrThrow({ where: { code: HEALTH.periodCode } })).id;
});

/** Saves a complete draft of a unit; the code of the refusal, or the revision. */
async function save(unit: Actor, revision: number | null) {
  const saved = await saveDraft(unit, HEALTH, revision, await completeForm(unit, HEALTH));
  return saved.ok ? saved.value.revision : saved.code;
}

describe("a closed period", () => {
  it("takes no draft, neither a new one nor one from before; only resubmissions and extended units", async () => {
    const [loc, lac, hoi] = await Promise.all(["an-loc", "an-lac", "tan-hoi"].map((name) => actor(name)));
    if (!loc || !lac || !hoi) throw new Error("no units");
    expect(await save(loc, null)).toBe(1);
    expect(await save(lac, null)).toBe(1);
    const sent = await submit(lac, HEALTH, 1);
    const submissionId = sent.ok ? sent.value.submissionId : "";
    expect(await movePeriod(office, periodId, "close")).toMatchObject({ ok: true });

    // A draft from before may be neither saved nor sent, a new one not begun.
    expect(await save(loc, 1)).toBe("PERIOD_CLOSED");
    expect(await submit(loc, HEALTH, 1)).toMatchObject({ code: "PERIOD_CLOSED" });
    expect(await save(hoi, null)).toBe("PERIOD_CLOSED");

    // Returned work is mended and sent again.
    const address = { submissionId, revision: 2 };
    const returned = await returnSubmission(office, address, "Rà soát số liệu.", {});
    expect(returned).toMatchObject({ ok: true });
    expect(await save(lac, 3)).toBe(4);
    expect(await submit(lac, HEALTH, 4)).toMatchObject({ ok: true, value: { versionNumber: 2 } });

    // An extension opens it for its unit alone, until it ends.
    const until = new Date("2023-06-27T17:00:00+07:00");
    const grant = { periodId, unitId: loc.unitId ?? "", dueAt: until, reason: "Mưa bão" };
    expect(await grantExtension(office, grant)).toMatchObject({ ok: true });
    expect(await holdClock(until, () => save(loc, 1))).toBe(2);
    expect(await holdClock(until, () => save(hoi, null))).toBe("PERIOD_CLOSED");
    const ended = new Date(until.getTime() + 1);
    expect(await holdClock(ended, () => save(loc, 2))).toBe("PERIOD_CLOSED");
    expect(await holdClock(ended, () => submit(loc, HEALTH, 2))).toMatchObject({ code: "PERIOD_CLOSED" });
    expect(await holdClock(until, () => submit(loc, HEALTH, 2))).toMatchObject({ ok: true });
  });

  it("takes everything again after it was reopened, and an upcoming one nothing", async () => {
    const unit = await actor("tan-hoi");
    expect(await movePeriod(office, periodId, "reopen", "Bổ sung số liệu")).toMatchObject({ ok: true });
    expect(await save(unit, null)).toBe(1);
    const next = { ...HEALTH, periodCode: "2023-q3" };
    expect(await saveDraft(unit, next, null, {})).toMatchObject({ code: "NOT_YET_OPEN" });
  });
});
