import { z } from "zod";
import { type Sql, sql } from "@/lib/db";
import { measureValueSchema } from "@/lib/measure/schema";
import { contentSchema } from "@/lib/submission/schema";
import { historySql, measureJson, measureRow } from "@/lib/submission/sql";
import { submissionStatus } from "@/lib/submission/workflow";
import { datedName } from "@/lib/unit/schema";
import type { ReviewPlace } from "./schema";
import { publishedRow, reviewComment } from "./schema.comment";
import { commentsSql, publishedSql } from "./sql.comment";

/** Everything the review page shows of one submission, as one statement. */

/** How many earlier figures of a measure stand beside a new one. */
const EARLIER = 8;

const date = z.coerce.date();
const values = z.record(z.string(), measureValueSchema);

/** A row of reviewSql. */
export const reviewRow = z.object({
  id: z.string(),
  status: submissionStatus,
  revision: z.int(),
  versionCount: z.int(),
  names: z.array(datedName),
  task: z.string(),
  period: z.string(),
  endsOn: z.string(),
  firstDueAt: date,
  firstSubmittedAt: date,
  versions: z.array(z.object({ number: z.int(), submittedAt: date, content: contentSchema })),
  earlier: z
    .array(
      z.object({
        period: z.string(),
        yearEnd: z.boolean(),
        values: values.nullable(),
        content: contentSchema.nullable(),
      }),
    )
    .nullable(),
  measures: z.array(measureRow.omit({ past: true })).nullable(),
  published: publishedRow.nullable(),
  readers: z.array(z.object({ by: z.string(), at: date })).nullable(),
  comments: z.array(reviewComment).nullable(),
  history: z.unknown(),
});

/**
 * A submission that was sent at least once, found by its address.
 * @param reader who reads, and when: with `records` the opened version counts as read by them from the same statement on
 */
export function reviewSql(place: ReviewPlace, reader: { id: string; at: Date; records: boolean }): Sql {
  return sql`
    WITH s AS MATERIALIZED (
      SELECT s.id, s.unit_id, s.task_id, s.status, s.revision, s.version_count, s.first_due_at, s.first_submitted_at,
        t.title, p.label, p.ends_on, p.resolution_id
      FROM unit u JOIN submission s ON s.unit_id = u.id JOIN task t ON t.id = s.task_id
        JOIN period p ON p.id = s.period_id
      WHERE u.code = ${place.unit} AND t.slug = ${place.task} AND p.code = ${place.period} AND s.version_count > 0
      ORDER BY p.ends_on DESC LIMIT 1),
    v AS MATERIALIZED (
      SELECT v.id, v.number, v.submitted_at, v.content FROM s JOIN submission_version v
        ON v.submission_id = s.id AND v.number IN (s.version_count, s.version_count - 1)),
    read AS (
      INSERT INTO review_reading (version_id, account_id, at)
      SELECT v.id, ${reader.id}::uuid, ${reader.at} FROM s JOIN v ON v.number = s.version_count
      WHERE ${reader.records} ON CONFLICT DO NOTHING),
    e AS MATERIALIZED (
      SELECT e.label, e.ends_on, e.year_end, e.recent = 1 AS last, w.content FROM (
        SELECT b.id, b.version_count, e.label, e.ends_on, e.ordinal = e.per_year AS year_end,
          row_number() OVER (ORDER BY e.ends_on DESC) AS recent,
          row_number() OVER (PARTITION BY e.ordinal = e.per_year ORDER BY e.ends_on DESC) AS alike
        FROM s JOIN submission b ON b.unit_id = s.unit_id AND b.task_id = s.task_id AND b.version_count > 0
          JOIN period e ON e.id = b.period_id
        WHERE e.resolution_id = s.resolution_id AND e.ends_on < s.ends_on) e
      JOIN submission_version w ON w.submission_id = e.id AND w.number = e.version_count
      WHERE e.recent <= ${EARLIER} OR (e.year_end AND e.alike <= ${EARLIER}))
    SELECT s.id, s.status, s.revision, s.version_count AS "versionCount", s.title AS task, s.label AS period,
      s.ends_on::text AS "endsOn", s.first_due_at AS "firstDueAt", s.first_submitted_at AS "firstSubmittedAt",
      (SELECT json_agg(json_build_object('name', n.name, 'kind', n.kind, 'validFrom', n.valid_from,
        'validTo', n.valid_to)) FROM unit_name n WHERE n.unit_id = s.unit_id) AS names,
      (SELECT json_agg(json_build_object('number', v.number, 'submittedAt', v.submitted_at, 'content', v.content)
        ORDER BY v.number DESC) FROM v) AS versions,
      (SELECT json_agg(json_build_object('period', e.label, 'yearEnd', e.year_end, 'values', e.content->'values',
        'content', CASE WHEN e.last THEN e.content END) ORDER BY e.ends_on) FROM e) AS earlier,
      (SELECT json_agg(json_build_object(${measureJson}) ORDER BY i.number, m.ordinal)
        FROM measure m JOIN indicator i ON i.id = m.indicator_id
        WHERE m.id::text IN (SELECT jsonb_object_keys(c.content->'values')
          FROM (SELECT v.content FROM v UNION ALL SELECT e.content FROM e WHERE e.last) c)) AS measures,
      ${publishedSql} AS published,
      (SELECT json_agg(json_build_object('by', a.username, 'at', r.at) ORDER BY r.at)
        FROM v JOIN review_reading r ON r.version_id = v.id JOIN account a ON a.id = r.account_id
        WHERE v.number = s.version_count AND r.account_id <> ${reader.id}::uuid) AS readers,
      ${commentsSql(["UNIT", "OFFICE"])} AS comments, ${historySql} AS history
    FROM s`;
}
