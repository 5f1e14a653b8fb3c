import { noSql, type Sql, sql } from "@/lib/db";
import { periodState } from "@/lib/period/schema";
import { hasOpened } from "@/lib/period/workflow";
import type { UnitKind } from "@/lib/resolution/schema";
import { submissionStatus } from "@/lib/submission/workflow";
import { unitKindLabels } from "@/lib/unit/labels";
import { isApproved, isDone, isSent } from "./calc";

/** Statements of the matrix; each reads the submissions of its own periods and no others. */

const opened = periodState.options.filter(hasOpened);
const sent = submissionStatus.options.filter(isSent);
const done = submissionStatus.options.filter(isDone);
const approved = submissionStatus.options.filter(isApproved);

/** Which units: by words of the name (without diacritics), by kind, by id. */
export type UnitChoice = { words?: string; kind?: UnitKind; missing?: boolean; ids?: readonly string[] };

/** The opened period of this code, or the last one that was opened, of the resolution followed now. */
export function onePeriod(code: string | undefined): Sql {
  return sql`SELECT p.* FROM period p
    WHERE p.resolution_id = (SELECT id FROM resolution ORDER BY term_start DESC LIMIT 1)
      AND p.state::text = ANY(${opened}) ${code ? sql`AND p.code = ${code}` : noSql}
    ORDER BY p.ends_on DESC LIMIT 1`;
}

/** An opened period and those before it. */
export function lastPeriods(code: string | undefined, count: number): Sql {
  return sql`SELECT b.* FROM period b JOIN (${onePeriod(code)}) p ON p.resolution_id = b.resolution_id
    WHERE b.ends_on <= p.ends_on AND b.state::text = ANY(${opened}) ORDER BY b.ends_on DESC LIMIT ${count}`;
}

const kindWords = sql`CASE n.kind WHEN 'WARD' THEN ${`${unitKindLabels.WARD} `}
  WHEN 'COMMUNE' THEN ${`${unitKindLabels.COMMUNE} `} ELSE '' END`;

/**
 * `p`: the periods; `u`: the units chosen, by period, named as at its end, each with its due time; `cell`: what had to
 * be sent or was sent. Asked is who existed at the period's end and had the task then; what was sent counts anyway.
 * What is asked and what was sent are put together by grouping, not by a join: the embedded database gathers no
 * statistics, and a join planned without them takes a hundred times as long.
 * @param now decides what is overdue
 */
function cells(periods: Sql, choice: UnitChoice, now: Date): Sql {
  const { words, kind, ids, missing } = choice;
  return sql`WITH p AS MATERIALIZED (${periods}), u AS MATERIALIZED (
      SELECT n.*, coalesce((SELECT e.due_at FROM period_extension e WHERE e.period_id = n.period_id
        AND e.unit_id = n.id ORDER BY e.granted_at DESC LIMIT 1), n.common_due_at) AS due_at
      FROM (SELECT DISTINCT ON (p.id, unit.id) p.id AS period_id, p.ends_on, p.due_at AS common_due_at, unit.id,
          unit.code, unit.ended_on, n.name, n.kind
        FROM p CROSS JOIN unit JOIN unit_name n ON n.unit_id = unit.id
        WHERE (n.valid_from IS NULL OR n.valid_from <= p.ends_on)
          ${ids ? sql`AND unit.id = ANY(${ids}::uuid[])` : noSql}
        ORDER BY p.id, unit.id, n.valid_from DESC NULLS LAST) n
      WHERE true ${kind ? sql`AND n.kind = ${kind}::unit_kind` : noSql}
        ${words ? sql`AND position(fold(${words}) IN fold(${kindWords} || n.name)) > 0` : noSql}
    ), every_cell AS (
      SELECT period_id, unit_id, task_id, max(due_at) AS due_at, max(status) AS status,
        max(version_count) AS version_count, max(first_submitted_at) AS first_submitted_at,
        max(first_due_at) AS first_due_at, max(rating) AS rating,
        coalesce(max(status)::text = ANY(${sent}), false) AS sent,
        coalesce(max(status)::text = ANY(${done}), false) AS done,
        coalesce(max(status)::text = ANY(${approved}), false) AS approved,
        max(first_submitted_at) <= coalesce(max(first_due_at), max(due_at)) AS punctual, ${now} > max(due_at) AS past
      FROM (
        SELECT u.period_id, a.unit_id, a.task_id, u.due_at, NULL::submission_status AS status, 0 AS version_count,
          NULL::timestamptz AS first_submitted_at, NULL::timestamptz AS first_due_at, NULL::rating AS rating,
          coalesce(least(u.ended_on, a.ended_on, t.ended_on) >= u.ends_on, true)
            AND coalesce(a.started_on <= u.ends_on, true) AS asked
        FROM u JOIN assignment a ON a.unit_id = u.id JOIN task t ON t.id = a.task_id
        WHERE t.resolution_id = (SELECT resolution_id FROM p LIMIT 1)
        UNION ALL
        SELECT s.period_id, s.unit_id, s.task_id, NULL, s.status, s.version_count, s.first_submitted_at,
          s.first_due_at, s.rating, true
        FROM p JOIN submission s ON s.period_id = p.id
        WHERE s.version_count > 0 ${ids ? sql`AND s.unit_id = ANY(${ids}::uuid[])` : noSql}
      ) both_sides
      GROUP BY period_id, unit_id, task_id HAVING max(due_at) IS NOT NULL AND bool_or(asked)
    ), cell AS (
      ${
        missing
          ? sql`SELECT * FROM (SELECT c.*, bool_or(NOT sent) OVER (PARTITION BY period_id, unit_id) AS lacking
              FROM every_cell c) c WHERE lacking`
          : sql`SELECT * FROM every_cell`
      }
    )`;
}

