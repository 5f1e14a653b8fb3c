import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { measureField } from "@/lib/measure/schema";
import { reopen } from "@/lib/review/commands";
import { approve } from "@/lib/review/commands.approve";
import { saveDraft, submit } from "@/lib/submission/commands";
import { loadSubmission, loadTarget, type TargetAddress } from "@/lib/submission/queries";

let client: Db;
let office: Actor;

beforeAll(async () => {
  client = await freshDatabase();
  await client.period.updateMany({ where: { year: { in: [2021, 2022] } }, data: { state: "OPEN" } });
  office = await actor("van-phong");
});

type Figures = Record<string, [numerator: string, denominator: string] | [value: string]>;

/** Draft, submit and approve with these figures by measure code; reopens first when it is approved already. */
async function publishReport(
  by: Actor,
  address: TargetAddress,
  figures: Figures,
  progress = "50",
): Promise<string> {
  const target = await loadTarget(client, { id: by.unitId ?? "" }, address);
  if (!target) throw new Error("no target");
  let row = await loadSubmission(client, target);
  if (row?.status === "APPROVED") {
    await reopen(office, { submissionId: row.id, revision: row.revision }, "Số liệu sai.");
    row = await loadSubmission(client, target);
  }
  const typed = target.measures.flatMap(({ id, code, kind }) => {
    const [first, second] = figures[code] ?? [];
    if (kind !== "RATIO") return [[measureField(id, "value"), first ?? ""]];
    return [
      [measureField(id, "numerator"), first ?? ""],
      [measureField(id, "denominator"), second ?? ""],
    ];
  });
  const change = { ...Object.fromEntries(typed), progressPercent: progress };
  const form = await completeForm(by, address, change);
  const saved = await saveDraft(by, address, row?.revision ?? null, form);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const sent = await submit(by, address, saved.value.revision);
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  const review = { submissionId: sent.value.submissionId, revision: saved.value.revision + 1 };
  const decision = {
    versionNumber: sent.value.versionNumber,
    rating: "ON_TRACK" as const,
    correctionNote: "Đính chính.",
    correctionReason: "ENTRY_ERROR" as const,
  };
  const approved = await approve(office, review, decision);
  if (!approved.ok) throw new Error(JSON.stringify(approved));
  const current = { submissionId: approved.value.submissionId, supersededAt: null };
  return (await client.publication.findFirstOrThrow({ where: current, select: { id: true } })).id;
}

async function measureYear(code: string, year: number) {
  const rows = await client.$queryRaw<{ units: number; reports: number; n: string; d: string; v: string }[]>`
    SELECT units, reports, trim_scale(r.numerator)::text n, trim_scale(r.denominator)::text d,
      trim_scale(r.value)::text v
    FROM measure_year r JOIN measure ON measure.id = r.measure_id WHERE code = ${code} AND year = ${year}`;
  return rows[0];
}

async function measurePeriod(code: string, periodCode: string) {
  const rows = await client.$queryRaw<{ units: number; n: string; v: string }[]>`
    SELECT r.units, trim_scale(r.numerator)::text n, trim_scale(r.value)::text v
    FROM measure_period r JOIN measure ON measure.id = r.measure_id JOIN period ON period.id = r.period_id
    WHERE measure.code = ${code} AND period.code = ${periodCode}`;
  return rows[0];
}

/** Units' years that are not what their current publications say (STOCK the latest, FLOW the sum). */
async function wrongYears() {
  return await client.$queryRaw<unknown[]>`
    WITH fact AS (
      SELECT p.measure_id, f.unit_id, period.year, m.over_time, p.value, p.numerator, p.denominator, period.ordinal,
        row_number() OVER (PARTITION BY p.measure_id, f.unit_id, period.year ORDER BY period.ordinal DESC) AS place
      FROM publication_measure p
      JOIN publication f ON f.id = p.publication_id AND f.superseded_at IS NULL
      JOIN period ON period.id = f.period_id JOIN measure m ON m.id = p.measure_id
      WHERE p.value IS NOT NULL OR p.numerator IS NOT NULL),
    year AS (
      SELECT measure_id, unit_id, year, count(*)::int AS reports, max(ordinal) AS latest,
        sum(value) FILTER (WHERE over_time = 'FLOW' OR place = 1) AS value,
        sum(numerator) FILTER (WHERE over_time = 'FLOW' OR place = 1) AS numerator,
        sum(denominator) FILTER (WHERE over_time = 'FLOW' OR place = 1) AS denominator
      FROM fact GROUP BY measure_id, unit_id, year)
    SELECT * FROM (SELECT * FROM unit_measure_year WHERE reports > 0) u
    FULL JOIN year y USING (measure_id, unit_id, year)
    WHERE (u.reports, u.latest, u.value, u.numerator, u.denominator)
      IS DISTINCT FROM (y.reports, y.latest, y.value, y.numerator, y.denominator)`;
}

