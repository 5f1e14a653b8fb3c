import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { measureField } from "@/lib/measure/schema";
import { measuresReportedBy } from "@/lib/resolution/queries";
import { reopen } from "@/lib/review/commands";
import { approve } from "@/lib/review/commands.approve";
import { saveDraft, submit } from "@/lib/submission/commands";
import { loadTarget, type TargetAddress } from "@/lib/submission/queries";
import { publicPeriods, publicScene, publicTasks, publicUnits, unitTotals } from "./queries";
import { measureSeries, missingUnits, publicIndicators, publicMeasures } from "./queries.measures";
import {
  localitiesReported,
  publicCorrections,
  publicReportCounts,
  taskReports,
  unitReports,
} from "./queries.reports";
import { unitYears } from "./queries.unit";

const CANARY = "CHIM-HOANG-YEN";
const periodCode = "2023-q2";
let client: Db;
let office: Actor;
let anLoc: Actor;

beforeAll(async () => {
  client = await freshDatabase();
  office = await actor("van-phong");
  anLoc = await actor("an-loc");
});

type Figures = Record<string, [string, string] | [string]>;

/** Sends the report with these figures by measure code (all others blank) and approves it. */
async function publishReport(
  by: Actor,
  address: TargetAddress,
  figures: Figures,
  from: number | null = null,
) {
  const target = await loadTarget(client, { id: by.unitId ?? "" }, address);
  const typed = (target?.measures ?? []).flatMap(({ id, code, kind }) => {
    const [first = "", second = ""] = figures[code] ?? [];
    if (kind !== "RATIO") return [[measureField(id, "value"), first]];
    return [
      [measureField(id, "numerator"), first],
      [measureField(id, "denominator"), second],
    ];
  });
  const internal = { difficulties: CANARY, causes: CANARY, proposals: CANARY, nextSteps: CANARY };
  const change = { ...internal, results: CANARY, ...Object.fromEntries(typed) };
  const saved = await saveDraft(by, address, from, await completeForm(by, address, change));
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const sent = await submit(by, address, saved.value.revision);
  if (!sent.ok) throw new Error(JSON.stringify(sent));
  const { submissionId, versionNumber } = sent.value;
  const revision = saved.value.revision + 1;
  const decision = {
    versionNumber,
    rating: "AT_RISK" as const,
    correctionReason: "ENTRY_ERROR" as const,
    correctionNote: "Sửa số liệu đầu kỳ.",
  };
  const approved = await approve(office, { submissionId, revision }, decision);
  if (!approved.ok) throw new Error(JSON.stringify(approved));
  return { submissionId, revision: revision + 1 };
}

const measure = async (code: string) => {
  const found = (await publicMeasures()).find((candidate) => candidate.code === code);
  if (!found) throw new Error(`no measure ${code}`);
  return found;
};
const taskBySlug = async (slug: string) => {
  const found = (await publicTasks()).find((task) => task.slug === slug);
  if (!found) throw new Error(`no task ${slug}`);
  return found;
};

