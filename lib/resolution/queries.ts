import { cache } from "react";
import { z } from "zod";
import { db } from "@/lib/db";
import { type MeasureFacts, measureFacts } from "./schema";

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
