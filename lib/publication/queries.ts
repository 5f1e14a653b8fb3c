import { Decimal } from "decimal.js";
import { cache } from "react";
import { z } from "zod";
import { type Db, db } from "@/lib/db";
import { elapsedOfTerm, elapsedOfYear } from "@/lib/period/calc";
import { evaluate } from "@/lib/resolution/calc";
import { currentResolution, measuresOf } from "@/lib/resolution/queries";
import { type MeasureFacts, rating, taskKind } from "@/lib/resolution/schema";
import { isLocality, isReporter } from "@/lib/unit/calc";
import { organisationOn, unitsOn } from "@/lib/unit/queries";
import { expectedReports, rateOf, sumOfParts, taskStanding, trendOf, worstStanding } from "./calc";
import type {
  CorrectionView,
  FigureView,
  IndicatorView,
  MeasureView,
  PublicPeriod,
  ReportView,
  TaskView,
  UnitFigureView,
  UnitView,
  YearView,
} from "./schema";

/** What the public reads: publications, their roll-ups and the catalogue, and nothing else. */

/**
 * The counter that every change of what the public sees raises.
 * @param client the process-wide one unless given
 */
export async function publicVersion(client: Db = db()): Promise<bigint> {
  const state = await client.publicState.findUniqueOrThrow({ where: { id: 1 }, select: { version: true } });
  return state.version;
}

/** The resolution, the present period (null before the first publication), and names as of its end. */
export const publicScene = cache(async () => {
  const resolution = await currentResolution();
  const rows = await db().$queryRaw<PublicPeriod[]>`
    SELECT id, code, label, year, ordinal, per_year AS "perYear", ends_on::text AS "endsOn" FROM period
    WHERE resolution_id = ${resolution.id}::uuid AND EXISTS (
      SELECT 1 FROM task_rollup WHERE period_id = period.id AND localities + agencies > 0)
    ORDER BY year DESC, ordinal DESC LIMIT 1`;
  const period = rows[0] ?? null;
  const [organisation, units] = await Promise.all([
    organisationOn(period?.endsOn),
    unitsOn(period?.endsOn).then(inOrder),
  ]);
  const term = {
    firstYear: resolution.measuredFrom.getUTCFullYear(),
    lastYear: resolution.measuredTo.getUTCFullYear(),
  };
  const elapsed = period ? elapsedOfTerm(period, term.firstYear, term.lastYear) : new Decimal(0);
  return { resolution, period, organisation, units, term, elapsedPercent: elapsed.times(100).toFixed() };
});