describe("what the public reads", () => {
  it("is the catalogue alone before the first publication", async () => {
    const scene = await publicScene();
    expect(scene.period).toBeNull();
    expect((await publicUnits()).map(({ code }) => code).slice(-1)).toEqual(["tai-chinh"]);
    expect(await unitTotals()).toMatchObject({ localities: 7, agencies: 4 });
    expect(await publicPeriods()).toEqual([]);
    const indicators = await publicIndicators();
    expect(indicators).toHaveLength(15);
    expect(new Set(indicators.map(({ standing }) => standing))).toEqual(new Set(["NO_DATA"]));
    const task = await taskBySlug("van-hoa-an-sinh");
    expect(task).toMatchObject({ mean: null, standing: "NO_DATA", localities: { reported: 0, expected: 7 } });
    expect(task.agencies).toEqual({ reported: 0, expected: 2 });
    expect(await publicReportCounts([anLoc.unitId ?? ""])).toEqual(new Map());
    expect(await localitiesReported()).toBe(0);
  });

  it("is sums over sums with its coverage, and names whoever is missing", async () => {
    const address = { taskSlug: "dan-van", periodCode };
    await publishReport(anLoc, address, { "15a": ["15.455", "20.000"] });
    await publishReport(await actor("an-lac"), address, { "15a": ["10.000", "18.945"] });
    const { id, current, standing, trend } = await measure("15a");
    expect(current).toMatchObject({ numerator: "25455", denominator: "38945", reported: 2, expected: 7 });
    expect(current?.value?.slice(0, 6)).toBe("65.361");
    expect(current?.complete).toBe(false);
    expect(await missingUnits({ id }, 2023)).toEqual({
      names: ["An Bình A", "An Bình B", "An Thạnh", "Bình Thạnh", "Tân Hội"],
      total: 5,
    });
    expect(await missingUnits({ id }, 2023, 1)).toEqual({ names: ["An Bình A"], total: 5 });
    const series = (await measureSeries([id])).get(id);
    expect(series).toMatchObject([
      { code: periodCode, numerator: "25455", denominator: "38945", reported: 2, expected: 7 },
    ]);
    expect(await localitiesReported()).toBe(2);
    expect(await publicPeriods()).toMatchObject([{ code: periodCode, reported: 2 }]);
    expect(standing).toBe("REACHED");
    expect(trend.firstYear).toBe(2019);
    const reporters = await client.unit.findMany({ where: { code: { in: ["an-loc", "an-lac"] } } });
    const figures = await unitYears(
      reporters.map((unit) => unit.id),
      [id],
    );
    expect(figures.map(({ period }) => period)).toEqual(["Quý II/2023", "Quý II/2023"]);
    expect((await publicScene()).period?.code).toBe(periodCode);
    expect((await publicScene()).elapsedPercent).toBe("50");
  });

  it("adds a whole from its parts and is incomplete without all of them", async () => {
    const finance = await actor("tai-chinh");
    const address = { taskSlug: "phat-trien-kinh-te", periodCode };
    const sent = await publishReport(finance, address, { "4a": ["1.000"], "4b": ["2.000,5"] });
    expect(await measure("4")).toMatchObject({
      partCodes: ["4a", "4b", "4c"],
    });
    const { id } = await measure("4");
    expect(await missingUnits({ id }, 2023)).toEqual({ names: ["Phòng Tài chính – Kế hoạch"], total: 1 });
    expect((await measureSeries([id])).get(id)).toMatchObject([
      { value: "3000.5", reported: 0, expected: 1 },
    ]);
    expect((await measure("4")).current).toMatchObject({
      value: "3000.5",
      reported: 0,
      expected: 1,
      complete: false,
    });
    await reopen(office, sent, "Thiếu vốn xã hội.");
    await publishReport(
      finance,
      address,
      { "4a": ["1.000"], "4b": ["2.000"], "4c": ["500"] },
      sent.revision + 1,
    );
    const whole = await measure("4");
    expect(whole.current).toMatchObject({ value: "3500", reported: 1, complete: false });
    expect(whole).toMatchObject({ judged: "3500", expected: "4145.5", standing: "AT_RISK" });
    expect(await missingUnits({ id }, 2023)).toEqual({ names: [], total: 0 });
    expect((await measureSeries([id])).get(id)).toMatchObject([{ value: "3500", reported: 1 }]);
  });

  it("shows a correction with its note, and the replaced report no more", async () => {
    const task = await taskBySlug("phat-trien-kinh-te");
    const { rows, total } = await taskReports(task.id);
    expect(rows.filter(({ report }) => report)).toHaveLength(1);
    expect(total).toBe(rows.length);
    const corrections = await publicCorrections({ taskId: task.id });
    expect(corrections).toMatchObject([
      { note: "Sửa số liệu đầu kỳ.", reason: "ENTRY_ERROR", withdrawn: false, unit: { code: "tai-chinh" } },
    ]);
    expect(corrections[0]?.changes).toMatchObject([
      { field: "measure", measure: { code: "4b", indicator: 4 }, from: "2000.5", to: "2000" },
      { field: "measure", measure: { code: "4c" }, from: null, to: "500" },
    ]);
    expect(await publicCorrections({ indicatorNumber: 4 })).toHaveLength(1);
    expect(await publicCorrections({ indicatorNumber: 9 })).toEqual([]);
    expect(task).toMatchObject({ mean: "61", milestone: "50", standing: "ON_TRACK", silent: 7 });
    expect(task.ratings).toEqual({ ON_TRACK: 0, AT_RISK: 1, BEHIND: 0 });
  });

  it("asks a unit for what it enters itself", async () => {
    const [units, { resolution }] = await Promise.all([publicUnits(), publicScene()]);
    const codesOf = async (unitCode: string) => {
      const unit = units.find(({ code }) => code === unitCode);
      return unit ? (await measuresReportedBy(resolution.id, unit)).map(({ code }) => code) : [];
    };
    expect(await codesOf("tai-chinh")).toEqual(["3", "4a", "4b", "4c"]);
    expect(await codesOf("tan-hoi")).toContain("12b");
    expect(await codesOf("tan-hoi")).not.toContain("12a");
  });

  it("holds nothing of the internal report", async () => {
    const tasks = await publicTasks();
    const everything = [
      await publicScene(),
      await publicIndicators(),
      tasks,
      await unitYears([anLoc.unitId ?? ""]),
      await unitReports(anLoc.unitId ?? ""),
      await publicCorrections(),
      ...(await Promise.all(tasks.map(({ id }) => taskReports(id)))),
    ];
    const text = JSON.stringify(everything);
    expect(text).toContain("Tỷ lệ tham gia bảo hiểm y tế tăng.");
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain(office.accountId);
  });
});
