import { z } from "zod";
import { attachmentRef } from "@/lib/attachment/schema";
import { noSql, type Sql, sql } from "@/lib/db";
import { measureValueSchema } from "@/lib/measure/schema";
import { periodRow } from "@/lib/period/schema";
import { measureKind, taskKind } from "@/lib/resolution/schema";
import { datedName, reporterScope } from "@/lib/unit/schema";
import { contentSchema } from "./schema";
import { submissionStatus, workflowAction } from "./workflow";

/** Statements that read a task as one unit sees it, and the shapes of their rows. */

const date = z.coerce.date();

/** A measure as it stands in the catalogue, with what the unit reported before. */
export const measureRow = z.object({
  id: z.string(),
  code: z.string(),
  label: z.string(),
  indicatorTitle: z.string(),
  unitLabel: z.string(),
  kind: measureKind,
  numeratorLabel: z.string().nullable(),
  denominatorLabel: z.string().nullable(),
  mayBeNegative: z.boolean(),
  asked: z.enum(["EACH_PERIOD", "YEAR_END"]),
  reporterScope,
  reporterUnitId: z.string().nullable(),
  past: z.array(measureValueSchema).nullable(),
});

/** What is stored of one task. */
export const submissionRow = contentSchema.omit({ values: true, attachments: true }).extend({
  id: z.string(),
  unitId: z.string(),
  status: submissionStatus,
  revision: z.int(),
  versionCount: z.int(),
  firstSubmittedAt: date.nullable(),
  lastSubmittedAt: date.nullable(),
  updatedAt: date,
  updatedById: z.string(),
  savedBy: z.string().nullable(),
  ready: z.object({ at: date, by: z.string() }).nullable(),
  values: z.array(measureValueSchema.extend({ measureId: z.string() })).nullable(),
  attachments: z.array(attachmentRef).nullable(),
});

/** A row of workSql. */
export const workRow = z.object({
  unitId: z.string(),
  unitCode: z.string(),
  names: z.array(datedName),
  task: z.object({ id: z.string(), slug: z.string(), title: z.string(), kind: taskKind, ordinal: z.int() }),
  period: periodRow,
  extendedUntil: date.nullable(),
  measures: z.array(measureRow).nullable(),
  submission: submissionRow.nullable(),
});

/** A row of historySql. */
export const historyRow = z.object({
  id: z.string(),
  action: workflowAction,
  fromStatus: submissionStatus,
  toStatus: submissionStatus,
  at: date,
  by: z.string().nullable(),
  reason: z.string(),
  version: z.object({ number: z.int(), dueAt: date }).nullable(),
  notes: z.array(z.object({ field: z.string(), text: z.string() })).nullable(),
});

/** How many earlier figures a new one is compared with. */
const COMPARED = 8;

const figures = sql`'value', trim_scale(v.value)::text, 'numerator', trim_scale(v.numerator)::text,
  'denominator', trim_scale(v.denominator)::text, 'explanation', v.explanation`;

const names = sql`(SELECT json_agg(json_build_object('name', n.name, 'kind', n.kind, 'validFrom', n.valid_from,
  'validTo', n.valid_to)) FROM unit_name n WHERE n.unit_id = u.id)`;

/** A measure as JSON; `m` is the measure, `i` its indicator. */
export const measureJson = sql`'id', m.id, 'code', m.code, 'label', m.label, 'indicatorTitle', i.title,
  'unitLabel', m.unit_label, 'kind', m.kind, 'numeratorLabel', m.numerator_label,
  'denominatorLabel', m.denominator_label, 'mayBeNegative', m.may_be_negative, 'asked', m.asked,
  'reporterScope', m.reporter_scope, 'reporterUnitId', m.reporter_unit_id`;

/** The unit's last figures of a measure, oldest first; `u`, `p` and `m` are unit, period and measure. */
const past = sql`(SELECT json_agg(json_build_object(${figures}) ORDER BY v.ends_on) FROM (
  SELECT v.*, e.ends_on FROM measure_value v JOIN submission b ON b.id = v.submission_id AND b.unit_id = u.id
    AND b.version_count > 0 JOIN period e ON e.id = b.period_id AND e.ends_on < p.ends_on
  WHERE v.measure_id = m.id AND (v.value IS NOT NULL OR v.numerator IS NOT NULL)
  ORDER BY e.ends_on DESC LIMIT ${COMPARED}) v)`;

const measures = sql`(SELECT json_agg(json_build_object(${measureJson}, 'past', ${past})
    ORDER BY i.number, m.ordinal)
  FROM indicator i JOIN measure m ON m.indicator_id = i.id
  WHERE i.home_task_id = t.id AND COALESCE(m.started_on <= p.ends_on, true) AND NOT EXISTS (SELECT 1 FROM measure part WHERE part.whole_id = m.id)
    -- A figure that was entered before its measure ended stays in its report.
    AND (COALESCE(m.ended_on >= p.ends_on, true) OR EXISTS (SELECT 1 FROM measure_value v
      WHERE v.submission_id = s.id AND v.measure_id = m.id AND (v.value IS NOT NULL OR v.numerator IS NOT NULL))))`;

