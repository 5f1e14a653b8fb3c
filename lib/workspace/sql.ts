import { z } from "zod";
import { type Sql, sql } from "@/lib/db";
import { measureValueSchema } from "@/lib/measure/schema";
import { periodRow } from "@/lib/period/schema";
import { contentSchema } from "@/lib/submission/schema";
import { measureJson, measureRow } from "@/lib/submission/sql";
import { submissionStatus } from "@/lib/submission/workflow";
import { datedName, organisationRow } from "@/lib/unit/schema";

/** Statements of the unit's own pages: the frame around each, and what a form shows beside its fields. */

/** What the unit sent last on the same task for an earlier period; null when it never did. */
export const previousRow = z.object({ period: z.string(), content: contentSchema });

export const previousSql = sql`(SELECT json_build_object('period', b.label, 'content', b.content) FROM (
  SELECT e.label, (SELECT v.content FROM submission_version v WHERE v.submission_id = b.id
    ORDER BY v.number DESC LIMIT 1) AS content
  FROM submission b JOIN period e ON e.id = b.period_id
  WHERE b.unit_id = u.id AND b.task_id = t.id AND b.version_count > 0 AND e.resolution_id = p.resolution_id
    AND e.ends_on < p.ends_on
  ORDER BY e.ends_on DESC LIMIT 1) b)`;

/** A measure that belongs to another task, with the unit's own latest figure. */
export const relatedRow = measureRow.extend({
  past: z.null().optional(),
  homeTask: z.object({ slug: z.string(), title: z.string() }),
  latest: z.object({ period: z.string(), value: measureValueSchema }).nullable(),
});

export const relatedSql = sql`(SELECT json_agg(json_build_object(${measureJson},
    'homeTask', json_build_object('slug', home.slug, 'title', home.title),
    'latest', (SELECT json_build_object('period', e.label, 'value', json_build_object(
        'value', trim_scale(v.value)::text, 'numerator', trim_scale(v.numerator)::text,
        'denominator', trim_scale(v.denominator)::text, 'explanation', v.explanation))
      FROM measure_value v JOIN submission b ON b.id = v.submission_id AND b.unit_id = u.id
        JOIN period e ON e.id = b.period_id AND e.ends_on <= p.ends_on
      WHERE v.measure_id = m.id AND (v.value IS NOT NULL OR v.numerator IS NOT NULL)
      ORDER BY e.ends_on DESC LIMIT 1)) ORDER BY i.number, m.ordinal)
  FROM related_indicator ri JOIN indicator i ON i.id = ri.indicator_id JOIN task home ON home.id = i.home_task_id
    JOIN measure m ON m.indicator_id = i.id
  WHERE ri.task_id = t.id AND COALESCE(m.started_on <= p.ends_on, true) AND COALESCE(m.ended_on >= p.ends_on, true)
    AND NOT EXISTS (SELECT 1 FROM measure part WHERE part.whole_id = m.id))`;

/** The row of workspaceSql. */
export const workspaceRow = z.object({
  code: z.string(),
  names: z.array(datedName),
  organisation: z.array(organisationRow),
  unread: z.int(),
  periods: z
    .array(
      periodRow.extend({
        extendedUntil: z.coerce.date().nullable(),
        extensionReason: z.string().nullable(),
        tasks: z.int(),
        submissions: z
          .array(z.object({ status: submissionStatus, firstSubmittedAt: z.coerce.date().nullable() }))
          .nullable(),
      }),
    )
    .nullable(),
});

/** A unit with its names, the committee's names, how many notices an account has not read, and all periods in which the unit has tasks, newest first. */
export function workspaceSql(unitId: string, accountId: string): Sql {
  return sql`
    SELECT u.code,
      (SELECT json_agg(json_build_object('name', n.name, 'kind', n.kind, 'validFrom', n.valid_from,
        'validTo', n.valid_to)) FROM unit_name n WHERE n.unit_id = u.id) AS names,
      (SELECT json_agg(json_build_object('name', o.name, 'parent', o.parent, 'office', o.office, 'place', o.place,
        'validFrom', o.valid_from, 'validTo', o.valid_to)) FROM organisation_name o) AS organisation,
      (SELECT count(*)::int FROM notice WHERE account_id = ${accountId}::uuid AND read_at IS NULL) AS unread,
      (SELECT json_agg(json_build_object('id', p.id, 'resolutionId', p.resolution_id, 'code', p.code,
          'label', p.label, 'year', p.year, 'ordinal', p.ordinal, 'perYear', p.per_year, 'endsOn', p.ends_on,
          'state', p.state, 'opensAt', p.opens_at, 'dueAt', p.due_at, 'tasks', mine.tasks,
          'extendedUntil', (SELECT e.due_at FROM period_extension e WHERE e.period_id = p.id AND e.unit_id = u.id
            ORDER BY e.granted_at DESC LIMIT 1),
          'extensionReason', (SELECT e.reason FROM period_extension e WHERE e.period_id = p.id AND e.unit_id = u.id
            ORDER BY e.granted_at DESC LIMIT 1),
          'submissions', (SELECT json_agg(json_build_object('status', s.status,
              'firstSubmittedAt', s.first_submitted_at))
            FROM submission s WHERE s.period_id = p.id AND s.unit_id = u.id)) ORDER BY p.ends_on DESC)
        FROM period p CROSS JOIN LATERAL (
          SELECT count(DISTINCT t.id) AS tasks FROM assignment a JOIN task t ON t.id = a.task_id
          WHERE a.unit_id = u.id AND t.resolution_id = p.resolution_id
            AND (COALESCE(a.started_on <= p.ends_on, true) AND COALESCE(LEAST(a.ended_on, t.ended_on) >= p.ends_on, true)
              OR EXISTS (SELECT 1 FROM submission s
                WHERE s.unit_id = u.id AND s.task_id = t.id AND s.period_id = p.id))
        ) mine WHERE mine.tasks > 0) AS periods
    FROM unit u WHERE u.id = ${unitId}::uuid`;
}
