import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { loadCells, loadMatrix, type Matrix } from "@/lib/matrix/queries";
import { matrixFilter } from "@/lib/matrix/schema";
import { publicScene, publicUnits } from "@/lib/publication/queries";
import { missingUnits as missingInFigure, publicMeasures } from "@/lib/publication/queries.measures";
import { unitLabel } from "@/lib/unit/labels";
import { organisationOn } from "@/lib/unit/queries";
import { type Filled, lateReports, missingUnits, proposalGroups, returnedReports } from "./calc";
import { barOf, dragsOf } from "./calc.drag";
import { type BehindMeasure, type MeetingPack, saidRow } from "./schema";
import { saidSql, unitYearsSql } from "./sql";

/**
 * Everything a meeting reads about a period: what is owed, late and returned, the measures behind their target, and
 * what the units ask for. The reports are counted as the matrix counts them; the measures stand as they are published
 * now, whichever period is asked for, since the roll-ups keep no earlier state.
 * @param code the last opened period when it is left out
 * @returns null when no such period was opened
 * @throws Refusal FORBIDDEN for whoever is neither of the office nor a leader
 */
export async function meetingPack(actor: Actor, code: string | undefined): Promise<MeetingPack | null> {
  const matrix = await loadMatrix(actor, matrixFilter.parse(code ? { ky: code } : {}));
  if (!matrix) return null;
  const [filled, said, organisation, measures] = await Promise.all([
    filledCells(actor, matrix),
    db().$queryRaw(saidSql(matrix.period.code)),
    organisationOn(),
    behindMeasures(),
  ]);
  const rows = z.array(saidRow).parse(said);
  const { at, period, periods, total, tasks, units } = matrix;
  const named = { period: period.code, tasks, units };
  return {
    at,
    organisation,
    period,
    periods,
    counts: total,
    missing: missingUnits(filled),
    late: lateReports(filled, period.code),
    returned: returnedReports(rows, named),
    measures,
    proposals: proposalGroups(rows, named),
  };
}

async function filledCells(actor: Actor, matrix: Matrix): Promise<Filled[]> {
  const cells = await loadCells(actor, matrix);
  return matrix.units.flatMap((unit) =>
    matrix.tasks.flatMap((task) => {
      const found = cells.get(unit.id)?.get(task.id);
      return found ? { unit: { code: unit.code, label: unit.label }, task, ...found } : [];
    }),
  );
}

/** Units without a figure that are named; of more, only the number is said. */
const MOST_MISSING = 5;

const unitCounts = z.array(
  z.object({ measureId: z.string(), unitId: z.string(), numerator: z.string(), denominator: z.string() }),
);

/** The measures behind their target or at risk, the ones that are behind first, with the units that pull them. */
async function behindMeasures(): Promise<MeetingPack["measures"]> {
  const [{ period }, units, measures] = await Promise.all([publicScene(), publicUnits(), publicMeasures()]);
  const standing = (wanted: BehindMeasure["measure"]["standing"]) =>
    measures.flatMap((measure) => {
      const year = measure.years.find((entry) => entry.year === measure.judgedYear) ?? measure.current;
      return measure.standing === wanted && year ? { measure, year } : [];
    });
  const chosen = [...standing("BEHIND"), ...standing("AT_RISK")];
  const rates = chosen.filter(({ measure, year }) => barOf(measure, year.value) !== null);
  const wanted = rates.map(({ measure, year }) => ({ id: measure.id, year: year.year }));
  const counts = wanted.length > 0 ? unitCounts.parse(await db().$queryRaw(unitYearsSql(wanted))) : [];
  const names = new Map(units.map((unit) => [unit.id, unitLabel(unit)]));
  return {
    asOf: period?.label ?? "",
    total: measures.length,
    judged: measures.filter(({ reason, standing }) => !reason && standing !== "NO_DATA").length,
    behind: await Promise.all(
      chosen.map(async ({ measure, year }) => ({
        measure,
        year,
        missing: (await missingInFigure(measure, year.year, MOST_MISSING)).names,
        ...dragsOf(measure, year.value, counts, names),
      })),
    ),
  };
}
