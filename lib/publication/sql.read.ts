import { noSql, type Sql, sql } from "@/lib/db";
import { nameTodaySql } from "@/lib/unit/sql";

/** Statements that read what is published. */

/** The sums of measures by period, oldest first. */
export function measurePointsSql(resolutionId: string, measureIds: readonly string[]): Sql {
  return sql`
    SELECT r.measure_id AS "measureId", p.code, p.label, p.year, p.ordinal, p.per_year AS "perYear",
      p.ends_on::text AS "endsOn", r.units, trim_scale(r.value)::text AS value,
      trim_scale(r.numerator)::text AS numerator, trim_scale(r.denominator)::text AS denominator
    FROM measure_period r JOIN period p ON p.id = r.period_id
    WHERE p.resolution_id = ${resolutionId}::uuid AND r.measure_id = ANY(${measureIds}::uuid[]) AND r.units > 0
    ORDER BY p.year, p.ordinal`;
}

/** The roll-ups of all tasks of a resolution, oldest period first. */
export function taskPointsSql(resolutionId: string): Sql {
  return sql`
    SELECT r.task_id AS "taskId", p.code, p.label, p.year, p.ordinal, p.per_year AS "perYear",
      p.ends_on::text AS "endsOn", trim_scale(r.progress_sum)::text AS "progressSum", r.localities, r.agencies,
      json_build_object('ON_TRACK', r.on_track, 'AT_RISK', r.at_risk, 'BEHIND', r.behind) AS ratings
    FROM task_rollup r JOIN period p ON p.id = r.period_id JOIN task t ON t.id = r.task_id
    WHERE p.resolution_id = ${resolutionId}::uuid AND r.localities + r.agencies > 0
    ORDER BY t.kind, t.ordinal, p.year, p.ordinal`;
}

const unitOf = (publication: Sql) => sql`(
  SELECT json_build_object('id', u.id, 'code', u.code, 'name', n.name, 'kind', n.kind)
  FROM unit u, LATERAL (${nameTodaySql(sql`p.ends_on`)}) n WHERE u.id = ${publication}.unit_id)`;
const whereabouts = sql`json_build_object('id', t.id, 'slug', t.slug, 'title', t.title) AS task,
  json_build_object('id', p.id, 'code', p.code, 'label', p.label) AS period`;

/** The latest publications that took no other one's place. */
export function latestSql(resolutionId: string, most: number): Sql {
  return sql`
    SELECT new.id, new.published_at AS at, ${unitOf(sql`new`)} AS unit, ${whereabouts}
    FROM publication new JOIN period p ON p.id = new.period_id JOIN task t ON t.id = new.task_id
    WHERE new.superseded_at IS NULL AND p.resolution_id = ${resolutionId}::uuid AND NOT EXISTS (
      SELECT 1 FROM publication old WHERE old.submission_id = new.submission_id
        AND old.superseded_at = new.published_at AND old.id <> new.id)
    ORDER BY new.published_at DESC, new.id DESC LIMIT ${most}`;
}

/** Whose corrections; nothing narrows nothing. */
export type CorrectionsOf = {
  unitId?: string;
  taskId?: string;
  periodId?: string;
  /** only corrections that touch a figure of this indicator */
  indicatorNumber?: number;
};

const figureOf = (row: Sql) => sql`CASE WHEN m.kind = 'RATIO'
  THEN trim_scale(${row}.numerator)::text || '/' || trim_scale(${row}.denominator)::text
  ELSE trim_scale(${row}.value)::text END`;

/**
 * Publications that another took the place of (in the same moment) or that were taken back, the latest first, with
 * what both say. Figures of a RATIO are "numerator/denominator".
 */
