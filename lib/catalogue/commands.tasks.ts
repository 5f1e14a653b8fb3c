import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import type { Tx } from "@/lib/db";
import { currentResolution } from "@/lib/resolution/queries";
import { Refusal, type Result } from "@/lib/result";
import { isLocality } from "@/lib/unit/calc";
import { unitsOn } from "@/lib/unit/queries";
import { firstDayProblem } from "./calc.end";
import { slugOf } from "./calc.slug";
import { type Changed, changeCatalogue } from "./commands";
import { type newTaskInput, taskPath } from "./schema";
import { termOf } from "./sql.bounds";

/** Locks the resolution that is added to: numbers and codes are given one after the other. */
export async function lockResolution(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM resolution WHERE id = ${id}::uuid FOR UPDATE`;
}

/** INVALID for a first day on which the resolution is not followed. */
export async function requireFirstDay(tx: Tx, resolutionId: string, firstDay: string): Promise<void> {
  const problem = firstDayProblem(firstDay, await termOf(tx, resolutionId));
  if (problem) throw new Refusal("INVALID", { firstDay: problem });
}

/** A further task, the last of its kind; given to units from its first day on. */
export async function addTask(actor: Actor, input: z.infer<typeof newTaskInput>): Promise<Result<Changed>> {
  const { units, firstDay, ...task } = input;
  // Read before the transaction: the embedded database has one connection.
  const [{ id: resolutionId }, all] = await Promise.all([currentResolution(), unitsOn(firstDay)]);
  const given = all.filter(({ kind }) => units === "ALL" || (units === "LOCALITIES" && isLocality(kind)));
  return changeCatalogue(actor, "resolution.task-add", async (tx) => {
    await lockResolution(tx, resolutionId);
    await requireFirstDay(tx, resolutionId, firstDay);
    const present = await tx.task.findMany({
      where: { resolutionId },
      select: { slug: true, kind: true, ordinal: true },
    });
    const ordinals = present.filter(({ kind }) => kind === task.kind).map(({ ordinal }) => ordinal);
    const slug = slugOf(
      task.title,
      present.map((other) => other.slug),
    );
    const id = randomUUID();
    const ordinal = Math.max(0, ...ordinals) + 1;
    await tx.task.create({ data: { id, resolutionId, slug, ordinal, ...task }, select: { id: true } });
    await tx.assignment.createMany({
      data: given.map((unit) => ({ unitId: unit.id, taskId: id, startedOn: new Date(firstDay) })),
    });
    return { path: taskPath(slug), id: resolutionId, detail: { task: id, title: task.title, firstDay } };
  });
}
