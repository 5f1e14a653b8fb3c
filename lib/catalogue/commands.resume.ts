import type { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { Refusal, type Result } from "@/lib/result";
import { today } from "@/lib/unit/queries";
import { endsAhead } from "./calc.end";
import { type Changed, changeCatalogue, lockMeasure, lockTask } from "./commands";
import { measurePath, taskPath } from "./schema";
import type { measureResumeInput, taskResumeInput } from "./schema.resume";

/**
 * An end that lies ahead can be taken back: no period has gone by without it yet. INVALID once the day has passed.
 */

/** A task is followed without an end again. */
export function resumeTask(actor: Actor, input: z.infer<typeof taskResumeInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.task-resume", async (tx) => {
    const { slug, resolutionId, endedOn } = await lockTask(tx, input.taskId);
    refusePast(endedOn);
    await tx.task.update({ where: { id: input.taskId }, data: { endedOn: null }, select: { id: true } });
    return { path: taskPath(slug), id: resolutionId, detail: { task: slug } };
  });
}

/** A measure is asked for without an end again. */
export function resumeMeasure(
  actor: Actor,
  input: z.infer<typeof measureResumeInput>,
): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.measure-resume", async (tx) => {
    const { code, resolutionId, endedOn } = await lockMeasure(tx, input.measureId);
    refusePast(endedOn);
    await tx.measure.update({
      where: { id: input.measureId },
      data: { endedOn: null },
      select: { id: true },
    });
    return { path: measurePath(input.measureId), id: resolutionId, detail: { measure: code } };
  });
}

function refusePast(endedOn: Date | null): void {
  if (endedOn === null) throw new Refusal("WRONG_STATUS");
  if (endsAhead(endedOn.toISOString().slice(0, 10), today())) return;
  throw new Refusal("INVALID", { endedOn: "Ngày cuối cùng đã qua nên không bỏ được nữa." });
}
