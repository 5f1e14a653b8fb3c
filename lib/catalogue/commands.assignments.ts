import type { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { Refusal, type Result } from "@/lib/result";
import { type Changed, changeCatalogue, lockTask } from "./commands";
import { type assignInput, taskPath, type unassignInput } from "./schema";

const DAY = 86_400_000;

/** Gives a task to a unit, for the first time or again: periods that end before the first day do not ask it. */
export function assignTask(actor: Actor, input: z.infer<typeof assignInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.unit-assign", async (tx) => {
    const { taskId, unitId, firstDay } = input;
    const { slug, resolutionId, endedOn } = await lockTask(tx, taskId);
    const unit = await tx.unit.findFirst({ where: { id: unitId, endedOn: null }, select: { code: true } });
    if (!unit) throw new Refusal("INVALID", { unitId: "Đơn vị này không có hoặc đã kết thúc." });
    if (endedOn) throw new Refusal("WRONG_STATUS");
    const key = { unitId_taskId: { unitId, taskId } };
    const before = await tx.assignment.findUnique({ where: key, select: { endedOn: true, startedOn: true } });
    if (before && !before.endedOn) throw new Refusal("WRONG_STATUS");
    const startedOn = new Date(firstDay);
    // Begun again before a day went by: nothing was interrupted, and the first beginning holds.
    const gapless = before?.endedOn && startedOn.getTime() - before.endedOn.getTime() <= DAY;
    await tx.assignment.upsert({
      where: key,
      create: { unitId, taskId, startedOn },
      update: { endedOn: null, startedOn: gapless ? before.startedOn : startedOn },
      select: { id: true },
    });
    const detail = { task: slug, unit: unit.code, firstDay };
    return { path: taskPath(slug, "phan-cong"), id: resolutionId, detail };
  });
}

/** Ends a unit's work on a task: periods that end after the last day do not ask it any more. */
export function unassignTask(actor: Actor, input: z.infer<typeof unassignInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.unit-end", async (tx) => {
    const { taskId, unitId, lastDay } = input;
    const { slug, resolutionId } = await lockTask(tx, taskId);
    const { count } = await tx.assignment.updateMany({
      where: { taskId, unitId, endedOn: null },
      data: { endedOn: new Date(lastDay) },
    });
    if (count !== 1) throw new Refusal("INVALID", { unitId: "Đơn vị này không đang được giao nhiệm vụ." });
    const unit = await tx.unit.findUniqueOrThrow({ where: { id: unitId }, select: { code: true } });
    return {
      path: taskPath(slug, "phan-cong"),
      id: resolutionId,
      detail: { task: slug, unit: unit.code, lastDay },
    };
  });
}
