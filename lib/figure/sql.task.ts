import { type Sql, sql } from "@/lib/db";
import { isSent } from "@/lib/matrix/calc";
import { periodState } from "@/lib/period/schema";
import { hasOpened } from "@/lib/period/workflow";
import { submissionStatus } from "@/lib/submission/workflow";

/** Statements over one task and one period. */

const opened = periodState.options.filter(hasOpened);
const sent = submissionStatus.options.filter(isSent);

/** The opened periods of a resolution, newest first. */
export function openedPeriodsSql(resolutionId: string): Sql {
  return sql`SELECT id, code, label, ordinal, per_year AS "perYear", ends_on::text AS "endsOn" FROM period
    WHERE resolution_id = ${resolutionId}::uuid AND state::text = ANY(${opened}) ORDER BY ends_on DESC`;
}

/** What every current publication says of the task; not read from the roll-up. */
export function taskPartsSql(taskId: string, periodId: string): Sql {
  return sql`SELECT b.id AS "publicationId", u.id AS "unitId", u.code,
      (SELECT json_agg(json_build_object('name', n.name, 'kind', n.kind, 'validFrom', n.valid_from,
        'validTo', n.valid_to)) FROM unit_name n WHERE n.unit_id = u.id) AS names,
      trim_scale(b.progress_percent)::text AS progress, b.rating::text AS rating
    FROM publication b JOIN unit u ON u.id = b.unit_id
    WHERE b.task_id = ${taskId}::uuid AND b.period_id = ${periodId}::uuid AND b.superseded_at IS NULL`;
}

/** What was added up with each publication; no row before the first. */
export function taskRollupSql(taskId: string, periodId: string): Sql {
  return sql`SELECT localities, agencies, trim_scale(progress_sum)::text AS progress, on_track AS "onTrack",
      at_risk AS "atRisk", behind
    FROM task_rollup WHERE task_id = ${taskId}::uuid AND period_id = ${periodId}::uuid`;
}

/** What units that are not in the figure have sent, with the reason of the last decision; never a draft. */
export function taskAbsencesSql(taskId: string, periodId: string, unitIds: readonly string[]): Sql {
  return sql`SELECT s.unit_id AS "unitId", true AS assigned, json_build_array(json_build_object(
      'ordinal', p.ordinal, 'status', s.status, 'published', false,
      'reason', CASE WHEN s.status::text = ANY(${sent}) THEN (SELECT ev.reason FROM review_event ev
        WHERE ev.submission_id = s.id ORDER BY ev.at DESC LIMIT 1) END)) AS sent
    FROM submission s JOIN period p ON p.id = s.period_id
    WHERE s.task_id = ${taskId}::uuid AND s.period_id = ${periodId}::uuid AND s.version_count > 0
      AND s.unit_id = ANY(${unitIds}::uuid[])`;
}
