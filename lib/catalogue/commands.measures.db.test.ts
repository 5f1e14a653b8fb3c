import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import { listAudit } from "@/lib/audit/queries";
import { auditFilter } from "@/lib/audit/schema";
import type { Db } from "@/lib/db";
import { saveDraft } from "@/lib/submission/commands";
import { loadTarget } from "@/lib/submission/queries";
import { unitTasks } from "@/lib/workspace/queries";
import { addMeasure, editMeasure, redefineMeasure } from "./commands.measures";
import { addTask } from "./commands.tasks";
import { type MeasureInput, measureState, NEW_INDICATOR, type NewMeasureInput } from "./schema.measure";

let client: Db;
let admin: Actor;

beforeAll(async () => {
  client = await freshDatabase();
  admin = await actor("quan-tri");
});

const newTask = {
  kind: "KEY" as const,
  title: "Chuyển đổi số",
  summary: "",
  workItems: ["Tổ công nghệ số cộng đồng"],
  units: "LOCALITIES" as const,
  firstDay: "2023-07-01",
};
const source = "Nghị quyết số 12-NQ/TU ngày 01/06/2023";
const newMeasure = async (over: Partial<NewMeasureInput> = {}): Promise<NewMeasureInput> => ({
  taskId: (await client.task.findFirstOrThrow({ where: { slug: "chuyen-doi-so" } })).id,
  indicator: NEW_INDICATOR,
  indicatorTitle: "Tổ công nghệ số cộng đồng",
  groupId: (await client.indicatorGroup.findFirstOrThrow()).id,
  label: "Số tổ đang hoạt động",
  operator: ">=",
  lowerIsBetter: false,
  mayBeNegative: false,
  asked: "EACH_PERIOD",
  context: "",
  code: "16a",
  unitLabel: "tổ",
  kind: "SUM",
  numeratorLabel: "thừa",
  denominatorLabel: "",
  overTime: "STOCK",
  test: "AT_END",
  reporter: "UNITS",
  firstDay: "2023-07-01",
  target: "45",
  source,
  ...over,
});
const tasksOf = async (username: string, code: string) =>
  (await unitTasks(await actor(username), { code, open: true }))?.map(({ slug }) => slug);

/** What the form of a measure would send, unchanged. */
async function typedOf(code: string): Promise<MeasureInput> {
  const measure = await client.measure.findFirstOrThrow({ where: { code } });
  const reporter = measure.reporterUnitId ?? measure.reporterScope;
  const { numeratorLabel, denominatorLabel, context, ...rest } = measure;
  return {
    ...(rest as unknown as MeasureInput),
    measureId: measure.id,
    shown: measureState({ ...measure, reporter }),
    reporter: reporter as MeasureInput["reporter"],
    numeratorLabel: numeratorLabel ?? "",
    denominatorLabel: denominatorLabel ?? "",
    context: context ?? "",
    source: "",
  };
}

describe("a new task", () => {
  it("is added by the administrator alone", async () => {
    for (const name of ["van-phong", "thuong-truc", "an-loc"]) {
      expect(await addTask(await actor(name), newTask)).toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await client.task.count({ where: { title: newTask.title } })).toBe(0);
  });

  it("stands last of its kind, is asked of its units from its first day on, and is audited", async () => {
    const last = await client.task.findFirstOrThrow({ where: { kind: "KEY" }, orderBy: { ordinal: "desc" } });
    const added = await addTask(admin, newTask);
    expect(added).toMatchObject({ ok: true, value: { path: "/quan-tri/danh-muc/nhiem-vu/chuyen-doi-so" } });
    const task = await client.task.findFirstOrThrow({ where: { slug: "chuyen-doi-so" } });
    expect(task.ordinal).toBe(last.ordinal + 1);
    expect(await client.assignment.count({ where: { taskId: task.id } })).toBe(7);
    expect(await tasksOf("an-loc", "2023-q2")).not.toContain("chuyen-doi-so");
    expect(await tasksOf("an-loc", "2023-q3")).toContain("chuyen-doi-so");
    const entry = await client.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(entry).toMatchObject({ action: "resolution.task-add", actorId: admin.accountId });
  });

  it("two at once get two addresses and two places", async () => {
    const both = await Promise.all([addTask(admin, newTask), addTask(admin, newTask)]);
    expect(both.map((result) => result.ok && result.value.path).sort()).toEqual([
      "/quan-tri/danh-muc/nhiem-vu/chuyen-doi-so-2",
      "/quan-tri/danh-muc/nhiem-vu/chuyen-doi-so-3",
    ]);
    const places = await client.task.findMany({ where: { title: newTask.title }, select: { ordinal: true } });
    expect(new Set(places.map(({ ordinal }) => ordinal)).size).toBe(3);
  });
});

