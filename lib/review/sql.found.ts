import { noSql, type Sql, sql } from "@/lib/db";
import { searchWords } from "@/lib/search/schema";
import { type SubmissionStatus, waitingStatus } from "@/lib/submission/workflow";
import { ratingOfSlug } from "./labels.queue";
import type { QueueFilter } from "./schema";

/** Which submissions `s` a filter of the queue leaves. */

/** Counted up to here; more are "hơn 1.000". */
export const MOST_COUNTED = 1_000;

/** Reports that the index of words gives; where there are more, the newest are looked through as well. */
const MOST_HITS = 2_000;
/** Reports of one status that are looked through one by one. */
const MOST_READ = 10_000;

/**
 * Where the filtered submissions of these statuses come from.
 * @returns `before` opens the statement; `from` has id, status and last_submitted_at, as `s`; `where` narrows it
 */
export function source(
  filter: QueueFilter,
  statuses: readonly SubmissionStatus[],
): { before: Sql; from: Sql; where: Sql } {
  const words = searchWords(filter.tim);
  const unit = searchWords(filter["don-vi"] ?? "").join("-");
  const asked = unit ? [askedSql(unit)] : [];
  const before = (tables: readonly Sql[]) => (tables.length > 0 ? sql`WITH ${join(tables)}` : noSql);
  if (words.length === 0) return { before: before(asked), from: sql`submission s`, where: chosen(filter) };
  return {
    before: before([...asked, ...foundSql(chosen(filter), words, statuses)]),
    from: sql`found s`,
    where: sql`true`,
  };
}

/** What waits comes oldest first, everything else newest first. */
export function inOrder(status: SubmissionStatus | null): Sql {
  return status === waitingStatus
    ? sql`s.last_submitted_at ASC, s.id ASC`
    : sql`s.last_submitted_at DESC, s.id DESC`;
}

export function join(parts: readonly Sql[], between: Sql = sql`, `): Sql {
  return parts.reduce((all, part) => sql`${all}${between}${part}`);
}

/** What a filter asks of the submission `s`, without its status and the words. */
function chosen(filter: QueueFilter): Sql {
  const { ky, "don-vi": unit, "nhiem-vu": task, han, "danh-gia": judged } = filter;
  const late = sql`s.first_submitted_at > s.first_due_at`;
  return sql`s.version_count > 0
    ${ky ? sql`AND s.period_id = (SELECT p.id FROM period p WHERE p.code = ${ky} ORDER BY p.ends_on DESC LIMIT 1)` : noSql}
    ${unit ? sql`AND s.unit_id = (SELECT asked.unit_id FROM asked)` : noSql}
    ${
      task
        ? sql`AND s.task_id = (SELECT t.id FROM task t JOIN resolution r ON r.id = t.resolution_id
      WHERE t.slug = ${task} ORDER BY r.term_start DESC LIMIT 1)`
        : noSql
    }
    ${han === "tre" ? sql`AND ${late}` : han === "dung-han" ? sql`AND NOT ${late}` : noSql}
    ${judged ? sql`AND s.rating = ${ratingOfSlug(judged)}::rating` : noSql}`;
}

/** The unit of this code or, failing that, of this name, with or without what it is: "xa-tan-hoi", "tan-hoi". */
function askedSql(words: string): Sql {
  const kind = words.startsWith("phuong-") ? "WARD" : words.startsWith("xa-") ? "COMMUNE" : null;
  const bare = kind ? words.slice(words.indexOf("-") + 1) : words;
  return sql`asked AS MATERIALIZED (SELECT COALESCE((SELECT id FROM unit WHERE code = ${words}), (
    SELECT n.unit_id FROM unit_name n
    WHERE regexp_replace(fold(n.name), '[^a-z0-9]+', '-', 'g') IN (${words}, ${bare})
    ORDER BY n.kind::text = ${kind ?? ""} DESC, n.valid_to IS NULL DESC, n.unit_id LIMIT 1)) AS unit_id)`;
}

/**
 * Submissions whose last version has all the words, each as the beginning of a word. The index knows no order: words
 * that nearly every report has would give any reports but those that wait. Then every status is read in its own order
 * too, until enough are found.
 */
function foundSql(where: Sql, words: readonly string[], statuses: readonly SubmissionStatus[]): Sql[] {
  const query = words.map((word) => `${word}:*`).join(" & ");
  const holds = sql`v.search @@ to_tsquery('simple', ${query})`;
  const wanted = join(statuses.map((status) => sql`${status}::submission_status`));
  const columns = sql`s.id, s.status, s.last_submitted_at`;
  const read = statuses.map(
    (status) => sql`(SELECT ${columns} FROM (
        SELECT ${columns}, s.version_count FROM submission s
        WHERE s.status = ${status}::submission_status AND ${where} ORDER BY ${inOrder(status)} LIMIT ${MOST_READ}) s
      CROSS JOIN LATERAL (SELECT 1 FROM submission_version v
        WHERE v.submission_id = s.id AND v.number = s.version_count AND ${holds} OFFSET 0) v
      WHERE (SELECT count(*) FROM hit) >= ${MOST_HITS} ORDER BY ${inOrder(status)} LIMIT ${MOST_COUNTED + 1})`,
  );
  return [
    sql`hit AS MATERIALIZED (SELECT ${columns}
      FROM submission_version v JOIN submission s ON s.id = v.submission_id AND s.version_count = v.number
      WHERE ${holds} AND s.status IN (${wanted}) AND ${where} LIMIT ${MOST_HITS})`,
    sql`found AS MATERIALIZED (SELECT * FROM hit UNION ${join(read, sql` UNION `)})`,
  ];
}
