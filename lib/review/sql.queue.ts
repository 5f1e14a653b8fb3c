import { z } from "zod";
import { noSql, type Sql, sql } from "@/lib/db";
import { rating } from "@/lib/resolution/schema";
import { searchWords } from "@/lib/search/schema";
import { submissionStatus, waitingStatus } from "@/lib/submission/workflow";
import { datedName } from "@/lib/unit/schema";
import { ratingOfSlug } from "./labels.queue";
import { QUEUE_PAGE, type QueueFilter } from "./schema";

/**
 * Statements of the queue. What they cost depends on the page, not on how much was ever sent: rows come in the order
 * of an index, counts end at MOST_COUNTED.
 */

/** Counted up to here; more are "hơn 1.000". */
export const MOST_COUNTED = 1_000;

/** Reports with the words of a search that are looked at; more words narrow it down. */
const MOST_HITS = 5_000;

const date = z.coerce.date();

/** A row of queueSql's `rows`. */
export const queueRow = z.object({
  id: z.string(),
  revision: z.int(),
  status: submissionStatus,
  versionCount: z.int(),
  submittedAt: date,
  late: z.boolean(),
  rating: rating.nullable(),
  unitCode: z.string(),
  names: z.array(datedName),
  task: z.object({ slug: z.string(), title: z.string() }),
  period: z.object({ code: z.string(), label: z.string(), endsOn: z.string() }),
  opened: z.boolean(),
  published: z.boolean(),
});

const counted = z.record(submissionStatus, z.int());
export const pickedAnswer = z.object({ rows: z.array(queueRow).nullable() });
export const queueAnswer = pickedAnswer.extend({ counts: counted });

/** What a filter asks of the submission `s`, without its status. */
function chosen(filter: QueueFilter): Sql {
  const { ky, "don-vi": unit, "nhiem-vu": task, han, "danh-gia": judged } = filter;
  const late = sql`s.first_submitted_at > s.first_due_at`;
  return sql`s.version_count > 0
    ${ky ? sql`AND s.period_id = (SELECT p.id FROM period p WHERE p.code = ${ky} ORDER BY p.ends_on DESC LIMIT 1)` : noSql}
    ${unit ? sql`AND s.unit_id = (SELECT u.id FROM unit u WHERE u.code = ${unit})` : noSql}
    ${
      task
        ? sql`AND s.task_id = (SELECT t.id FROM task t JOIN resolution r ON r.id = t.resolution_id
      WHERE t.slug = ${task} ORDER BY r.term_start DESC LIMIT 1)`
        : noSql
    }
    ${han === "tre" ? sql`AND ${late}` : han === "dung-han" ? sql`AND NOT ${late}` : noSql}
    ${judged ? sql`AND s.rating = ${ratingOfSlug(judged)}::rating` : noSql}`;
}

/** Where the filtered submissions come from: all of them, or those whose sent words were found. */
function source(filter: QueueFilter): { before: Sql; from: Sql } {
  const words = searchWords(filter.tim);
  if (words.length === 0) return { before: noSql, from: sql`submission s` };
  const query = words.map((word) => `${word}:*`).join(" & ");
  return {
    before: sql`WITH hit AS MATERIALIZED (
      SELECT s.* FROM submission_version v JOIN submission s ON s.id = v.submission_id AND s.version_count = v.number
      WHERE v.search @@ to_tsquery('simple', ${query}) AND ${chosen(filter)} LIMIT ${MOST_HITS})`,
    from: sql`hit s`,
  };
}

/**
 * One page and how many there are in each status, as one row.
 * @param status null for all of them
 * @param reader whose opened versions are marked
 */
