import type { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { Refusal, type Result } from "@/lib/result";
import { type Changed, changeCatalogue, lockMeasure } from "./commands";
import { type assignedInput, type baselineInput, measurePath, type targetInput } from "./schema";

/**
 * Targets, baselines and assigned figures: a change is a new version with its source, the old ones stay. All return
 * CONFLICT when another version was added since the form was opened.
 */

/** A new target of a measure, in force from now on. */
export function addTarget(actor: Actor, input: z.infer<typeof targetInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.target", async (tx) => {
    const { measureId, known, value, unitLabel, note, source } = input;
    const { resolutionId } = await lockMeasure(tx, measureId);
    const version = next(await tx.measureTarget.count({ where: { measureId } }), known);
    await tx.measureTarget.create({
      data: { measureId, version, value, unitLabel, note, source, setAt: now(), setById: actor.accountId },
      select: { id: true },
    });
    return {
      path: measurePath(measureId),
      id: resolutionId,
      detail: { measure: measureId, edition: version, value, source },
    };
  });
}

/** A new baseline of a measure. */
export function addBaseline(actor: Actor, input: z.infer<typeof baselineInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.baseline", async (tx) => {
    const { measureId, known, value, year, note, source } = input;
    const { resolutionId } = await lockMeasure(tx, measureId);
    const version = next(await tx.measureBaseline.count({ where: { measureId } }), known);
    await tx.measureBaseline.create({
      data: { measureId, version, year, value, note, source, setAt: now(), setById: actor.accountId },
      select: { id: true },
    });
    return {
      path: measurePath(measureId),
      id: resolutionId,
      detail: { measure: measureId, edition: version, year, value, source },
    };
  });
}

/** The figure a higher level assigns for a year, or a new version of it. */
export function addAssigned(actor: Actor, input: z.infer<typeof assignedInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.assign", async (tx) => {
    const { measureId, known, value, year, source } = input;
    const { resolutionId } = await lockMeasure(tx, measureId);
    next(await tx.assignedFigure.count({ where: { measureId } }), known);
    const version = (await tx.assignedFigure.count({ where: { measureId, year } })) + 1;
    await tx.assignedFigure.create({
      data: { measureId, year, version, value, source, setAt: now(), setById: actor.accountId },
      select: { id: true },
    });
    return {
      path: measurePath(measureId),
      id: resolutionId,
      detail: { measure: measureId, edition: version, year, value, source },
    };
  });
}

function next(present: number, known: number): number {
  if (present !== known) throw new Refusal("CONFLICT");
  return present + 1;
}
