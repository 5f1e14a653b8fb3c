import type { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { Refusal, type Result } from "@/lib/result";
import { type Changed, changeCatalogue, lockTask } from "./commands";
import { type assignInput, taskPath, type unassignInput } from "./schema";

/** Gives a task to a unit, for the first time or again. */
export function assignTask(actor: Actor, input: z.infer<typeof assignInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.unit-assign", async (tx) => {
    const { taskId, unitId } = input;
    const { slug, resolutionId, endedOn } = await lockTask(tx, taskId);
    const unit = await tx.unit.findFirst({ where: { id: unitId, endedOn: null }, select: { code: true } });
    if (!unit) throw new Refusal("INVALID", { unitId: "Đơn vị này không có hoặc đã kết thúc." });
    if (endedOn) throw new Refusal("WRONG_STATUS");
    await tx.assignment.upsert({
      where: { unitId_taskId: { unitId, taskId } },
      create: { unitId, taskId },
      update: { endedOn: null },
      select: { id: true },
    });
    return { path: taskPath(slug, "phan-cong"), id: resolutionId, detail: { task: slug, unit: unit.code } };
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
