import { cache } from "react";
import { z } from "zod";
import { db } from "@/lib/db";
import { isReporter } from "@/lib/unit/calc";
import { type MeasureFacts, measureFacts, rating, taskKind, type UnitKind } from "./schema";

/** The catalogue, and the roll-ups of what is published on its tasks and measures. */

/** The resolution the portal follows now: the one whose term began last. Read once per request. */
export const currentResolution = cache(async () => {
  const row = await db().resolution.findFirst({
    orderBy: { termStart: "desc" },
    select: {
      id: true,
      slug: true,
      title: true,
      shortTitle: true,
      termStart: true,
      termEnd: true,
      measuredFrom: true,
      measuredTo: true,
      motto: true,
      vision: true,
      statusNote: true,
      openDataLicence: true,
    },
  });
  if (!row) throw new Error("no catalogue is loaded; start the portal with npm start");
  return row;
});

/**
 * Every measure of a resolution with its target and baseline in force, in the order of groups and numbers; one
 * statement.
 */
export const measuresOf = cache(async (resolutionId: string): Promise<MeasureFacts[]> => {
  const rows = await db().$queryRaw`
    SELECT measure.id, measure.code, measure.label, measure.unit_label AS unit, measure.kind::text AS kind,
      numerator_label AS "numeratorLabel", denominator_label AS "denominatorLabel",
      over_time::text AS "overTime", test::text AS test, operator, lower_is_better AS "lowerIsBetter",
      asked::text AS asked, reporter_scope::text AS "reporterScope", reporter_unit_id AS "reporterUnitId",
      whole_id AS "wholeId", measure.context,
      measure.started_on::text AS "startedOn", measure.ended_on::text AS "endedOn",
      json_build_object('number', number, 'title', indicator.title, 'context', indicator.context,
        'group', indicator_group.title) AS indicator,
      json_build_object('slug', task.slug, 'title', task.title) AS "homeTask",
      (SELECT json_build_object('version', version, 'value', trim_scale(value)::text, 'unit', unit_label,
          'note', note, 'source', source, 'setAt', set_at)
        FROM measure_target WHERE measure_id = measure.id ORDER BY version DESC LIMIT 1) AS target,
      (SELECT json_build_object('year', year, 'value', trim_scale(value)::text,
          'numerator', trim_scale(numerator)::text, 'denominator', trim_scale(denominator)::text,
          'note', note, 'source', source)
        FROM measure_baseline WHERE measure_id = measure.id ORDER BY version DESC LIMIT 1) AS baseline,
      (SELECT COALESCE(json_agg(json_build_object('year', year, 'value', trim_scale(value)::text,
          'source', source) ORDER BY year), '[]')
        FROM (SELECT DISTINCT ON (year) year, value, source FROM assigned_figure
          WHERE measure_id = measure.id ORDER BY year, version DESC) AS latest) AS assigned,
      (SELECT COALESCE(json_agg(json_build_object('span', span, 'value', trim_scale(value)::text,
          'numerator', trim_scale(numerator)::text, 'note', note) ORDER BY span), '[]')
        FROM measure_history WHERE measure_id = measure.id) AS history
    FROM measure
    JOIN indicator ON indicator.id = measure.indicator_id
    JOIN indicator_group ON indicator_group.id = indicator.group_id
    JOIN task ON task.id = indicator.home_task_id
    WHERE indicator.resolution_id = ${resolutionId}::uuid
    ORDER BY indicator_group.ordinal, indicator.number, measure.ordinal`;
  return z.array(measureFacts).parse(rows);
});

/** The measures that a unit enters itself: those it reports, without the ones that are added up from others. */
export async function measuresReportedBy(
  resolutionId: string,
  unit: { id: string; kind: UnitKind },
): Promise<MeasureFacts[]> {
  const all = await measuresOf(resolutionId);
  const wholes = new Set(all.map(({ wholeId }) => wholeId));
  return all.filter((measure) => !wholes.has(measure.id) && isReporter(measure, unit));
}

const taskRow = z.object({
  id: z.string(),
  slug: z.string(),
  kind: taskKind,
  ordinal: z.int(),
  title: z.string(),
  summary: z.string(),
  workItems: z.array(z.string()),
  /** numbers of the indicators that are shown with the task though reported in another one */
  relatedNumbers: z.array(z.int()),
  mean: z.string().nullable(),
  ratings: z.record(rating, z.int()),
  localities: z.int(),
  agencies: z.int(),
  updatedAt: z.date().nullable(),
});

/**
 * The tasks of a resolution in order, each with the roll-up of one period; one statement.
 * @param period null leaves the roll-up empty
 */
export async function tasksOf(resolutionId: string, period: { id: string } | null) {
  const rows = await db().$queryRaw`
    SELECT task.id, slug, kind::text AS kind, ordinal, title, summary, work_items AS "workItems",
      ARRAY(SELECT number FROM related_indicator JOIN indicator ON indicator.id = indicator_id
        WHERE task_id = task.id ORDER BY number) AS "relatedNumbers",
      trim_scale(progress_sum / NULLIF(localities + agencies, 0))::text AS mean,
      json_build_object('ON_TRACK', COALESCE(on_track, 0), 'AT_RISK', COALESCE(at_risk, 0),
        'BEHIND', COALESCE(behind, 0)) AS ratings,
      COALESCE(localities, 0) AS localities, COALESCE(agencies, 0) AS agencies, updated_at AS "updatedAt"
    FROM task LEFT JOIN task_rollup ON task_id = task.id AND period_id = ${period?.id ?? null}::uuid
    WHERE resolution_id = ${resolutionId}::uuid ORDER BY task.kind, ordinal`;
  return z.array(taskRow).parse(rows);
}

const figureRow = z.object({
  measureId: z.string(),
  year: z.int(),
  reports: z.int(),
  value: z.string().nullable(),
  numerator: z.string().nullable(),
  denominator: z.string().nullable(),
});
const yearRow = figureRow.extend({
  units: z.int(),
  updatedAt: z.date(),
});
export type MeasureYearRow = z.infer<typeof yearRow>;

/** The sums over all units of every measure and year of a resolution, oldest year first; one statement. */
export async function measureYearsOf(resolutionId: string): Promise<MeasureYearRow[]> {
  const rows = await db().$queryRaw`
    SELECT measure_id AS "measureId", year, units, reports, trim_scale(rollup.value)::text AS value,
      trim_scale(numerator)::text AS numerator, trim_scale(denominator)::text AS denominator,
      updated_at AS "updatedAt"
    FROM measure_year rollup
    JOIN measure ON measure.id = measure_id
    JOIN indicator ON indicator.id = indicator_id
    WHERE resolution_id = ${resolutionId}::uuid AND units > 0 ORDER BY year`;
  return z.array(yearRow).parse(rows);
}
