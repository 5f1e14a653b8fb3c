import type { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { recordAudit } from "@/lib/audit/commands";
import type { AuditDetail } from "@/lib/audit/labels.detail";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { raisePublicVersion } from "@/lib/publication/commands";
import { Refusal, type Result, settle } from "@/lib/result";
import { changesOf } from "./calc.changes";
import { lastDayProblem } from "./calc.end";
import { mayManageCatalogue } from "./policy";
import {
  type measureEndInput,
  measurePath,
  type taskEndInput,
  type taskInput,
  taskPath,
  taskState,
} from "./schema";
import { lastFigure, lastSent, termOf } from "./sql.bounds";

/** Tasks and measures: their words change, and they end; what was reported on them stays. */

/** What a change leads to: the page that shows it. */
export type Changed = { path: string };

/**
 * One change of the catalogue: checked, made and audited in one transaction, seen by the public at once.
 * @param change makes it and says what it was done to
 */
export function changeCatalogue(
  actor: Actor,
  action: string,
  change: (tx: Tx) => Promise<Changed & { id: string; detail: AuditDetail }>,
): Promise<Result<Changed>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      if (!mayManageCatalogue(actor)) throw new Refusal("FORBIDDEN");
      const { path, id, detail } = await change(tx);
      await raisePublicVersion(tx, now());
      await recordAudit(tx, actor, action, { type: "resolution", id }, detail);
      return { path };
    }),
  );
}

/** The task of a change, locked. */
export async function lockTask(tx: Tx, taskId: string) {
  const rows = await tx.$queryRaw<{ slug: string; resolutionId: string; endedOn: Date | null }[]>`
    SELECT slug, resolution_id AS "resolutionId", ended_on AS "endedOn" FROM task WHERE id = ${taskId}::uuid FOR UPDATE`;
  if (!rows[0]) throw new Refusal("NOT_FOUND");
  return rows[0];
}

/** The measure of a change, locked. */
export async function lockMeasure(tx: Tx, measureId: string) {
  const rows = await tx.$queryRaw<
    { resolutionId: string; startedOn: string | null; endedOn: Date | null; reporterUnitId: string | null }[]
  >`
    SELECT i.resolution_id AS "resolutionId", m.started_on::text AS "startedOn", m.ended_on AS "endedOn",
      m.reporter_unit_id::text AS "reporterUnitId"
    FROM measure m JOIN indicator i ON i.id = m.indicator_id WHERE m.id = ${measureId}::uuid FOR UPDATE OF m`;
  if (!rows[0]) throw new Refusal("NOT_FOUND");
  return rows[0];
}

/** Rewords a task; its address and its place stay. CONFLICT when somebody else reworded it since the form was opened. */
export function editTask(actor: Actor, input: z.infer<typeof taskInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.task", async (tx) => {
    const { taskId, shown, ...words } = input;
    const { slug, resolutionId } = await lockTask(tx, taskId);
    const stored = await tx.task.findUniqueOrThrow({
      where: { id: taskId },
      select: { title: true, summary: true, workItems: true },
    });
    if (taskState(stored) !== shown) throw new Refusal("CONFLICT");
    await tx.task.update({ where: { id: taskId }, data: words, select: { id: true } });
    const told = ({ workItems, ...rest }: typeof stored) => ({ ...rest, workItems: workItems.join("; ") });
    const changes = changesOf(["title", "summary", "workItems"], told(stored), told(words));
    return { path: taskPath(slug), id: resolutionId, detail: { task: taskId, ...changes } };
  });
}

/** The day of an end as it is stored; INVALID when it lies outside the bounds. */
export function lastDayWithin(lastDay: string, bounds: Parameters<typeof lastDayProblem>[1]): Date {
  const problem = lastDayProblem(lastDay, bounds);
  if (problem) throw new Refusal("INVALID", { lastDay: problem });
  return new Date(lastDay);
}

/**
 * Ends a task: periods that end after its last day do not ask for it any more.
 * @returns INVALID for a day outside the resolution, or before the end of a period that it was reported for
 */
export function endTask(actor: Actor, input: z.infer<typeof taskEndInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.task-end", async (tx) => {
    const { slug, resolutionId, endedOn } = await lockTask(tx, input.taskId);
    if (endedOn) throw new Refusal("WRONG_STATUS");
    const { taskId, lastDay } = input;
    const bounds = { ...(await termOf(tx, resolutionId)), sent: await lastSent(tx, taskId) };
    const data = { endedOn: lastDayWithin(lastDay, bounds) };
    await tx.task.update({ where: { id: taskId }, data, select: { id: true } });
    return { path: taskPath(slug), id: resolutionId, detail: { task: taskId, lastDay } };
  });
}

/** Ends a measure: periods that end after its last day do not ask for it any more; refused as endTask. */
export function endMeasure(actor: Actor, input: z.infer<typeof measureEndInput>): Promise<Result<Changed>> {
  return changeCatalogue(actor, "resolution.measure-end", async (tx) => {
    const { measureId, lastDay } = input;
    const { resolutionId, startedOn, endedOn } = await lockMeasure(tx, measureId);
    if (endedOn) throw new Refusal("WRONG_STATUS");
    const { from, to } = await termOf(tx, resolutionId);
    const bounds = { from: startedOn ?? from, to, sent: await lastFigure(tx, measureId) };
    const data = { endedOn: lastDayWithin(lastDay, bounds) };
    await tx.measure.update({ where: { id: measureId }, data, select: { id: true } });
    return { path: measurePath(measureId), id: resolutionId, detail: { measure: measureId, lastDay } };
  });
}
