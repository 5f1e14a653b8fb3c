import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { Refusal, type Result } from "@/lib/result";
import { changesOf } from "./calc.changes";
import { type Changed, changeCatalogue, lockMeasure, lockTask } from "./commands";
import { lockResolution, requireFirstDay } from "./commands.tasks";
import { measurePath } from "./schema";
import {
  type MeasureInput,
  type MeasureWords,
  measureFields,
  measureState,
  NEW_INDICATOR,
  type NewMeasureInput,
  reporterGroups,
} from "./schema.measure";
import { hasFigures } from "./sql";

/** Measures: added to a task, and changed as far as existing figures allow. */

/** A further measure of an indicator of the task, or of a new one; with its first target. */
export function addMeasure(actor: Actor, input: NewMeasureInput): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.measure-add", async (tx) => {
    const { taskId, indicator, indicatorTitle, groupId, firstDay, target, source, reporter, ...measure } =
      input;
    const { resolutionId, endedOn } = await lockTask(tx, taskId);
    if (endedOn) throw new Refusal("WRONG_STATUS");
    await lockResolution(tx, resolutionId);
    await requireFirstDay(tx, resolutionId, firstDay);
    await freeCode(tx, resolutionId, measure.code, null);
    const reports = await reporterOf(tx, taskId, reporter);
    const indicatorId =
      indicator === NEW_INDICATOR
        ? await addIndicator(tx, { resolutionId, homeTaskId: taskId, groupId, title: indicatorTitle })
        : await ownIndicator(tx, taskId, indicator);
    const last = await tx.measure.aggregate({ where: { indicatorId }, _max: { ordinal: true } });
    const id = randomUUID();
    await tx.measure.create({
      data: {
        id,
        indicatorId,
        ordinal: (last._max.ordinal ?? 0) + 1,
        startedOn: new Date(firstDay),
        ...stored(measure),
        ...reports,
      },
      select: { id: true },
    });
    const first = { version: 1, source, setAt: now(), setById: actor.accountId };
    await tx.measureTarget.create({
      data: { measureId: id, value: target, unitLabel: measure.unitLabel, ...first },
      select: { id: true },
    });
    const detail = { measure: id, task: taskId, firstDay, value: target, source };
    return { path: measurePath(id), id: resolutionId, detail };
  });
}

/**
 * Changes how a measure is called, asked and judged.
 * @returns CONFLICT when somebody else did since the form was opened; INVALID without a source where the change alters
 *   how published figures are judged
 */
export function editMeasure(actor: Actor, input: MeasureWords): Promise<Result<Changed>> {
  return changeMeasure(actor, input, async () => {
    const { measureId: _, shown: __, source: ___, ...words } = input;
    return words;
  });
}

/** The same with what decides how figures are read; INVALID as soon as there is one. */
export function redefineMeasure(actor: Actor, input: MeasureInput): Promise<Result<Changed>> {
  return changeMeasure(actor, input, async (tx, { resolutionId, homeTaskId }) => {
    const { measureId, shown: _, source: __, reporter, ...measure } = input;
    if (await hasFigures(tx, measureId)) {
      throw new Refusal("INVALID", {
        definition:
          "Chỉ số thành phần vừa có số liệu nên cách tính không đổi được nữa. Tải lại trang để sửa phần còn lại.",
      });
    }
    await lockResolution(tx, resolutionId);
    await freeCode(tx, resolutionId, measure.code, measureId);
    return { ...stored(measure), ...(await reporterOf(tx, homeTaskId, reporter)) };
  });
}

function changeMeasure(
  actor: Actor,
  input: MeasureWords | MeasureInput,
  dataOf: (tx: Tx, of: { resolutionId: string; homeTaskId: string }) => Promise<object>,
): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.measure", async (tx) => {
    const { measureId, shown, source } = input;
    const { resolutionId } = await lockMeasure(tx, measureId);
    const stored = await tx.measure.findUniqueOrThrow({
      where: { id: measureId },
      include: { indicator: { select: { homeTaskId: true } } },
    });
    const reporter = stored.reporterScope === "ONE_UNIT" ? stored.reporterUnitId : stored.reporterScope;
    const before = { ...stored, reporter };
    if (measureState(before) !== shown) throw new Refusal("CONFLICT");
    const { homeTaskId } = stored.indicator;
    const data = await dataOf(tx, { resolutionId, homeTaskId });
    const changes = changesOf(measureFields, before, { ...before, ...input, ...data });
    if (source === "" && ("operatorFrom" in changes || "lowerIsBetterFrom" in changes)) {
      throw new Refusal("INVALID", {
        source:
          "Cách so với mục tiêu thay đổi thì đánh giá công khai thay đổi theo: nêu nguồn, văn bản nào, ngày nào.",
      });
    }
    await tx.measure.update({ where: { id: measureId }, data, select: { id: true } });
    const why = source === "" ? {} : { source };
    const detail = { measure: measureId, ...changes, ...why };
    return { path: measurePath(measureId), id: resolutionId, detail };
  });
}

/** A code names one measure of the whole resolution. */
async function freeCode(tx: Tx, resolutionId: string, code: string, own: string | null): Promise<void> {
  const other = await tx.measure.findFirst({
    where: { code, indicator: { resolutionId }, ...(own ? { id: { not: own } } : {}) },
    select: { label: true },
  });
  if (other)
    throw new Refusal("INVALID", {
      code: `Mã ${code} là của chỉ số thành phần “${other.label}”. Chọn mã khác.`,
    });
}

async function addIndicator(
  tx: Tx,
  indicator: { resolutionId: string; homeTaskId: string; groupId: string; title: string },
): Promise<string> {
  const { resolutionId, groupId } = indicator;
  const group = await tx.indicatorGroup.findFirst({
    where: { id: groupId, resolutionId },
    select: { id: true },
  });
  if (!group) throw new Refusal("INVALID", { groupId: "Chọn nhóm của chỉ tiêu mới." });
  const last = await tx.indicator.aggregate({ where: { resolutionId }, _max: { number: true } });
  const id = randomUUID();
  const number = (last._max.number ?? 0) + 1;
  await tx.indicator.create({ data: { id, number, ...indicator }, select: { id: true } });
  return id;
}

async function ownIndicator(tx: Tx, homeTaskId: string, id: string): Promise<string> {
  const found = await tx.indicator.findFirst({ where: { id, homeTaskId }, select: { id: true } });
  if (!found) throw new Refusal("INVALID", { indicator: "Chọn một chỉ tiêu của nhiệm vụ này." });
  return found.id;
}

async function reporterOf(tx: Tx, taskId: string, reporter: NewMeasureInput["reporter"]) {
  const group = reporterGroups.find((known) => known === reporter);
  if (group) return { reporterScope: group, reporterUnitId: null };
  const given = { taskId, unitId: reporter, endedOn: null };
  if (!(await tx.assignment.findFirst({ where: given, select: { id: true } }))) {
    throw new Refusal("INVALID", {
      reporter: "Đơn vị này chưa được giao nhiệm vụ. Phân công trước rồi chọn.",
    });
  }
  return { reporterScope: "ONE_UNIT" as const, reporterUnitId: reporter };
}

/** Names of numerator and denominator belong to a RATIO alone. */
function stored<M extends Pick<MeasureInput, "kind" | "numeratorLabel" | "denominatorLabel">>(measure: M) {
  if (measure.kind === "RATIO") return measure;
  return { ...measure, numeratorLabel: null, denominatorLabel: null };
}
