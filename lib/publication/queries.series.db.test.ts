import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { periodRows, taskPeriodRows } from "@/lib/opendata/queries.periods";
import { reopen } from "@/lib/review/commands";
import { approve } from "@/lib/review/commands.approve";
import { saveDraft, submit } from "@/lib/submission/commands";
import { publicPeriods, publicTasks } from "./queries";
import { latestChanges, periodMeasures, taskSeries } from "./queries.series";
import { localitiesIn, unitPage, unitsInShort } from "./queries.units";

const CORRECTION = { correctionReason: "METHOD" as const, correctionNote: "Thống nhất lại cách tính." };
let office: Actor;

beforeAll(async () => {
  await freshDatabase();
  office = await actor("van-phong");
});

/** Sends the unit's report with this progress and approves it. */
async function publish(username: string, progressPercent: string) {
  const by = await actor(username);
  const saved = await saveDraft(by, HEALTH, null, await completeForm(by, HEALTH, { progressPercent }));
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const sent = await submit(by, HEALTH, saved.value.revision);
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  const { submissionId } = sent.value;
  const decision = { rating: "AT_RISK" as const, versionNumber: 1, correctionNote: "" };
  const approved = await approve(office, { submissionId, revision: 2 }, decision);
  if (!approved.ok) throw new Error(JSON.stringify(approved));
  return { by, submissionId };
}

/** Sends it once more and decides again. */
async function decideAgain(by: Actor, submissionId: string, from: number, version: number, more: object) {
  await reopen(office, { submissionId, revision: from }, "Rà soát.");
  await submit(by, HEALTH, from + 1);
  const decision = { rating: "ON_TRACK" as const, versionNumber: version, correctionNote: "", ...more };
  const again = await approve(office, { submissionId, revision: from + 2 }, decision);
  if (!again.ok) throw new Error(JSON.stringify(again));
}

describe("before the first publication", () => {
  it("there is no period, no change and no point, and every unit stands without a report", async () => {
    expect([(await taskSeries()).size, await latestChanges(5), await periodRows()]).toEqual([0, [], []]);
    const { units, counts, totals } = await unitsInShort();
    expect([units.length, counts.size, totals.localities, totals.agencies]).toEqual([11, 0, 7, 4]);
  });
});

describe("published reports", () => {
  it("become a point of their task, with mean, ratings and who is missing", async () => {
    await publish("an-loc", "40");
    const { by, submissionId } = await publish("an-lac", "50");
    const task = (await publicTasks()).find(({ slug }) => slug === HEALTH.taskSlug);
    const [point, ...others] = (await taskSeries()).get(task?.id ?? "") ?? [];
    expect(others).toEqual([]);
    expect(point).toMatchObject({
      code: "2023-q2",
      mean: "45",
      milestone: "50",
      standing: "AT_RISK",
      ratings: { ON_TRACK: 0, AT_RISK: 2, BEHIND: 0 },
      localities: { reported: 2, expected: 7 },
      agencies: { reported: 0, expected: 2 },
      silent: 7,
    });
    await decideAgain(by, submissionId, 3, 2, CORRECTION);
    expect((await taskSeries()).get(task?.id ?? "")?.[0]?.ratings).toEqual({
      ON_TRACK: 1,
      AT_RISK: 1,
      BEHIND: 0,
    });
  });

  it("are named as what changed last: new, corrected with its reason, taken back", async () => {
    const { by, submissionId } = await publish("tan-hoi", "60");
    const said = async () =>
      (await latestChanges(3)).map(({ what, unit, reason }) => [what, unit.code, reason]);
    expect(await said()).toEqual([
      ["PUBLISHED", "tan-hoi", null],
      ["CORRECTED", "an-lac", "METHOD"],
      ["PUBLISHED", "an-loc", null],
    ]);
    await decideAgain(by, submissionId, 3, 2, { withheld: "Chưa được phép." });
    expect((await said())[0]).toEqual(["WITHDRAWN", "tan-hoi", null]);
    expect(await said()).not.toContainEqual(["PUBLISHED", "tan-hoi", null]);
    expect(JSON.stringify(await latestChanges(5))).not.toContain("Chưa được phép");
  });

  it("fill their period: figures with coverage, and none of what it did not ask", async () => {
    const [period] = await publicPeriods();
    if (!period) throw new Error("no period");
    const found = (await periodMeasures(period.code)).find(({ measure }) => measure.code === "9");
    expect(found?.point).toMatchObject({ value: "94", numerator: "188", reported: 2, expected: 7 });
    expect((await periodMeasures("2020-q1")).every(({ point }) => point === null)).toBe(true);
    expect(await localitiesIn(period)).toEqual({ reported: 2, expected: 7 });
  });

  it("go out as open data, one row per period and per task and period", async () => {
    expect(await periodRows()).toMatchObject([
      { period: "2023-q2", meanProgress: "45", milestone: "50", reports: 2, expectedReports: 63 },
    ]);
    expect(await taskPeriodRows()).toMatchObject([
      {
        slug: HEALTH.taskSlug,
        period: "2023-q2",
        meanProgress: "45",
        onTrack: 1,
        atRisk: 1,
        reported: 2,
        expected: 9,
      },
    ]);
  });
});

describe("a list of units", () => {
  it("is of one kind where that is asked for, and has a last page", async () => {
    const { units, page, pages, counts } = await unitPage("WARD", 7);
    expect(units.map(({ code }) => code)).toEqual(["an-binh-a", "an-binh-b", "an-lac", "an-loc", "an-thanh"]);
    expect([page, pages, counts.get(units[3]?.id ?? "")]).toEqual([1, 1, 1]);
  });
});
