import { noSql, type Sql, sql } from "@/lib/db";
import { nameTodaySql } from "@/lib/unit/sql";
import { SOURCES_PAGE } from "./schema.sources";

/** Statements behind the cards of provenance: publications, their versions' numbers and the names of units. */

/** What of a report is public besides its words: period, version, task and day of approval. */
const reportSql = sql`json_build_object('period', e.label, 'periodCode', e.code, 'version', v.number,
  'kind', t.kind, 'ordinal', t.ordinal, 'approvedAt', b.published_at, 'corrected', b.correction_note <> '')`;
const known = sql`(f.value IS NOT NULL OR f.numerator IS NOT NULL)`;
const stored = (row: Sql) => sql`trim_scale(${row}.value)::text AS value,
  trim_scale(${row}.numerator)::text AS numerator, trim_scale(${row}.denominator)::text AS denominator`;

type Of = { measureId: string; day: string; page: number };

/** A page of members `u` with their names and the publications (b in period e) that their figure comes from. */
function withReportsSql(members: Sql, { measureId, day }: Of, inSpan: Sql): Sql {
  return sql`WITH u AS (${members})
    SELECT u.code, n.name, n.kind, u.total, ${stored(sql`u`)},
      (SELECT json_agg(${reportSql} ORDER BY e.ordinal)
        FROM measure m JOIN indicator i ON i.id = m.indicator_id
          JOIN period e ON e.resolution_id = i.resolution_id AND ${inSpan}
          JOIN publication b ON b.unit_id = u.id AND b.period_id = e.id AND b.superseded_at IS NULL
          JOIN publication_measure f ON f.publication_id = b.id AND f.measure_id = m.id AND ${known}
          JOIN submission_version v ON v.id = b.version_id JOIN task t ON t.id = b.task_id
        WHERE m.id = ${measureId}::uuid) AS reports
    FROM u, LATERAL (${nameTodaySql(day)}) n ORDER BY u.code`;
}

const pageSql = (page: number) => sql`LIMIT ${SOURCES_PAGE} OFFSET ${(page - 1) * SOURCES_PAGE}`;

/** Units in a year's figure: of a STOCK their latest report, of a FLOW all of the year. */
export function yearSourcesSql(of: Of, year: number): Sql {
  const members = sql`
    SELECT unit.id, unit.code, y.latest, y.value, y.numerator, y.denominator, count(*) OVER ()::int AS total
    FROM unit_measure_year y JOIN unit ON unit.id = y.unit_id
    WHERE y.measure_id = ${of.measureId}::uuid AND y.year = ${year} AND y.reports > 0
    ORDER BY unit.code ${pageSql(of.page)}`;
  return withReportsSql(
    members,
    of,
    sql`e.year = ${year} AND (m.over_time = 'FLOW' OR e.ordinal = u.latest)`,
  );
}

/** Units in a period's figure. */
export function periodSourcesSql(of: Of, periodId: string): Sql {
  const members = sql`
    SELECT unit.id, unit.code, f.value, f.numerator, f.denominator, count(*) OVER ()::int AS total
    FROM measure m JOIN indicator i ON i.id = m.indicator_id
      JOIN publication b ON b.task_id = i.home_task_id AND b.period_id = ${periodId}::uuid AND b.superseded_at IS NULL
      JOIN publication_measure f ON f.publication_id = b.id AND f.measure_id = m.id AND ${known}
      JOIN unit ON unit.id = b.unit_id
    WHERE m.id = ${of.measureId}::uuid ORDER BY unit.code ${pageSql(of.page)}`;
  return withReportsSql(members, of, sql`e.id = ${periodId}::uuid`);
}

/** Units in a task's mean progress of a period. */
export function taskSourcesSql(taskId: string, periodId: string, day: string, page: number): Sql {
  return sql`
    SELECT u.code, n.name, n.kind, count(*) OVER ()::int AS total, b.rating::text AS rating,
      trim_scale(b.progress_percent)::text AS "progressPercent", json_build_array(${reportSql}) AS reports
    FROM publication b JOIN unit u ON u.id = b.unit_id JOIN period e ON e.id = b.period_id
      JOIN submission_version v ON v.id = b.version_id JOIN task t ON t.id = b.task_id,
      LATERAL (${nameTodaySql(day)}) n
    WHERE b.task_id = ${taskId}::uuid AND b.period_id = ${periodId}::uuid AND b.superseded_at IS NULL
    ORDER BY u.code ${pageSql(page)}`;
}

type Whose = { taskId: string } | { measureId: string };

/** Units that a task is given to on a day, or that report a measure then, without anything published in the period. */
export function missingSql(of: Whose, periodId: string, day: string, most: number): Sql {
  const [taskId, measureId] = "taskId" in of ? [of.taskId, null] : [null, of.measureId];
  const published = sql`SELECT 1 FROM publication b
    ${measureId === null ? noSql : sql`JOIN publication_measure f ON f.publication_id = b.id AND f.measure_id = m.id AND ${known}`}
    WHERE b.unit_id = u.id AND b.period_id = ${periodId}::uuid AND b.superseded_at IS NULL`;
  const there = sql`COALESCE(u.ended_on >= ${day}::date, true)
    AND EXISTS (SELECT 1 FROM unit_name o WHERE o.unit_id = u.id AND COALESCE(o.valid_from <= ${day}::date, true))`;
  const from =
    taskId === null
      ? sql`measure m JOIN unit u ON true, LATERAL (${nameTodaySql(day)}) n
        WHERE m.id = ${measureId}::uuid AND CASE m.reporter_scope WHEN 'ONE_UNIT' THEN u.id = m.reporter_unit_id
          WHEN 'UNITS' THEN n.kind <> 'AGENCY' WHEN 'WARDS' THEN n.kind = 'WARD' ELSE n.kind = 'COMMUNE' END
          AND NOT EXISTS (${published})`
      : sql`assignment a JOIN task t ON t.id = a.task_id JOIN unit u ON u.id = a.unit_id,
          LATERAL (${nameTodaySql(day)}) n
        WHERE a.task_id = ${taskId}::uuid AND COALESCE(a.started_on <= ${day}::date, true)
          AND COALESCE(LEAST(a.ended_on, t.ended_on) >= ${day}::date, true)
          AND NOT EXISTS (${published} AND b.task_id = a.task_id)`;
  return sql`SELECT n.name, n.kind, count(*) OVER ()::int AS total FROM ${from} AND ${there}
    ORDER BY u.code LIMIT ${most}`;
}
