import { type Sql, sql } from "@/lib/db";

/** Published summaries that hold words. */

/** Reports that the index of words gives; where there are more, the newest are looked through instead. */
const MOST_HITS = 1_000;
const MOST_READ = 5_000;

/** A query of words for PostgreSQL: each the beginning of a word, a single letter a word of its own. */
function queryOf(words: readonly string[]): string {
  return words.map((word) => (word.length === 1 ? word : `${word}:*`)).join(" & ");
}

/**
 * The newest published reports of a resolution with all the words. The index knows no order, and a word that nearly
 * every summary has would make the database sort them all: then the newest ones are read in their order, which has
 * enough of them soon.
 */
export function foundReportsSql(resolutionId: string, words: readonly string[], most: number): Sql {
  const holds = sql`p.superseded_at IS NULL
    AND p.search @@ to_tsquery('simple', ${queryOf(words)})`;
  const own = sql`p.period_id IN (SELECT id FROM period WHERE resolution_id = ${resolutionId}::uuid)`;
  return sql`
    WITH hit AS MATERIALIZED (
      SELECT p.id, p.published_at FROM publication p WHERE ${holds} AND ${own} LIMIT ${MOST_HITS}),
    newest AS MATERIALIZED (
      SELECT p.id, p.published_at FROM (
        SELECT id, published_at, superseded_at, period_id, search FROM publication
        ORDER BY published_at DESC LIMIT ${MOST_READ}) p
      WHERE (SELECT count(*) FROM hit) >= ${MOST_HITS} AND ${holds} AND ${own}
      ORDER BY p.published_at DESC LIMIT ${most}),
    found AS (
      SELECT id, published_at FROM hit UNION SELECT id, published_at FROM newest
      ORDER BY published_at DESC, id DESC LIMIT ${most})
    SELECT p.unit_id AS "unitId", t.slug, t.title AS task, e.label AS period, p.public_summary AS summary
    FROM found JOIN publication p ON p.id = found.id JOIN task t ON t.id = p.task_id
      JOIN period e ON e.id = p.period_id
    ORDER BY found.published_at DESC, found.id DESC`;
}
