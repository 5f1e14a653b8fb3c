import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { csvOfRows } from "@/lib/opendata/calc";
import { dataRows } from "@/lib/opendata/queries";
import { reopen } from "@/lib/review/commands";
import { approve } from "@/lib/review/commands.approve";
import { saveDraft, submit } from "@/lib/submission/commands";
import type { TargetAddress } from "@/lib/submission/queries";
import { correctionTotal } from "./queries.corrections";
import { measureDetails } from "./queries.indicator";
import { publicIndicators } from "./queries.measures";
import { publicCorrections } from "./queries.reports";
import { measureSource, taskSource } from "./queries.sources";
import { unitTimeline, unitYears } from "./queries.unit";

/** Stands in everything that is internal; nothing public may hold it. */
const CANARY = "CHIM-HOANG-YEN";
const internal = {
  results: CANARY,
  difficulties: CANARY,
  causes: CANARY,
  proposals: CANARY,
  nextSteps: CANARY,
};
const PARTY: TargetAddress = { taskSlug: "dan-van", periodCode: "2023-q2" };

let office: Actor;
let anLoc: Actor;

beforeAll(async () => {
  await freshDatabase();
  office = await actor("van-phong");
  anLoc = await actor("an-loc");
});

type Decision = Partial<Parameters<typeof approve>[2]>;

/** Sends a report with every figure filled in and approves it. */
async function publish(
  by: Actor,
  address: TargetAddress,
  from: number | null,
  version: number,
  more: Decision = {},
  change = {},
) {
  const saved = await saveDraft(
    by,
    address,
    from,
    await completeForm(by, address, { ...internal, ...change }),
  );
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const sent = await submit(by, address, saved.value.revision);
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  const { submissionId } = sent.value;
  const revision = saved.value.revision + 1;
  const plain = { rating: "AT_RISK" as const, correctionNote: "", versionNumber: version };
  const done = await approve(office, { submissionId, revision }, { ...plain, ...more });
  if (!done.ok) throw new Error(JSON.stringify(done));
  return { submissionId, revision: revision + 1 };
}

describe("a card of provenance", () => {
  it("names the approved versions, the formula's numbers, and who is missing", async () => {
    await publish(anLoc, PARTY, null, 1);
    await publish(await actor("an-lac"), PARTY, null, 1);
    for (const span of ["2023", "2023-q2"]) {
      const card = await measureSource("15a", span, 1);
      expect(card?.figure).toMatchObject({
        numerator: "188",
        denominator: "200",
        reported: 2,
        expected: 7,
        complete: false,
      });
      expect(card?.units.map(({ code }) => code)).toEqual(["an-lac", "an-loc"]);
      expect(card?.units[1]).toMatchObject({
        kind: "WARD",
        figure: { value: "94", numerator: "94", denominator: "100" },
        reports: [
          {
            reference: expect.stringMatching(/^ANLOC-2023Q2-\w+-v1$/),
            version: 1,
            corrected: false,
            period: "Quý II/2023",
          },
        ],
      });
      expect(card).toMatchObject({
        total: 2,
        page: 1,
        pages: 1,
        missing: { total: 5 },
        office: expect.stringContaining("Văn phòng"),
      });
      expect(card?.approvedAt).toBeInstanceOf(Date);
    }
    expect((await measureSource("15a", "2023-q2", 2))?.units).toEqual([]);
  });

  it("of a task's mean lists each unit's progress and rating", async () => {
    const card = await taskSource("dan-van", "2023-q2", 1);
    expect(card?.task).toMatchObject({ mean: "61", localities: { reported: 2, expected: 7 } });
    expect(card?.units[0]).toMatchObject({ code: "an-lac", progressPercent: "61", rating: "AT_RISK" });
    expect(card?.missing.names).toContain("Xã Tân Hội");
    expect(card?.missing.total).toBe(7 + (card?.task.agencies.expected ?? 0) - 2);
  });

  it("is not there for what has no published figure", async () => {
    const asked = [
      measureSource("khong-co", "2023", 1),
      measureSource("15a", "2022", 1),
      measureSource("15a", "2023-q1", 1),
      measureSource("9", "2023", 1),
      measureSource("15a", "2023'; --", 1),
      taskSource("dan-van", "2023-q1", 1),
      taskSource("van-hoa-an-sinh", "2023-q2", 1),
      taskSource("khong-co", "2023-q2", 1),
    ];
    expect(await Promise.all(asked)).toEqual(asked.map(() => null));
  });

  it("leads from a sum of measures to its parts", async () => {
    await publish(
      await actor("tai-chinh"),
      { taskSlug: "phat-trien-kinh-te", periodCode: "2023-q2" },
      null,
      1,
    );
    const card = await measureSource("4", "2023-q2", 1);
    expect(card).toMatchObject({ figure: { value: "36" }, units: [], total: 0, missing: { total: 0 } });
    expect(card?.parts.map(({ code, value }) => [code, value])).toEqual([
      ["4a", "12"],
      ["4b", "12"],
      ["4c", "12"],
    ]);
    expect((await measureSource("4a", "2023", 1))?.units).toMatchObject([
      { code: "tai-chinh", figure: { value: "12" } },
    ]);
  });
});

