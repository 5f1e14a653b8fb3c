import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { measureField } from "@/lib/measure/schema";
import { reopen, returnSubmission } from "@/lib/review/commands";
import { approve } from "@/lib/review/commands.approve";
import { saveDraft, submit } from "@/lib/submission/commands";
import { loadSubmission, loadTarget } from "@/lib/submission/queries";
import { figureCsv } from "./calc.csv";
import { checkText } from "./labels";
import { listFigures } from "./queries";
import { loadFigure } from "./queries.measure";

let client: Db;
let office: Actor;

type Figures = Record<string, string[]>;
type Sent = { submissionId: string; revision: number; versionNumber: number };

/** Sends the health report of a quarter of 2023 with these figures by measure code. */
async function send(unit: string, quarter: number, figures: Figures): Promise<Sent> {
  const by = await actor(unit);
  const address = { taskSlug: "van-hoa-an-sinh", periodCode: `2023-q${quarter}` };
  const target = await loadTarget(client, { id: by.unitId ?? "" }, address);
  if (!target) throw new Error("no target");
  const stored = await loadSubmission(client, target);
  const typed = target.measures.flatMap(({ id, code, kind }) => {
    const names = kind === "RATIO" ? (["numerator", "denominator"] as const) : (["value"] as const);
    return names.map((name, index) => [measureField(id, name), figures[code]?.[index] ?? ""]);
  });
  const form = await completeForm(by, address, Object.fromEntries(typed));
  const saved = await saveDraft(by, address, stored?.revision ?? null, form);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const sent = await submit(by, address, saved.value.revision);
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  return { ...sent.value, revision: saved.value.revision + 1 };
}

async function decide({ versionNumber, ...address }: Sent, withheld?: string) {
  const decision = {
    versionNumber,
    rating: "ON_TRACK" as const,
    correctionReason: "ENTRY_ERROR" as const,
    correctionNote: "Đính chính.",
    withheld,
  };
  const result = await approve(office, address, decision);
  if (!result.ok) throw new Error(JSON.stringify(result));
}

async function figure(key: string, by = office) {
  const found = await loadFigure(by, key, 2023, { page: 1 });
  if (!found) throw new Error("no figure");
  return found;
}

beforeAll(async () => {
  client = await freshDatabase();
  await client.period.updateMany({ where: { year: 2023, ordinal: { lte: 2 } }, data: { state: "OPEN" } });
  office = await actor("van-phong");
  await decide(await send("an-loc", 1, { "9": ["900", "1.000"], "7": ["3"] }));
  const second = await send("an-loc", 2, { "9": ["950", "1.000"], "7": ["4"] });
  await decide(second);
  await decide(await send("an-lac", 1, { "9": ["1.500", "3.000"] }));
  await reopen(office, { ...second, revision: second.revision + 1 }, "Số liệu sai.");
  await decide(await send("an-loc", 2, { "9": ["960", "1.000"], "7": ["5"] }));
  await decide(await send("tan-hoi", 2, { "9": ["10", "20"] }), "Chờ ý kiến Thường trực.");
  await send("an-thanh", 2, { "9": ["10", "20"] });
  await returnSubmission(office, await send("an-binh-a", 2, { "9": ["10", "20"] }), "Thiếu số liệu.");
  await decide(await send("an-binh-b", 2, {}));
});

describe("a figure taken apart", () => {
  it("a STOCK measure: the latest approved version of each unit, adding up to the publication", async () => {
    const { shown, check, total, expected } = await figure("9-9");
    expect([total, expected]).toEqual([2, 7]);
    expect(check).toMatchObject({
      agrees: true,
      listed: { numerator: "2460", denominator: "4000", units: 2 },
    });
    const from = (code: string) => shown.find((unit) => unit.code === code)?.from;
    expect(from("an-loc")).toMatchObject([
      { period: { code: "2023-q2" }, version: 2, approvedBy: "van-phong", task: "van-hoa-an-sinh" },
    ]);
    expect(from("an-lac")).toMatchObject([{ period: { code: "2023-q1" }, version: 1 }]);
  });

  it("a FLOW measure: every period of the year", async () => {
    const { shown, check } = await figure("7-7");
    expect(check).toMatchObject({ agrees: true, listed: { value: "8", units: 1 } });
    expect(shown[0]?.from.map(({ period, version }) => [period.code, version])).toEqual([
      ["2023-q1", 1],
      ["2023-q2", 2],
    ]);
  });

  it("names the missing units and why each is missing", async () => {
    const { missing } = await figure("9-9");
    const why = Object.fromEntries(
      missing.map(({ code, states }) => [code, states.map(({ kind, reason }) => `${kind} ${reason}`.trim())]),
    );
    expect(why).toEqual({
      "an-binh-a": ["NOT_SENT", "SENT_BACK Thiếu số liệu."],
      "an-binh-b": ["NOT_SENT", "BLANK"],
      "an-thanh": ["NOT_SENT", "WAITING"],
      "binh-thanh": ["NOT_SENT"],
      "tan-hoi": ["NOT_SENT", "WITHHELD Chờ ý kiến Thường trực."],
    });
  });

  it("lists every measure of the year with its coverage", async () => {
    const { rows } = await listFigures(office, 2023);
    const row = (code: string) => rows.find(({ measure }) => measure.code === code);
    expect(row("9")).toMatchObject({ reported: 2, expected: 7, rollups: [{ numerator: "2460" }] });
    expect(row("4")).toMatchObject({ reported: 0, expected: 1, parts: [{}, {}, {}] });
  });

  it("is a file with all units, the missing ones too", async () => {
    const detail = await loadFigure(office, "9-9", 2023, "all");
    const csv = detail ? figureCsv(detail) : "";
    expect(csv).toContain("Phường An Lộc,an-loc,2023,960,1000,96,Quý II/2023 (bản 2),");
    expect(csv).toContain("Đã duyệt, không công khai: Quý II/2023. Lý do: Chờ ý kiến Thường trực.");
  });

  it("says so in both numbers when the publication is not the sum of its units", async () => {
    await client.$executeRaw`UPDATE measure_year SET numerator = numerator + 1 WHERE year = 2023
      AND measure_id = (SELECT id FROM measure WHERE code = '9')`;
    const { measure, check } = await figure("9-9");
    expect(check.agrees).toBe(false);
    expect(checkText(measure, check)).toMatch(/2\.460\/4\.000 .*2\.461\/4\.000/);
  });
});

describe("who reads it", () => {
  it("leaders do; units and administrators do not", async () => {
    expect((await figure("9-9", await actor("thuong-truc"))).total).toBe(2);
    for (const name of ["an-loc", "quan-tri"]) {
      const other = await actor(name);
      await expect(listFigures(other, 2023)).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(figure("9-9", other)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await loadFigure(office, "99-x", 2023, { page: 1 })).toBeNull();
  });
});
