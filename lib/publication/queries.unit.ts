import { z } from "zod";
import { db } from "@/lib/db";
import { measuresOf } from "@/lib/resolution/queries";
import { publicScene } from "./queries";
import { figureView } from "./queries.measures";
import type { UnitFigureView } from "./schema";

/** Single units over the term; the cost follows the units that are asked for, not how many there are. */

const yearRow = z.object({
  measureId: z.string(),
  unitId: z.string(),
  year: z.int(),
  reports: z.int(),
  period: z.string(),
  value: z.string().nullable(),
  numerator: z.string().nullable(),
  denominator: z.string().nullable(),
});

/**
 * What units say of measures, year by year, oldest first.
 * @param unitIds whose figures; few, or one page of them
 * @param measureIds of which measures; null for all
 */
export async function unitYears(
  unitIds: readonly string[],
  measureIds: readonly string[] | null = null,
): Promise<UnitFigureView[]> {
  const { resolution } = await publicScene();
  const [measures, rows] = await Promise.all([
    measuresOf(resolution.id),
    db().$queryRaw`
      SELECT y.measure_id AS "measureId", y.unit_id AS "unitId", y.year, y.reports, p.label AS period,
        trim_scale(y.value)::text AS value, trim_scale(y.numerator)::text AS numerator,
        trim_scale(y.denominator)::text AS denominator
      FROM unit_measure_year y
        JOIN period p ON p.resolution_id = ${resolution.id}::uuid AND p.year = y.year AND p.ordinal = y.latest
      WHERE y.unit_id = ANY(${unitIds}::uuid[]) AND y.reports > 0
        AND (${measureIds}::uuid[] IS NULL OR y.measure_id = ANY(${measureIds}::uuid[]))
      ORDER BY y.year`,
  ]);
  return z
    .array(yearRow)
    .parse(rows)
    .flatMap(({ value, numerator, denominator, ...row }) => {
      const measure = measures.find(({ id }) => id === row.measureId);
      return measure ? [{ ...row, ...figureView(measure, { value, numerator, denominator }) }] : [];
    });
}

const timelineRow = z.object({
  code: z.string(),
  label: z.string(),
  year: z.int(),
  reported: z.int(),
  expected: z.int(),
});
export type UnitPeriod = z.infer<typeof timelineRow>;

/** Of how many of its tasks something of a unit is published, in each period up to the present one, oldest first. */
export async function unitTimeline(unitId: string): Promise<UnitPeriod[]> {
  const { resolution, period } = await publicScene();
  if (!period) return [];
  const rows = await db().$queryRaw`
    SELECT p.code, p.label, p.year,
      (SELECT count(*)::int FROM publication b
        WHERE b.unit_id = ${unitId}::uuid AND b.period_id = p.id AND b.superseded_at IS NULL) AS reported,
      (SELECT count(*)::int FROM assignment a JOIN task t ON t.id = a.task_id AND t.resolution_id = p.resolution_id
        WHERE a.unit_id = ${unitId}::uuid AND COALESCE(a.started_on <= p.ends_on, true)
          AND COALESCE(LEAST(a.ended_on, t.ended_on) >= p.ends_on, true)) AS expected
    FROM period p WHERE p.resolution_id = ${resolution.id}::uuid AND p.ends_on <= ${period.endsOn}::date
      AND EXISTS (SELECT 1 FROM task_rollup r WHERE r.period_id = p.id AND r.localities + r.agencies > 0)
    ORDER BY p.year, p.ordinal`;
  return z.array(timelineRow).parse(rows);
}
