import { type Sql, sql } from "@/lib/db";
import { isSent } from "@/lib/matrix/calc";
import { periodState } from "@/lib/period/schema";
import { hasOpened } from "@/lib/period/workflow";
import { submissionStatus, type WorkflowAction } from "@/lib/submission/workflow";

/** Statements over one measure and one year; each follows an index from the year's periods or from given ids. */

const opened = periodState.options.filter(hasOpened);
const sent = submissionStatus.options.filter(isSent);
const approve: WorkflowAction = "approve";

const stored = (table: Sql) => sql`trim_scale(${table}.value)::text AS value,
  trim_scale(${table}.numerator)::text AS numerator, trim_scale(${table}.denominator)::text AS denominator`;

/** Years that have opened periods, in order. */
export function yearsSql(resolutionId: string): Sql {
  return sql`SELECT DISTINCT year FROM period
    WHERE resolution_id = ${resolutionId}::uuid AND state::text = ANY(${opened}) ORDER BY year`;
}

/** The published sums of a year. */
export function rollupsSql(measureIds: readonly string[], year: number): Sql {
  return sql`SELECT r.measure_id AS "measureId", r.units, r.updated_at AS "updatedAt", ${stored(sql`r`)}
    FROM measure_year r WHERE r.measure_id = ANY(${measureIds}::uuid[]) AND r.year = ${year}`;
}

/** The periods of a year. */
export function periodsSql(resolutionId: string, year: number): Sql {
  return sql`SELECT code, label, ordinal, per_year AS "perYear", state::text = ANY(${opened}) AS opened FROM period
    WHERE resolution_id = ${resolutionId}::uuid AND year = ${year} ORDER BY ordinal`;
}

/** Measure and home task with the year's periods. */
const inYear = (measureId: string, year: number) => sql`measure m JOIN indicator i ON i.id = m.indicator_id
  JOIN period p ON p.resolution_id = i.resolution_id AND p.year = ${year} AND m.id = ${measureId}::uuid`;

/** What every current publication of the year says of the measure; not read from the roll-ups. */
export function contributionsSql(measureId: string, year: number): Sql {
  return sql`SELECT b.id AS "publicationId", b.unit_id AS "unitId", p.ordinal, ${stored(sql`f`)}
    FROM ${inYear(measureId, year)}
      JOIN publication b ON b.task_id = i.home_task_id AND b.period_id = p.id AND b.superseded_at IS NULL
      JOIN publication_measure f ON f.publication_id = b.id AND f.measure_id = m.id
    WHERE f.value IS NOT NULL OR f.numerator IS NOT NULL ORDER BY p.ordinal`;
}

/** The versions behind publications. */
export function sourcesSql(publicationIds: readonly string[]): Sql {
  return sql`SELECT b.id AS "publicationId", t.slug AS task, v.number AS version, b.published_at AS "approvedAt",
      (SELECT account.username FROM review_event ev JOIN account ON account.id = ev.actor_id
        WHERE ev.submission_id = b.submission_id AND ev.version_id = b.version_id AND ev.action = ${approve}
        ORDER BY ev.at DESC LIMIT 1) AS "approvedBy"
    FROM publication b JOIN submission_version v ON v.id = b.version_id JOIN task t ON t.id = b.task_id
    WHERE b.id = ANY(${publicationIds}::uuid[])`;
}

/** What units without a figure have sent in the year, with the reason of the last decision; never a draft. */
export function absencesSql(
  measureId: string,
  year: number,
  unitIds: readonly string[],
  endsOn: string,
): Sql {
  return sql`
    SELECT u.id AS "unitId", EXISTS (SELECT 1 FROM assignment a JOIN measure m ON m.id = ${measureId}::uuid
        JOIN indicator i ON i.id = m.indicator_id AND i.home_task_id = a.task_id
        JOIN task t ON t.id = a.task_id
        WHERE a.unit_id = u.id AND COALESCE(a.started_on <= ${endsOn}::date, true)
          AND COALESCE(LEAST(a.ended_on, t.ended_on) >= ${endsOn}::date, true)) AS assigned,
      (SELECT json_agg(json_build_object('ordinal', p.ordinal, 'status', s.status,
          'published', EXISTS (SELECT 1 FROM publication b WHERE b.unit_id = s.unit_id AND b.period_id = s.period_id
            AND b.task_id = s.task_id AND b.superseded_at IS NULL),
          'reason', CASE WHEN s.status::text = ANY(${sent}) THEN (SELECT ev.reason FROM review_event ev
            WHERE ev.submission_id = s.id ORDER BY ev.at DESC LIMIT 1) END) ORDER BY p.ordinal)
        FROM ${inYear(measureId, year)} JOIN submission s
          ON s.unit_id = u.id AND s.task_id = i.home_task_id AND s.period_id = p.id
        WHERE s.version_count > 0) AS sent
    FROM unit u WHERE u.id = ANY(${unitIds}::uuid[])`;
}