describe("a new measure", () => {
  it("makes its indicator and first target, and is asked from its first day on", async () => {
    const { _max } = await client.indicator.aggregate({ _max: { number: true } });
    expect((await addMeasure(admin, await newMeasure())).ok).toBe(true);
    const measure = await client.measure.findFirstOrThrow({
      where: { code: "16a" },
      include: { indicator: true, targets: true },
    });
    expect(measure.indicator.number).toBe((_max.number ?? 0) + 1);
    expect(measure.numeratorLabel).toBeNull();
    expect(measure.targets).toMatchObject([{ version: 1, source, setById: admin.accountId }]);
    expect(measure.targets[0]?.value?.toString()).toBe("45");
    const anLoc = await actor("an-loc");
    const of = { periodCode: "2023-q3", taskSlug: "chuyen-doi-so" };
    const target = await loadTarget(client, { id: anLoc.unitId ?? "" }, { ...HEALTH, ...of });
    expect(target?.measures.map(({ code }) => code)).toContain("16a");
  });

  it("takes no code, unit or task that cannot be", async () => {
    expect(await addMeasure(admin, await newMeasure())).toMatchObject({
      fields: { code: expect.stringContaining("Số tổ đang hoạt động") },
    });
    const agency = await client.unit.findFirstOrThrow({ where: { names: { some: { kind: "AGENCY" } } } });
    expect(await addMeasure(admin, await newMeasure({ code: "16b", reporter: agency.id }))).toMatchObject({
      fields: { reporter: expect.any(String) },
    });
    const other = await client.indicator.findFirstOrThrow({ where: { number: 9 } });
    expect(await addMeasure(admin, await newMeasure({ code: "16b", indicator: other.id }))).toMatchObject({
      fields: { indicator: expect.any(String) },
    });
    expect(await client.measure.count({ where: { code: "16b" } })).toBe(0);
    expect(await addMeasure(await actor("van-phong"), await newMeasure({ code: "16b" }))).toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("a measure that changes", () => {
  it("is redefined while it has no figure, by whoever saw its newest state", async () => {
    const typed = await typedOf("16a");
    expect((await redefineMeasure(admin, { ...typed, unitLabel: "tổ công nghệ" })).ok).toBe(true);
    expect(await client.measure.findFirstOrThrow({ where: { code: "16a" } })).toMatchObject({
      unitLabel: "tổ công nghệ",
    });
    expect(await redefineMeasure(admin, typed)).toMatchObject({ code: "CONFLICT" });
    expect(await redefineMeasure(admin, { ...(await typedOf("16a")), code: "9" })).toMatchObject({
      fields: { code: expect.any(String) },
    });
  });

  it("keeps its definition from the first figure on; its words may change", async () => {
    const anLoc = await actor("an-loc");
    expect((await saveDraft(anLoc, HEALTH, null, await completeForm(anLoc, HEALTH))).ok).toBe(true);
    const typed = await typedOf("9");
    expect(await redefineMeasure(admin, { ...typed, kind: "SUM" })).toMatchObject({
      fields: { definition: expect.any(String) },
    });
    const { measureId, shown, operator, lowerIsBetter, mayBeNegative, asked, context } = typed;
    const words = { measureId, shown, operator, lowerIsBetter, mayBeNegative, asked, context, source: "" };
    expect((await editMeasure(admin, { ...words, label: "Bao phủ bảo hiểm y tế" })).ok).toBe(true);
    const { label, kind } = await client.measure.findFirstOrThrow({ where: { code: "9" } });
    expect([label, kind]).toEqual(["Bao phủ bảo hiểm y tế", "RATIO"]);
  });

  it("is judged otherwise only with a source, and the audit trail says from what to what", async () => {
    const typed = await typedOf("9");
    const { measureId, shown, label, lowerIsBetter, mayBeNegative, asked, context } = typed;
    const words = { measureId, shown, label, lowerIsBetter, mayBeNegative, asked, context };
    const other = { ...words, operator: "<" as const };
    expect(await editMeasure(admin, { ...other, source: "" })).toMatchObject({
      fields: { source: expect.any(String) },
    });
    expect((await editMeasure(admin, { ...other, label: "Bảo hiểm y tế", source })).ok).toBe(true);
    const [row] = (await listAudit(admin, auditFilter.parse({}), 1)).rows;
    expect(row?.detail).toBe(
      `chỉ số thành phần: 9. Bảo hiểm y tế; tên chỉ số thành phần: Bao phủ bảo hiểm y tế → Bảo hiểm y tế; đạt mục tiêu khi số liệu: lớn hơn (>) → nhỏ hơn (<); nguồn: ${source}`,
    );
  });
});
