import type { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import type { Tx } from "@/lib/db";
import { addDays } from "@/lib/period/calc";
import { Refusal, type Result } from "@/lib/result";
import { type Changed, changeCatalogue, lastDayWithin, lockTask } from "./commands";
import { requireFirstDay } from "./commands.tasks";
import { type assignInput, taskPath, type unassignInput } from "./schema";
import { lastSent, periodEndsBetween, termOf } from "./sql.bounds";

/**
 * Gives a task to a unit, for the first time or again: periods that end before the first day do not ask it. After a
 * pause the former span stays as it was and another begins, so that no earlier period forgets what it asked; where no
 * period ended in between, nothing was interrupted and the former span goes on.
 * @returns INVALID for a unit that has ended or a day outside the resolution; WRONG_STATUS when the unit has the task
 */
export function assignTask(actor: Actor, input: z.infer<typeof assignInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.unit-assign", async (tx) => {
    const { taskId, unitId, firstDay } = input;
    const { slug, resolutionId, endedOn } = await lockTask(tx, taskId);
    const unit = await tx.unit.findFirst({ where: { id: unitId, endedOn: null }, select: { id: true } });
    if (!unit) throw new Refusal("INVALID", { unitId: "Đơn vị này không có hoặc đã kết thúc." });
    if (endedOn) throw new Refusal("WRONG_STATUS");
    await requireFirstDay(tx, resolutionId, firstDay);
    const former = await latestSpan(tx, taskId, unitId);
    if (former && !former.endedOn) throw new Refusal("WRONG_STATUS");
    const paused = former && (await periodEndsBetween(tx, resolutionId, former.lastDay, firstDay));
    if (former && !paused) {
      await tx.assignment.update({
        where: { id: former.id },
        data: { endedOn: null },
        select: { id: true },
      });
    } else {
      const data = { unitId, taskId, startedOn: new Date(firstDay) };
      await tx.assignment.create({ data, select: { id: true } });
    }
    // Going on begins the day after the former end, whatever later day was typed.
    const begins = former && !paused ? addDays(former.lastDay, 1) : firstDay;
    const detail = { task: taskId, unit: unitId, firstDay: begins };
    return { path: taskPath(slug, "phan-cong"), id: resolutionId, detail };
  });
}

/**
 * Ends a unit's work on a task: periods that end after the last day do not ask it any more.
 * @returns INVALID for a unit without the task, and for a day before the work began, before the end of a period that
 *   the unit reported for, or after the resolution
 */
export function unassignTask(actor: Actor, input: z.infer<typeof unassignInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.unit-end", async (tx) => {
    const { taskId, unitId, lastDay } = input;
    const { slug, resolutionId } = await lockTask(tx, taskId);
    const span = await latestSpan(tx, taskId, unitId);
    if (!span || span.endedOn) {
      throw new Refusal("INVALID", { unitId: "Đơn vị này không đang được giao nhiệm vụ." });
    }
    const { from, to } = await termOf(tx, resolutionId);
    const begun = span.startedOn?.toISOString().slice(0, 10) ?? from;
    const endedOn = lastDayWithin(lastDay, { from: begun, to, sent: await lastSent(tx, taskId, unitId) });
    await tx.assignment.update({ where: { id: span.id }, data: { endedOn }, select: { id: true } });
    const detail = { task: taskId, unit: unitId, lastDay };
    return { path: taskPath(slug, "phan-cong"), id: resolutionId, detail };
  });
}

/** The span that has no end, or the one that ended last; null for a unit that never had the task. */
async function latestSpan(tx: Tx, taskId: string, unitId: string) {
  const span = await tx.assignment.findFirst({
    where: { taskId, unitId },
    orderBy: { endedOn: { sort: "desc", nulls: "first" } },
    select: { id: true, startedOn: true, endedOn: true },
  });
  return span && { ...span, lastDay: span.endedOn?.toISOString().slice(0, 10) ?? "" };
}
