import { z } from "zod";
import { type Sql, sql } from "@/lib/db";
import { editableStatuses } from "@/lib/submission/workflow";
import { datedName } from "@/lib/unit/schema";
import { placesSql } from "@/lib/unit/sql";
import { noticeKind } from "./schema";
import { OVERVIEW_PAGE } from "./schema.overview";

const date = z.coerce.date();

/** A mail of the outbox as the office reads it. */
export const mailRow = z.object({
  attempts: z.int(),
  nextAttemptAt: date.nullable(),
  sentAt: date.nullable(),
  lastError: z.string(),
});

const givenRow = z.object({ kind: noticeKind, at: date, read: z.boolean(), mail: mailRow.nullable() });

export const overviewAnswer = z.object({
  endsOn: z.string(),
  counts: z.object({ units: z.int(), missing: z.int() }),
  rows: z
    .array(
      z.object({
        code: z.string(),
        names: z.array(datedName),
        dueAt: date,
        extended: z.boolean(),
        missing: z.array(z.string()).nullable(),
        accounts: z
          .array(z.object({ username: z.string(), email: z.boolean(), given: z.array(givenRow).nullable() }))
          .nullable(),
      }),
    )
    .nullable(),
});

/**
 * The units that report for a period: what lies with them unsent, and which reminders each active account was given.
 * @param onlyMissing leaves out units that have sent all
 * @param list.page from 1; one row more than a page tells that another follows
 * @param list.order the units in the order of lists; what is missing and the due time come first
 */
export function overviewSql(
  periodId: string,
  onlyMissing: boolean,
  { page, order }: { page: number; order: readonly string[] },
): Sql {
  const open = sql`${[...editableStatuses]}::submission_status[]`;
  return sql`
    WITH reporting AS (
      SELECT u.id, u.code, p.id AS period_id, coalesce(e.due_at, p.due_at) AS due_at, e.due_at IS NOT NULL AS extended,
        array_agg(t.title ORDER BY t.kind, t.ordinal) FILTER (WHERE s.id IS NULL OR s.status = ANY(${open})) AS missing
      FROM period p JOIN task t ON t.resolution_id = p.resolution_id
        JOIN assignment g ON g.task_id = t.id AND coalesce(g.started_on <= p.ends_on, true)
          AND coalesce(least(g.ended_on, t.ended_on) >= p.ends_on, true)
        JOIN unit u ON u.id = g.unit_id AND u.ended_on IS NULL
        LEFT JOIN submission s ON s.unit_id = u.id AND s.task_id = t.id AND s.period_id = p.id
        LEFT JOIN LATERAL (SELECT x.due_at FROM period_extension x WHERE x.period_id = p.id AND x.unit_id = u.id
          ORDER BY x.granted_at DESC LIMIT 1) e ON true
      WHERE p.id = ${periodId}::uuid GROUP BY u.id, p.id, e.due_at),
    shown AS (
      SELECT reporting.*, o.place FROM reporting LEFT JOIN ${placesSql(order)} o ON o.id = reporting.id
      WHERE missing IS NOT NULL OR NOT ${onlyMissing}
      ORDER BY missing IS NULL, due_at, place, code LIMIT ${OVERVIEW_PAGE + 1} OFFSET ${(page - 1) * OVERVIEW_PAGE})
    SELECT (SELECT ends_on::text FROM period WHERE id = ${periodId}::uuid) AS "endsOn",
      (SELECT json_build_object('units', count(*), 'missing', count(missing)) FROM reporting) AS counts,
      (SELECT json_agg(json_build_object('code', r.code, 'dueAt', r.due_at, 'extended', r.extended,
          'missing', r.missing,
          'names', (SELECT json_agg(json_build_object('name', name, 'kind', kind, 'validFrom', valid_from,
            'validTo', valid_to)) FROM unit_name WHERE unit_id = r.id),
          'accounts', (SELECT json_agg(json_build_object('username', a.username, 'email', a.email IS NOT NULL,
              'given', (SELECT json_agg(json_build_object('kind', n.kind, 'at', n.at, 'read', n.read_at IS NOT NULL,
                  'mail', CASE WHEN m.id IS NOT NULL THEN json_build_object('attempts', m.attempts,
                    'nextAttemptAt', m.next_attempt_at, 'sentAt', m.sent_at, 'lastError', m.last_error) END)
                  ORDER BY n.at)
                FROM notice n LEFT JOIN mail m ON m.id = n.mail_id
                WHERE n.account_id = a.id AND n.period_id = r.period_id)) ORDER BY a.username)
            FROM account a WHERE a.unit_id = r.id AND a.disabled_at IS NULL))
          ORDER BY r.missing IS NULL, r.due_at, r.place, r.code)
        FROM shown r) AS rows`;
}