export function queueSql(filter: QueueFilter, status: string | null, reader: string): Sql {
  const { before, from } = source(filter);
  const where = chosen(filter);
  const oldestFirst = status === waitingStatus;
  const direction = oldestFirst ? sql`ASC` : sql`DESC`;
  const counts = submissionStatus.options.map(
    (one) => sql`${one}::text, (SELECT count(*) FROM (SELECT 1 FROM ${from}
      WHERE s.status = ${one}::submission_status AND ${where} LIMIT ${MOST_COUNTED + 1}) c)`,
  );
  return sql`${before}
    SELECT json_build_object(${join(counts)}) AS counts,
      ${rowsSql(
        sql`SELECT s.* FROM ${from} WHERE ${status ? sql`s.status = ${status}::submission_status AND` : noSql} ${where}
          ORDER BY s.last_submitted_at ${direction}, s.id ${direction}
          LIMIT ${QUEUE_PAGE} OFFSET ${(filter.trang - 1) * QUEUE_PAGE}`,
        reader,
        direction,
      )} AS rows`;
}

/** These submissions as rows of the queue, as one row. */
export function pickedSql(ids: readonly string[], reader: string): Sql {
  const picked = sql`SELECT s.* FROM submission s WHERE s.id = ANY(${[...ids]}::uuid[]) AND s.version_count > 0`;
  return sql`SELECT ${rowsSql(picked, reader, sql`ASC`)} AS rows`;
}

/** The JSON of queueRow for each of some submissions. */
function rowsSql(submissions: Sql, reader: string, direction: Sql): Sql {
  return sql`(SELECT json_agg(json_build_object('id', s.id, 'revision', s.revision, 'status', s.status,
          'versionCount', s.version_count,
          'submittedAt', s.last_submitted_at, 'late', s.first_submitted_at > s.first_due_at, 'rating', s.rating,
          'unitCode', u.code, 'names', (SELECT json_agg(json_build_object('name', n.name, 'kind', n.kind,
            'validFrom', n.valid_from, 'validTo', n.valid_to)) FROM unit_name n WHERE n.unit_id = u.id),
          'task', json_build_object('slug', t.slug, 'title', t.title),
          'period', json_build_object('code', p.code, 'label', p.label, 'endsOn', p.ends_on),
          'opened', EXISTS (SELECT 1 FROM submission_version v JOIN review_reading r ON r.version_id = v.id
            WHERE v.submission_id = s.id AND v.number = s.version_count AND r.account_id = ${reader}::uuid),
          'published', EXISTS (SELECT 1 FROM publication c WHERE c.submission_id = s.id AND c.superseded_at IS NULL))
          ORDER BY s.last_submitted_at ${direction}, s.id ${direction})
        FROM (${submissions}) s
          JOIN unit u ON u.id = s.unit_id JOIN task t ON t.id = s.task_id JOIN period p ON p.id = s.period_id)`;
}

function join(parts: readonly Sql[]): Sql {
  return parts.reduce((all, part) => sql`${all}, ${part}`);
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
  const { before, from } = source(filter);
  const waits = sql`s.status = ${waitingStatus}::submission_status AND s.id <> ${id}::uuid AND ${chosen(filter)}`;
  const after = sql`(s.last_submitted_at, s.id) > (${at}, ${id}::uuid)`;
  const first = (more: Sql) => sql`(SELECT json_build_object('period', p.code, 'unit', u.code, 'task', t.slug)
    FROM (SELECT s.* FROM ${from} WHERE ${waits} ${more} ORDER BY s.last_submitted_at, s.id LIMIT 1) s
      JOIN unit u ON u.id = s.unit_id JOIN task t ON t.id = s.task_id JOIN period p ON p.id = s.period_id)`;
  const count = (more: Sql) => sql`(SELECT count(*)::int FROM (SELECT 1 FROM ${from} WHERE ${waits} ${more}
    LIMIT ${MOST_COUNTED}) c)`;
  return sql`${before}
    SELECT ${count(noSql)} AS others, ${count(sql`AND NOT ${after}`)} AS earlier,
      ${first(sql`AND ${after}`)} AS after, ${first(noSql)} AS oldest`;
}