const counts = sql`count(*)::int AS asked, count(*) FILTER (WHERE sent)::int AS sent,
  count(*) FILTER (WHERE sent AND punctual)::int AS "onTime", count(*) FILTER (WHERE NOT sent AND past)::int AS overdue,
  count(*) FILTER (WHERE approved)::int AS approved,
  count(*) FILTER (WHERE done AND punctual)::int AS "doneOnTime",
  count(*) FILTER (WHERE done AND NOT punctual)::int AS "doneLate",
  count(*) FILTER (WHERE NOT done AND NOT past)::int AS "openInTime",
  count(*) FILTER (WHERE NOT done AND past)::int AS "openOverdue"`;

/** Everything counted in one row: the period, the periods to choose from, the tasks, and counts of each and all. */
export function summarySql(code: string | undefined, choice: UnitChoice, now: Date): Sql {
  return sql`${cells(onePeriod(code), choice, now)}, counted AS (
      SELECT unit_id, task_id, ${counts} FROM cell GROUP BY GROUPING SETS ((unit_id), (task_id), ()))
    SELECT json_build_object('code', p.code, 'label', p.label, 'state', p.state, 'dueAt', p.due_at) AS period,
      (SELECT json_agg(json_build_object('code', o.code, 'label', o.label) ORDER BY o.ends_on DESC) FROM period o
        WHERE o.resolution_id = p.resolution_id AND o.state::text = ANY(${opened})) AS periods,
      (SELECT json_agg(json_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'kind', t.kind,
          'ordinal', t.ordinal) ORDER BY t.kind, t.ordinal)
        FROM task t WHERE t.resolution_id = p.resolution_id AND (t.ended_on IS NULL OR t.ended_on >= p.ends_on
          OR t.id IN (SELECT task_id FROM counted))) AS tasks,
      (SELECT json_agg(to_jsonb(c) || jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name, 'kind', u.kind))
        FROM counted c JOIN u ON u.id = c.unit_id) AS units,
      (SELECT json_agg(to_jsonb(c) || jsonb_build_object('id', c.task_id)) FROM counted c
        WHERE c.task_id IS NOT NULL) AS "byTask",
      (SELECT to_jsonb(c) FROM counted c WHERE c.unit_id IS NULL AND c.task_id IS NULL) AS total
    FROM p`;
}

/** The cells themselves. */
export function cellsSql(code: string, choice: UnitChoice, now: Date): Sql {
  return sql`${cells(onePeriod(code), choice, now)}
    SELECT unit_id AS "unitId", task_id AS "taskId", due_at AS "dueAt", status, version_count AS "versionCount",
      first_submitted_at AS "firstSubmittedAt", first_due_at AS "firstDueAt", rating FROM cell`;
}

/** One row: the period, those to choose from, and counts of the last periods, oldest first. */
export function trendsSql(code: string | undefined, count: number, choice: UnitChoice, now: Date): Sql {
  return sql`${cells(lastPeriods(code, count), choice, now)}
    SELECT (SELECT code FROM p ORDER BY ends_on DESC LIMIT 1) AS period,
      (SELECT json_agg(json_build_object('code', o.code, 'label', o.label) ORDER BY o.ends_on DESC) FROM period o
        WHERE o.resolution_id = (SELECT resolution_id FROM p LIMIT 1) AND o.state::text = ANY(${opened})) AS periods,
      (SELECT json_agg(to_jsonb(c) || jsonb_build_object('code', p.code, 'label', p.label) ORDER BY p.ends_on)
        FROM p JOIN (SELECT period_id, count(DISTINCT unit_id)::int AS units, ${counts} FROM cell GROUP BY period_id) c
          ON c.period_id = p.id) AS trends`;
}
