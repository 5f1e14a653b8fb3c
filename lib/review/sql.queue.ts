import { z } from "zod";
import { noSql, type Sql, sql } from "@/lib/db";
import { rating } from "@/lib/resolution/schema";
import { type SubmissionStatus, submissionStatus, waitingStatus } from "@/lib/submission/workflow";
import { datedName } from "@/lib/unit/schema";
import { QUEUE_PAGE, type QueueFilter } from "./schema";
import { inOrder, join, MOST_COUNTED, source } from "./sql.found";

/**
 * Statements of the queue. What they cost depends on the page, not on how much was ever sent: rows come in the order
 * of an index, counts end at MOST_COUNTED.
 */

const date = z.coerce.date();

/** A row of queueSql's `rows`. */
export const queueRow = z.object({
  id: z.string(),
  revision: z.int(),
  status: submissionStatus,
  versionCount: z.int(),
  submittedAt: date,
  late: z.boolean(),
  /** of the unit itself now: an extension counts */
  dueAt: date,
  rating: rating.nullable(),
  /** the rating is the office's, given to the version sent last; else the unit's own */
  officeRated: z.boolean(),
  unitCode: z.string(),
  names: z.array(datedName),
  task: z.object({ slug: z.string(), title: z.string() }),
  period: z.object({ code: z.string(), label: z.string(), endsOn: z.string() }),
  opened: z.boolean(),
  published: z.boolean(),
  approvedBefore: z.boolean(),
});

const counted = z.record(submissionStatus, z.int());
export const pickedAnswer = z.object({ rows: z.array(queueRow).nullable() });
export const queueAnswer = pickedAnswer.extend({ counts: counted });

/**
 * One page and how many there are in each status, as one row.
 * @param status null for all of them
 * @param reader whose opened versions are marked
 */
export function queueSql(filter: QueueFilter, status: SubmissionStatus | null, reader: string): Sql {
  const { before, from, where } = source(filter, submissionStatus.options);
  const order = inOrder(status);
  const last = QUEUE_PAGE * filter.trang;
  const counts = submissionStatus.options.map(
    (one) => sql`${one}::text, (SELECT count(*) FROM (SELECT 1 FROM ${from}
      WHERE s.status = ${one}::submission_status AND ${where} LIMIT ${MOST_COUNTED + 1}) c)`,
  );
  // Every status by itself: each comes in the order of an index, whatever else is asked.
  const parts = (status ? [status] : submissionStatus.options).map(
    (one) => sql`(SELECT s.id FROM ${from} WHERE s.status = ${one}::submission_status AND ${where}
      ORDER BY ${order} LIMIT ${last})`,
  );
  const page = sql`SELECT s.* FROM submission s WHERE s.id IN (${join(parts, sql` UNION ALL `)})
    ORDER BY ${order} LIMIT ${QUEUE_PAGE} OFFSET ${last - QUEUE_PAGE}`;
  return sql`${before}
    SELECT json_build_object(${join(counts)}) AS counts, ${rowsSql(page, reader, order)} AS rows`;
}

/** These submissions as rows of the queue, as one row. */
export function pickedSql(ids: readonly string[], reader: string): Sql {
  const picked = sql`SELECT s.* FROM submission s WHERE s.id = ANY(${[...ids]}::uuid[]) AND s.version_count > 0`;
  return sql`SELECT ${rowsSql(picked, reader, inOrder(waitingStatus))} AS rows`;
}