const attachments = sql`(SELECT json_agg(json_build_object('id', f.id, 'fileName', f.file_name,
    'mediaType', f.media_type, 'size', f.size, 'sha256', f.sha256) ORDER BY f.uploaded_at, f.id)
  FROM attachment f WHERE f.submission_id = s.id AND f.removed_at IS NULL)`;

const submission = sql`(SELECT json_build_object('id', s.id, 'unitId', s.unit_id, 'status', s.status,
    'revision', s.revision, 'versionCount', s.version_count, 'firstSubmittedAt', s.first_submitted_at,
    'lastSubmittedAt', s.last_submitted_at, 'updatedAt', s.updated_at, 'updatedById', s.updated_by_id,
    'savedBy', (SELECT username FROM account WHERE id = s.updated_by_id),
    'ready', CASE WHEN s.ready_at IS NOT NULL THEN json_build_object('at', s.ready_at, 'by',
      (SELECT username FROM account WHERE id = s.ready_by_id)) END,
    'progressPercent', trim_scale(s.progress_percent)::text, 'selfRating', s.self_rating, 'results', s.results,
    'difficulties', s.difficulties, 'causes', s.causes, 'proposals', s.proposals, 'nextSteps', s.next_steps,
    'publicSummary', s.public_summary, 'attachments', ${attachments},
    'values', (SELECT json_agg(json_build_object('measureId', v.measure_id, ${figures}))
      FROM measure_value v WHERE v.submission_id = s.id))
  WHERE s.id IS NOT NULL)`;

/**
 * Everything about the tasks of a unit in a period, one row per task: what is asked and what is stored.
 * @param more further columns, each after a comma; `u` unit, `t` task, `p` period, `s` submission (may be missing)
 */
export function workSql(
  unit: { id: string } | { code: string },
  where: { periodCode: string; taskSlug?: string },
  more: Sql = noSql,
): Sql {
  return sql`
    SELECT u.id AS "unitId", u.code AS "unitCode", ${names} AS names,
      json_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'kind', t.kind, 'ordinal', t.ordinal) AS task,
      json_build_object('id', p.id, 'resolutionId', p.resolution_id, 'code', p.code, 'label', p.label,
        'year', p.year, 'ordinal', p.ordinal, 'perYear', p.per_year, 'endsOn', p.ends_on, 'state', p.state,
        'opensAt', p.opens_at, 'dueAt', p.due_at) AS period,
      (SELECT e.due_at FROM period_extension e WHERE e.period_id = p.id AND e.unit_id = u.id
        ORDER BY e.granted_at DESC LIMIT 1) AS "extendedUntil",
      ${measures} AS measures, ${submission} AS submission ${more}
    FROM (SELECT p.* FROM period p JOIN resolution r ON r.id = p.resolution_id WHERE p.code = ${where.periodCode}
        ORDER BY r.term_start DESC LIMIT 1) p
      JOIN task t ON t.resolution_id = p.resolution_id
      JOIN unit u ON ${"id" in unit ? sql`u.id = ${unit.id}::uuid` : sql`u.code = ${unit.code}`}
      LEFT JOIN submission s ON s.unit_id = u.id AND s.task_id = t.id AND s.period_id = p.id
    WHERE EXISTS (SELECT 1 FROM assignment a WHERE a.unit_id = u.id AND a.task_id = t.id
      -- What was begun before an assignment or a task ended can still be read and decided.
      AND (COALESCE(a.started_on <= p.ends_on, true) AND COALESCE(LEAST(a.ended_on, t.ended_on) >= p.ends_on, true)
        OR s.id IS NOT NULL))
      ${where.taskSlug === undefined ? noSql : sql`AND t.slug = ${where.taskSlug}`}
    ORDER BY t.kind, t.ordinal`;
}

/** What happened to the submission `s`, newest first, as JSON. */
export const historySql = sql`(SELECT json_agg(json_build_object('id', ev.id, 'action', ev.action,
    'fromStatus', ev.from_status, 'toStatus', ev.to_status, 'at', ev.at, 'reason', ev.reason,
    'by', (SELECT username FROM account WHERE id = ev.actor_id),
    'version', (SELECT json_build_object('number', sv.number, 'dueAt', sv.due_at) FROM submission_version sv
      WHERE sv.id = ev.version_id),
    'notes', (SELECT json_agg(json_build_object('field', rn.field, 'text', rn.text)) FROM review_note rn
      WHERE rn.event_id = ev.id)) ORDER BY ev.at DESC)
  FROM review_event ev WHERE ev.submission_id = s.id)`;
