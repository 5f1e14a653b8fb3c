import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import type { Tx } from "@/lib/db";
import { currentResolution } from "@/lib/resolution/queries";
import { Refusal, type Result } from "@/lib/result";
import { changesOf } from "./calc.changes";
import { slugOf } from "./calc.slug";
import { type Changed, changeCatalogue } from "./commands";
import { lockResolution } from "./commands.tasks";
import {
  type groupInput,
  groupsPath,
  type IndicatorInput,
  indicatorPath,
  indicatorState,
  type newGroupInput,
} from "./schema.indicator";
import { hasFigures } from "./sql";

/** Indicators and their groups: their words change, and where figures are entered as long as there are none. */

/**
 * Changes an indicator's title, group or home task.
 * @returns CONFLICT when somebody else did since the form was opened; INVALID for another home task once a figure was
 *   entered (reports of the former task hold it), or when its one reporter does not have the new task
 */
export function editIndicator(actor: Actor, input: IndicatorInput): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.indicator", async (tx) => {
    const { indicatorId, shown, ...words } = input;
    const found = await tx.indicator.findUnique({
      where: { id: indicatorId },
      select: { resolutionId: true },
    });
    if (!found) throw new Refusal("NOT_FOUND");
    const { resolutionId } = found;
    await lockResolution(tx, resolutionId);
    const stored = await tx.indicator.findUniqueOrThrow({
      where: { id: indicatorId },
      select: { title: true, groupId: true, homeTaskId: true },
    });
    if (indicatorState(stored) !== shown) throw new Refusal("CONFLICT");
    const group = { id: words.groupId, resolutionId };
    if ((await tx.indicatorGroup.count({ where: group })) === 0) {
      throw new Refusal("INVALID", { groupId: "Chọn nhóm chỉ tiêu." });
    }
    if (words.homeTaskId !== stored.homeTaskId) await requireMovable(tx, resolutionId, input);
    await tx.indicator.update({ where: { id: indicatorId }, data: words, select: { id: true } });
    const told = (state: typeof stored) => ({
      title: state.title,
      group: state.groupId,
      task: state.homeTaskId,
    });
    const changes = changesOf(["title", "group", "task"], told(stored), told(words));
    return {
      path: indicatorPath(indicatorId),
      id: resolutionId,
      detail: { indicator: indicatorId, ...changes },
    };
  });
}

/** A new home task takes over what nobody has reported yet; it does not stay a related one. */
async function requireMovable(tx: Tx, resolutionId: string, input: IndicatorInput): Promise<void> {
  const { indicatorId, homeTaskId } = input;
  const refuse = (message: string) => new Refusal("INVALID", { homeTaskId: message });
  const task = { id: homeTaskId, resolutionId, endedOn: null };
  if ((await tx.task.count({ where: task })) === 0) throw refuse("Chọn một nhiệm vụ đang theo dõi.");
  const measures = await tx.measure.findMany({
    where: { indicatorId },
    select: { id: true, code: true, reporterUnitId: true },
  });
  for (const { id, code, reporterUnitId } of measures) {
    if (await hasFigures(tx, id)) {
      throw refuse(
        `Chỉ số thành phần ${code} đã có số liệu trong nhiệm vụ hiện nay nên không chuyển được. Cần chuyển thì kết thúc chỉ số này và thêm chỉ số mới ở nhiệm vụ kia.`,
      );
    }
    const given = reporterUnitId && { taskId: homeTaskId, unitId: reporterUnitId, endedOn: null };
    if (given && (await tx.assignment.count({ where: given })) === 0) {
      throw refuse(`Đơn vị báo cáo chỉ số thành phần ${code} chưa được giao nhiệm vụ này. Phân công trước.`);
    }
  }
  await tx.relatedIndicator.deleteMany({ where: { taskId: homeTaskId, indicatorId } });
}

/** A further group of indicators, after the others. */
export async function addGroup(actor: Actor, input: z.infer<typeof newGroupInput>): Promise<Result<Changed>> {
  const { id: resolutionId } = await currentResolution();
  return changeCatalogue(actor, "resolution.group-add", async (tx) => {
    await lockResolution(tx, resolutionId);
    const { title } = input;
    const present = await tx.indicatorGroup.findMany({
      where: { resolutionId },
      select: { code: true, title: true, ordinal: true },
    });
    refuseSameTitle(present, title);
    const id = randomUUID();
    const code = slugOf(
      title,
      present.map((group) => group.code),
    );
    const ordinal = Math.max(0, ...present.map((group) => group.ordinal)) + 1;
    await tx.indicatorGroup.create({
      data: { id, resolutionId, code, title, ordinal },
      select: { id: true },
    });
    return { path: groupsPath, id: resolutionId, detail: { group: id, title } };
  });
}

/** Renames a group. CONFLICT when somebody else did since the form was opened. */
export function renameGroup(actor: Actor, input: z.infer<typeof groupInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.group", async (tx) => {
    const { groupId, shown, title } = input;
    const where = { id: groupId };
    const found = await tx.indicatorGroup.findUnique({ where, select: { resolutionId: true } });
    if (!found) throw new Refusal("NOT_FOUND");
    await lockResolution(tx, found.resolutionId);
    const stored = await tx.indicatorGroup.findUniqueOrThrow({ where, select: { title: true } });
    if (stored.title !== shown) throw new Refusal("CONFLICT");
    const others = { resolutionId: found.resolutionId, id: { not: groupId } };
    refuseSameTitle(await tx.indicatorGroup.findMany({ where: others, select: { title: true } }), title);
    await tx.indicatorGroup.update({ where, data: { title }, select: { id: true } });
    const detail = { group: groupId, titleFrom: stored.title, titleTo: title };
    return { path: groupsPath, id: found.resolutionId, detail };
  });
}

function refuseSameTitle(groups: readonly { title: string }[], title: string): void {
  if (groups.some((group) => group.title === title)) {
    throw new Refusal("INVALID", { title: "Đã có nhóm mang tên này. Nhập tên khác." });
  }
}