/** The JSON of queueRow for each of some submissions. */
function rowsSql(submissions: Sql, reader: string, order: Sql): Sql {
  return sql`(SELECT json_agg(json_build_object('id', s.id, 'revision', s.revision, 'status', s.status,
          'versionCount', s.version_count,
          'submittedAt', s.last_submitted_at, 'late', s.first_submitted_at > s.first_due_at, 'rating', s.rating,
          'officeRated', EXISTS (SELECT 1 FROM review_event e JOIN submission_version v ON v.id = e.version_id
            WHERE e.submission_id = s.id AND v.number = s.version_count AND e.action = 'approve'),
          'dueAt', coalesce((SELECT x.due_at FROM period_extension x WHERE x.period_id = s.period_id
            AND x.unit_id = s.unit_id ORDER BY x.granted_at DESC LIMIT 1), p.due_at),
          'unitCode', u.code, 'names', (SELECT json_agg(json_build_object('name', n.name, 'kind', n.kind,
            'validFrom', n.valid_from, 'validTo', n.valid_to)) FROM unit_name n WHERE n.unit_id = u.id),
          'task', json_build_object('slug', t.slug, 'title', t.title),
          'period', json_build_object('code', p.code, 'label', p.label, 'endsOn', p.ends_on),
          'opened', EXISTS (SELECT 1 FROM submission_version v JOIN review_reading r ON r.version_id = v.id
            WHERE v.submission_id = s.id AND v.number = s.version_count AND r.account_id = ${reader}::uuid),
          'published', EXISTS (SELECT 1 FROM publication c WHERE c.submission_id = s.id AND c.superseded_at IS NULL),
          'approvedBefore', s.version_count > 1 AND EXISTS (SELECT 1 FROM review_event e
            WHERE e.submission_id = s.id AND e.action = 'approve'))
          ORDER BY ${order})
        FROM (${submissions}) s
          JOIN unit u ON u.id = s.unit_id JOIN task t ON t.id = s.task_id JOIN period p ON p.id = s.period_id)`;
}

export const choicesRow = z.object({
  periods: z.array(z.object({ code: z.string(), label: z.string() })).nullable(),
  tasks: z.array(z.object({ slug: z.string(), title: z.string() })).nullable(),
  units: z.array(z.object({ code: z.string(), names: z.array(datedName) })).nullable(),
});

/** What the queue can be filtered by, as one row; no units when there are more than `mostUnits`. */
export function choicesSql(mostUnits: number): Sql {
  return sql`
    SELECT (SELECT json_agg(json_build_object('code', p.code, 'label', p.label) ORDER BY p.ends_on DESC)
        FROM period p WHERE p.resolution_id = r.id AND p.state <> 'UPCOMING') AS periods,
      (SELECT json_agg(json_build_object('slug', t.slug, 'title', t.title) ORDER BY t.kind, t.ordinal)
        FROM task t WHERE t.resolution_id = r.id) AS tasks,
      (SELECT json_agg(json_build_object('code', u.code, 'names', (SELECT json_agg(json_build_object('name', n.name,
          'kind', n.kind, 'validFrom', n.valid_from, 'validTo', n.valid_to)) FROM unit_name n WHERE n.unit_id = u.id)))
        FROM unit u WHERE (SELECT count(*) FROM unit) <= ${mostUnits}) AS units
    FROM resolution r ORDER BY r.term_start DESC LIMIT 1`;
}

const place = z.object({ period: z.string(), unit: z.string(), task: z.string() });
export const placeRow = z.object({
  earlier: z.int(),
  others: z.int(),
  after: place.nullable(),
  oldest: place.nullable(),
});

/** Where a submission stands among those of the filter that wait, as one row. */
export function placeSql(filter: QueueFilter, id: string, at: Date): Sql {
  const { before, from, where } = source(filter, [waitingStatus]);
  const waits = sql`s.status = ${waitingStatus}::submission_status AND s.id <> ${id}::uuid AND ${where}`;
  const after = sql`(s.last_submitted_at, s.id) > (${at}, ${id}::uuid)`;
  const first = (more: Sql) => sql`(SELECT json_build_object('period', p.code, 'unit', u.code, 'task', t.slug)
    FROM (SELECT s.id FROM ${from} WHERE ${waits} ${more} ORDER BY s.last_submitted_at, s.id LIMIT 1) f
      JOIN submission s ON s.id = f.id JOIN unit u ON u.id = s.unit_id JOIN task t ON t.id = s.task_id JOIN period p ON p.id = s.period_id)`;
  // Oldest first, so that those before it are counted whenever there are fewer than MOST_COUNTED.
  return sql`${before}
    SELECT others, earlier, ${first(sql`AND ${after}`)} AS after, ${first(noSql)} AS oldest
    FROM (SELECT count(*)::int AS others, count(*) FILTER (WHERE NOT ${after})::int AS earlier
      FROM (SELECT s.id, s.last_submitted_at FROM ${from} WHERE ${waits}
        ORDER BY s.last_submitted_at, s.id LIMIT ${MOST_COUNTED}) s) counted`;
}
