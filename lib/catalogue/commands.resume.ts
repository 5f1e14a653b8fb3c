import type { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { Refusal, type Result } from "@/lib/result";
import { type Changed, changeCatalogue, lockMeasure, lockTask } from "./commands";
import { measurePath, taskPath } from "./schema";
import type { measureResumeInput, taskResumeInput } from "./schema.resume";

/**
 * An end can be taken back, before its day and after it: the work goes on from the day after, and periods that went by
 * meanwhile ask for it again. WRONG_STATUS when there is no end.
 */

/** A task is followed without an end again. */
export function resumeTask(actor: Actor, input: z.infer<typeof taskResumeInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.task-resume", async (tx) => {
    const { taskId } = input;
    const { slug, resolutionId, endedOn } = await lockTask(tx, taskId);
    const lastDayFrom = dayOf(endedOn);
    await tx.task.update({ where: { id: taskId }, data: { endedOn: null }, select: { id: true } });
    const detail = { task: taskId, lastDayFrom, lastDayTo: null };
    return { path: taskPath(slug), id: resolutionId, detail };
  });
}

/** A measure is asked for without an end again; INVALID when the one unit that reports it has ended. */
export function resumeMeasure(
  actor: Actor,
  input: z.infer<typeof measureResumeInput>,
): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.measure-resume", async (tx) => {
    const { measureId } = input;
    const { resolutionId, endedOn, reporterUnitId } = await lockMeasure(tx, measureId);
    const lastDayFrom = dayOf(endedOn);
    const gone = reporterUnitId && { id: reporterUnitId, endedOn: { not: null } };
    if (gone && (await tx.unit.count({ where: gone })) > 0) {
      throw new Refusal("INVALID", {
        endedOn:
          "Đơn vị báo cáo chỉ số này đã kết thúc nên không ai báo cáo tiếp. Thêm chỉ số thành phần mới.",
      });
    }
    await tx.measure.update({ where: { id: measureId }, data: { endedOn: null }, select: { id: true } });
    const detail = { measure: measureId, lastDayFrom, lastDayTo: null };
    return { path: measurePath(measureId), id: resolutionId, detail };
  });
}

function dayOf(endedOn: Date | null): string {
  if (endedOn === null) throw new Refusal("WRONG_STATUS");
  return endedOn.toISOString().slice(0, 10);
}
