import { type Sql, sql } from "@/lib/db";
import type { CommentAudience } from "./schema.comment";

/** What the office wrote on the submission `s` without deciding, for these readers alone; oldest first, as JSON. */
export function commentsSql(audiences: readonly CommentAudience[]): Sql {
  return sql`(SELECT json_agg(json_build_object('id', rc.id, 'audience', rc.audience, 'text', rc.text, 'at', rc.at,
      'by', (SELECT username FROM account WHERE id = rc.actor_id),
      'version', (SELECT number FROM submission_version WHERE id = rc.version_id)) ORDER BY rc.at, rc.id)
    FROM review_comment rc
    WHERE rc.submission_id = s.id AND rc.audience::text = ANY(${[...audiences]}::text[]))`;
}

/** What the public reads of the submission `s` now, beside the words its unit had sent; null when nothing. */
export const publishedSql = sql`(SELECT json_build_object('rating', pu.rating, 'publishedAt', pu.published_at,
    'version', pv.number, 'summary', pu.public_summary, 'unitSummary', pv.content->>'publicSummary')
  FROM publication pu JOIN submission_version pv ON pv.id = pu.version_id
  WHERE pu.submission_id = s.id AND pu.superseded_at IS NULL)`;
