import type { Actor } from "@/lib/account/schema";
import { inList, listCounts } from "./calc.list";
import { loadCells, type Matrix } from "./queries";
import { LIST_PAGE, type MatrixFilter } from "./schema";

/** The reports behind a number of the matrix. */
export type ReportList = Awaited<ReturnType<typeof loadList>>;
export type ListedReport = ReportList["rows"][number];

/**
 * One page of a list; one statement.
 * @param matrix the period with the units that the filters choose
 * @param filter which of their reports: the list, and one unit or task alone
 * @returns in the order of the units, then of the tasks; the last page for a number beyond it
 * @throws Refusal FORBIDDEN for whoever is neither of the office nor a leader
 */
export async function loadList(actor: Actor, matrix: Matrix, filter: MatrixFilter) {
  const { "bao-cao": list, "don-vi": code, "nhiem-vu": slug } = filter;
  const units = matrix.units.filter((unit) => !code || unit.code === code);
  const tasks = matrix.tasks.filter((task) => !slug || task.slug === slug);
  // Units that have nothing in the list need not be looked through.
  const counted = units.filter((unit) => listCounts[list](unit) > 0);
  const cells = await loadCells(actor, { ...matrix, units: counted });
  const reports = counted.flatMap((unit) =>
    tasks.flatMap((task) => {
      const found = cells.get(unit.id)?.get(task.id);
      return found && inList[list](found) ? [{ unit, task, ...found }] : [];
    }),
  );
  const pages = Math.max(1, Math.ceil(reports.length / LIST_PAGE));
  const page = Math.min(filter.trang, pages);
  return {
    period: matrix.period.code,
    /** the one unit or task it is narrowed to; an unknown one has no reports */
    unit: code ? (units[0]?.label ?? code) : null,
    task: slug ? (tasks[0]?.title ?? slug) : null,
    total: reports.length,
    page,
    pages,
    rows: reports.slice((page - 1) * LIST_PAGE, page * LIST_PAGE),
  };
}