describe("corrections", () => {
  it("keep old and new value; a report that is taken back leaves nothing of what it said", async () => {
    const health = await publish(anLoc, HEALTH, null, 1);
    await reopen(office, health, CANARY);
    const corrected = { correctionReason: "ENTRY_ERROR" as const, correctionNote: "Sửa số người tham gia." };
    const summary = { progressPercent: "48", publicSummary: "Đã sửa số liệu." };
    const again = await publish(anLoc, HEALTH, health.revision + 1, 2, corrected, summary);
    const card = await measureSource("9", "2023-q2", 1);
    expect(card?.units[0]?.reports).toMatchObject([
      { version: 2, corrected: true, reference: expect.stringMatching(/-v2$/) },
    ]);
    const [correction] = await publicCorrections();
    expect(correction).toMatchObject({
      reason: "ENTRY_ERROR",
      note: "Sửa số người tham gia.",
      withdrawn: false,
    });
    expect(correction?.changes).toEqual([
      { field: "progressPercent", from: "61", to: "48" },
      { field: "publicSummary", from: null, to: null },
    ]);
    expect(await dataRows({ name: "dinh-chinh", format: "csv", period: null })).toMatchObject([
      {
        kind: "CORRECTED",
        unit: "an-loc",
        field: "progressPercent",
        from: "61",
        to: "48",
        reason: "ENTRY_ERROR",
      },
      { kind: "CORRECTED", field: "publicSummary", from: null, to: null },
    ]);
    await reopen(office, again, CANARY);
    await publish(anLoc, HEALTH, again.revision + 1, 3, { withheld: CANARY }, {});
    expect(await correctionTotal()).toBe(2);
    expect(await publicCorrections()).toMatchObject([
      { withdrawn: true, changes: [], note: "" },
      { withdrawn: false, changes: [], note: "" },
    ]);
    expect(await measureSource("9", "2023-q2", 1)).toBeNull();
  });
});

describe("what a unit's and an indicator's page read", () => {
  it("follow the unit through periods and years", async () => {
    const timeline = await unitTimeline(anLoc.unitId ?? "");
    expect(timeline).toMatchObject([{ code: "2023-q2", reported: 1, expected: 8 }]);
    const years = await unitYears([anLoc.unitId ?? ""]);
    expect(years.map(({ year, value }) => [year, value])).toContainEqual([2023, "94"]);
    expect(await unitYears([])).toEqual([]);
  });

  it("page the units and keep every version of a target", async () => {
    const indicator = (await publicIndicators()).find(({ number }) => number === 15);
    if (!indicator) throw new Error("no indicator 15");
    const [first] = await measureDetails(indicator, 9);
    expect(first).toMatchObject({ units: { page: 1, pages: 1, total: 7 }, missing: { total: 5 } });
    expect(first?.units.rows).toHaveLength(7);
    expect(first?.targets.map(({ version, value }) => [version, value])).toEqual([[1, "65"]]);
    expect(first?.points).toMatchObject([{ code: "2023-q2", numerator: "188" }]);
    expect(first?.outlook.needed).toEqual({ known: false, reason: "REACHED" });
  });
});

it("no card, log or file holds internal text, an account or a person", async () => {
  const indicators = await publicIndicators();
  const rows = await dataRows({ name: "so-lieu-theo-ky", format: "csv", period: null });
  const everything = JSON.stringify([
    await measureSource("15a", "2023", 1),
    await measureSource("15a", "2023-q2", 1),
    await measureSource("4", "2023", 1),
    await taskSource("dan-van", "2023-q2", 1),
    await publicCorrections(),
    await dataRows({ name: "dinh-chinh", format: "json", period: null }),
    rows,
    await unitTimeline(anLoc.unitId ?? ""),
    await unitYears([anLoc.unitId ?? ""]),
    ...(await Promise.all(indicators.map((indicator) => measureDetails(indicator, 1)))),
  ]);
  expect(everything).toContain("ANLOC-2023Q2");
  expect(csvOfRows("so-lieu-theo-ky", rows ?? [])).toContain("15a,2023-q2,94,188,200,2,7");
  for (const secret of [CANARY, office.accountId, anLoc.accountId, office.username, "an-loc-tong-hop"]) {
    expect(everything).not.toContain(secret);
  }
});
