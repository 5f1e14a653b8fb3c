import { type Sql, sql } from "@/lib/db";
import { isSent } from "@/lib/matrix/calc";
import { onePeriod } from "@/lib/matrix/sql";
import { isReturned, submissionStatus } from "@/lib/submission/workflow";

const sent = submissionStatus.options.filter(isSent);
const returned = submissionStatus.options.filter(isReturned);

/**
 * Reports of a period that ask for something or were returned, as sent last; what was withdrawn is left out, and a
 * unit's running draft is not read at all.
 */
export function saidSql(periodCode: string): Sql {
  return sql`
    SELECT u.code AS unit, s.task_id AS "taskId", s.status::text AS status, s.version_count AS "versionCount",
      v.submitted_at AS "submittedAt", coalesce(v.content->>'proposals', '') AS proposals,
      CASE WHEN s.status::text = ANY(${returned}) THEN (
        SELECT json_build_object('action', ev.action, 'at', ev.at, 'reason', ev.reason) FROM review_event ev
        WHERE ev.submission_id = s.id AND ev.to_status = s.status ORDER BY ev.at DESC LIMIT 1) END AS returned
    FROM (${onePeriod(periodCode)}) p JOIN submission s ON s.period_id = p.id
      JOIN submission_version v ON v.submission_id = s.id AND v.number = s.version_count
      JOIN unit u ON u.id = s.unit_id
    WHERE s.status::text = ANY(${sent})
      AND (s.status::text = ANY(${returned}) OR v.content->>'proposals' ~ '\\S')`;
}

/** What single units reported of these measures, each in one year. */
export function unitYearsSql(measures: readonly { id: string; year: number }[]): Sql {
  const ids = measures.map(({ id }) => id);
  const years = measures.map(({ year }) => year);
  return sql`
    SELECT f.measure_id AS "measureId", f.unit_id AS "unitId", trim_scale(f.numerator)::text AS numerator,
      trim_scale(f.denominator)::text AS denominator
    FROM unnest(${ids}::uuid[], ${years}::int[]) AS wanted (id, year)
      JOIN unit_measure_year f ON f.measure_id = wanted.id AND f.year = wanted.year
    WHERE f.reports > 0 AND f.numerator IS NOT NULL AND f.denominator > 0`;
}
