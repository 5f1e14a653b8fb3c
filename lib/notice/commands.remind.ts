import { db, sql } from "@/lib/db";
import { editableStatuses } from "@/lib/submission/workflow";
import { reminderStages } from "./calc";

/**
 * Reminds every active account of the units that still have a report to send for a period that takes it: 7, 3 and 1
 * local days before the unit's own due time (only the nearest when the portal was down), and once it has passed. The
 * key names stage, period and due time: an extension reminds anew, and nobody is told twice, however often and in how
 * many instances this runs. One statement; what is not near is not looked at.
 * @param at the present moment
 * @returns how many notices it wrote
 */
export async function remind(at: Date): Promise<number> {
  const stages = JSON.stringify(reminderStages(at));
  return db().$executeRaw`
    WITH stage AS (
      SELECT kind, "dueBefore" AS due_before
      FROM jsonb_to_recordset(${stages}::jsonb) AS s(kind text, "dueBefore" timestamptz)),
    due AS (
      SELECT p.id AS period_id, p.resolution_id, u.id AS unit_id, p.ends_on, coalesce(e.due_at, p.due_at) AS due_at
      FROM period p JOIN unit u ON u.ended_on IS NULL
        LEFT JOIN LATERAL (SELECT x.due_at FROM period_extension x WHERE x.period_id = p.id AND x.unit_id = u.id
          ORDER BY x.granted_at DESC LIMIT 1) e ON true
      WHERE p.state = 'OPEN' OR (p.state = 'CLOSED' AND e.due_at >= ${at})),
    near AS (
      SELECT due.*, s.kind FROM due CROSS JOIN LATERAL (
        SELECT kind FROM stage WHERE due.due_at < due_before ORDER BY due_before LIMIT 1) s)
    INSERT INTO notice (id, account_id, kind, key, period_id, at)
    SELECT gen_random_uuid(), a.id, near.kind,
      near.kind || ':' || near.period_id || ':' || round(extract(epoch FROM near.due_at) * 1000)::bigint,
      near.period_id, ${at}
    FROM near JOIN account a ON a.unit_id = near.unit_id AND a.disabled_at IS NULL
    WHERE EXISTS (
      SELECT 1 FROM assignment g JOIN task t ON t.id = g.task_id AND t.resolution_id = near.resolution_id
        LEFT JOIN submission s ON s.unit_id = g.unit_id AND s.task_id = g.task_id AND s.period_id = near.period_id
      WHERE g.unit_id = near.unit_id AND coalesce(g.started_on <= near.ends_on, true)
        AND coalesce(least(g.ended_on, t.ended_on) >= near.ends_on, true) AND ${unsent})
    ON CONFLICT (account_id, key) DO NOTHING`;
}

/** Nothing there, never sent, taken back or returned: the report lies with the unit. */
const unsent = sql`(s.id IS NULL OR s.status = ANY(${[...editableStatuses]}::submission_status[]))`;