describe("roll-ups", () => {
  afterEach(async () => expect(await wrongYears()).toEqual([]));

  const social = (periodCode: string) => ({ taskSlug: "van-hoa-an-sinh", periodCode });

  it("a STOCK measure stands at its latest value of the year, whatever is approved later", async () => {
    const anLoc = await actor("an-loc");
    await publishReport(anLoc, social("2021-q2"), { "9": ["900", "1.000"] });
    await publishReport(anLoc, social("2021-q1"), { "9": ["800", "1.000"] });
    expect(await measureYear("9", 2021)).toMatchObject({ units: 1, reports: 2, n: "900", d: "1000" });
    const anLac = await actor("an-lac");
    await publishReport(anLac, social("2021-q1"), { "9": ["1.500", "3.000"] });
    expect(await measureYear("9", 2021)).toMatchObject({ units: 2, reports: 3, n: "2400", d: "4000" });
    expect(await measurePeriod("9", "2021-q1")).toMatchObject({ units: 2, n: "2300" });
  });

  it("a FLOW measure adds up over the periods", async () => {
    const anLoc = await actor("an-loc");
    await publishReport(anLoc, social("2022-q1"), { "7": ["3"], "12a": ["10", "20"] });
    await publishReport(anLoc, social("2022-q2"), { "7": ["4"], "12a": ["15", "20"] });
    expect(await measureYear("7", 2022)).toMatchObject({ units: 1, reports: 2, v: "7" });
    expect(await measureYear("12a", 2022)).toMatchObject({ n: "25", d: "40" });
  });

  it("a correction replaces what was published, and a blank one takes it away", async () => {
    const anLoc = await actor("an-loc");
    const first = await publishReport(anLoc, social("2022-q3"), { "7": ["100"] });
    expect(await measureYear("7", 2022)).toMatchObject({ reports: 3, v: "107" });
    await publishReport(anLoc, social("2022-q3"), { "7": ["10"] });
    expect(await measureYear("7", 2022)).toMatchObject({ reports: 3, v: "17" });
    expect(await measurePeriod("7", "2022-q3")).toMatchObject({ units: 1, v: "10" });
    await publishReport(anLoc, social("2022-q3"), {});
    expect(await measureYear("7", 2022)).toMatchObject({ reports: 2, v: "7" });
    expect(await measurePeriod("7", "2022-q3")).toMatchObject({ units: 0, v: "0" });
    const former = await client.publication.findUniqueOrThrow({ where: { id: first } });
    expect(former.supersededAt).not.toBeNull();
    const current = { submissionId: former.submissionId, supersededAt: null };
    expect(await client.publication.count({ where: current })).toBe(1);
  });

  it("the task's roll-up follows a correction", async () => {
    const address = { taskSlug: "dan-van", periodCode: "2022-q1" };
    const anLoc = await actor("an-loc");
    await publishReport(anLoc, address, {}, "50");
    await publishReport(await actor("an-lac"), address, {}, "70");
    await publishReport(anLoc, address, {}, "60");
    const rollup = await client.taskRollup.findFirstOrThrow({ where: { progressSum: 130 } });
    expect(rollup).toMatchObject({ localities: 2, agencies: 0, onTrack: 2, atRisk: 0, behind: 0 });
  });

  it("stay right when many approvals race", async () => {
    const people = await Promise.all(
      ["an-loc", "an-lac", "an-thanh", "an-binh-a", "an-binh-b", "binh-thanh", "tan-hoi"].map((name) =>
        actor(name),
      ),
    );
    const year = ["2022-q1", "2022-q2", "2022-q3"];
    await Promise.all(
      people.map(async (by, i) => {
        for (const code of year)
          await publishReport(by, social(code), { "9": [`${100 + i}`, "200"], "7": [`${i + 1}`] });
      }),
    );
    expect(await measureYear("7", 2022)).toMatchObject({ units: 7, reports: 21, v: String(3 * 28) });
    expect(await measureYear("9", 2022)).toMatchObject({ units: 7, n: String(700 + 21), d: "1400" });
  });

  it("the public version rises with every approval", async () => {
    const before = await client.publicState.findUniqueOrThrow({ where: { id: 1 } });
    await publishReport(await actor("an-loc"), { taskSlug: "trat-tu-do-thi", periodCode: "2022-q1" }, {});
    const after = await client.publicState.findUniqueOrThrow({ where: { id: 1 } });
    expect(after.version).toBe(before.version + 1n);
  });
});
