import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import type { UnitKind } from "@/lib/resolution/schema";
import { Refusal } from "@/lib/result";
import { mayReadReviews } from "@/lib/submission/policy";
import { unitLabel } from "@/lib/unit/labels";
import { type Cell, cellOf, sortUnits } from "./calc";
import { type CellRow, cellRow, kindSlugs, MATRIX_PAGE, type MatrixFilter, summaryRow } from "./schema";
import { cellsSql, summarySql, type UnitChoice } from "./sql";

/** The matrix of one period: counted over all units chosen, cells for one page of them. */

export type MatrixPage = NonNullable<Awaited<ReturnType<typeof matrixPage>>>;
export type Matrix = NonNullable<Awaited<ReturnType<typeof loadMatrix>>>;
export type MatrixUnit = Matrix["units"][number];
export type FilledCell = { row: CellRow; cell: Cell };
/** By unit and task: undefined where the unit does not have the task. */
export type CellMap = Map<string, Map<string, FilledCell>>;

const kinds: readonly UnitKind[] = ["WARD", "COMMUNE", "AGENCY"];

/** The units that an address asks for. */
export function choiceOf({ tim, loai, thieu }: MatrixFilter): UnitChoice {
  const kind = loai && kinds[kindSlugs.indexOf(loai)];
  return { ...(tim ? { words: tim } : {}), ...(kind ? { kind } : {}), missing: thieu === "1" };
}

/**
 * The period with the counts of all chosen units, of each and of each task, in one statement.
 * @returns units in the order asked for; null when no such period was opened
 * @throws Refusal FORBIDDEN for whoever is neither of the office nor a leader
 */
export async function loadMatrix(actor: Actor, filter: MatrixFilter) {
  if (!mayReadReviews(actor)) throw new Refusal("FORBIDDEN");
  const at = now();
  const found = await db().$queryRaw<unknown[]>(summarySql(filter.ky, choiceOf(filter), at));
  if (found.length === 0) return null;
  const { period, periods, tasks, units, byTask, total } = summaryRow.parse(found[0]);
  const counted = new Map((byTask ?? []).map(({ id, ...counts }) => [id, counts]));
  return {
    at,
    period,
    periods,
    total,
    units: sortUnits(units ?? [], filter.xep).map((unit) => ({ ...unit, label: unitLabel(unit) })),
    tasks: (tasks ?? []).map((task) => ({ ...task, counts: counted.get(task.id) ?? null })),
  };
}

/** The cells of one page of the matrix, or of all its units. */
export async function loadCells(
  actor: Actor,
  { period, units, at }: Pick<Matrix, "period" | "at"> & { units: readonly { id: string }[] },
): Promise<CellMap> {
  if (!mayReadReviews(actor)) throw new Refusal("FORBIDDEN");
  const cells: CellMap = new Map();
  if (units.length === 0) return cells;
  const rows = await db().$queryRaw(cellsSql(period.code, { ids: units.map(({ id }) => id) }, at));
  for (const row of z.array(cellRow).parse(rows)) {
    const own = cells.get(row.unitId) ?? new Map<string, FilledCell>();
    cells.set(row.unitId, own.set(row.taskId, { row, cell: cellOf(row, at) }));
  }
  return cells;
}

/**
 * One page of the matrix: counts over all units chosen, cells of the units shown; two statements.
 * @returns null when no such period was opened; the last page for a number beyond it
 * @throws Refusal FORBIDDEN for whoever is neither of the office nor a leader
 */
export async function matrixPage(actor: Actor, filter: MatrixFilter) {
  const matrix = await loadMatrix(actor, filter);
  if (!matrix) return null;
  const pages = Math.max(1, Math.ceil(matrix.units.length / MATRIX_PAGE));
  const page = Math.min(filter.trang, pages);
  const shown = matrix.units.slice((page - 1) * MATRIX_PAGE, page * MATRIX_PAGE);
  const cells = filter.xem === "ma-tran" ? await loadCells(actor, { ...matrix, units: shown }) : new Map();
  return { ...matrix, page, pages, shown, cells: cells as CellMap };
}