export function correctionsSql(resolutionId: string, of: CorrectionsOf, most: number, skip: number): Sql {
  const { unitId, taskId, periodId, indicatorNumber } = of;
  return sql`
    SELECT old.id, old.superseded_at AS at, fresh.id IS NULL AS withdrawn, fresh.correction_reason::text AS reason,
      COALESCE(fresh.correction_note, '') AS note,
      EXISTS (SELECT 1 FROM publication c
        WHERE c.submission_id = old.submission_id AND c.superseded_at IS NULL) AS "stillPublic",
      ${unitOf(sql`old`)} AS unit, ${whereabouts},
      old.rating::text AS "oldRating", fresh.rating::text AS "newRating",
      trim_scale(old.progress_percent)::text AS "oldProgress", trim_scale(fresh.progress_percent)::text AS "newProgress",
      old.public_summary AS "oldSummary", fresh.public_summary AS "newSummary",
      (SELECT COALESCE(json_agg(json_build_object('code', m.code, 'label', m.label, 'unit', m.unit_label,
          'indicator', i.number, 'from', ${figureOf(sql`was`)}, 'to', ${figureOf(sql`now`)})
          ORDER BY i.number, m.ordinal), '[]')
        FROM (SELECT measure_id FROM publication_measure WHERE publication_id IN (old.id, fresh.id)
            GROUP BY measure_id) touched
          JOIN measure m ON m.id = touched.measure_id JOIN indicator i ON i.id = m.indicator_id
          LEFT JOIN publication_measure was ON was.publication_id = old.id AND was.measure_id = m.id
          LEFT JOIN publication_measure now ON now.publication_id = fresh.id AND now.measure_id = m.id
        WHERE (was.value, was.numerator, was.denominator) IS DISTINCT FROM
          (now.value, now.numerator, now.denominator)) AS measures
    FROM publication old JOIN period p ON p.id = old.period_id JOIN task t ON t.id = old.task_id
      LEFT JOIN publication fresh
        ON fresh.submission_id = old.submission_id AND fresh.published_at = old.superseded_at AND fresh.id <> old.id
    WHERE old.superseded_at IS NOT NULL AND p.resolution_id = ${resolutionId}::uuid
      ${unitId ? sql`AND old.unit_id = ${unitId}::uuid` : noSql}
      ${taskId ? sql`AND old.task_id = ${taskId}::uuid` : noSql}
      ${periodId ? sql`AND old.period_id = ${periodId}::uuid` : noSql}
      ${
        indicatorNumber === undefined
          ? noSql
          : sql`AND EXISTS (SELECT 1 FROM publication_measure f JOIN measure m ON m.id = f.measure_id
            JOIN indicator i ON i.id = m.indicator_id AND i.number = ${indicatorNumber}
            LEFT JOIN publication_measure g ON g.publication_id = fresh.id AND g.measure_id = f.measure_id
            WHERE f.publication_id = old.id AND (f.value, f.numerator, f.denominator) IS DISTINCT FROM
              (g.value, g.numerator, g.denominator))`
      }
    ORDER BY old.superseded_at DESC, old.id DESC LIMIT ${most} OFFSET ${skip}`;
}

/** Units that a task is given to on a day: their ids. */
export function assignedUnitsSql(taskId: string, day: string): Sql {
  return sql`SELECT a.unit_id AS id FROM assignment a JOIN task t ON t.id = a.task_id
    WHERE a.task_id = ${taskId}::uuid AND COALESCE(a.started_on <= ${day}::date, true)
      AND COALESCE(LEAST(a.ended_on, t.ended_on) >= ${day}::date, true)`;
}

/** Tasks that are given to a unit on a day: their ids. */
export function assignedTasksSql(unitId: string, day: string): Sql {
  return sql`SELECT a.task_id AS id FROM assignment a JOIN task t ON t.id = a.task_id
    WHERE a.unit_id = ${unitId}::uuid AND COALESCE(a.started_on <= ${day}::date, true)
      AND COALESCE(LEAST(a.ended_on, t.ended_on) >= ${day}::date, true)`;
}
