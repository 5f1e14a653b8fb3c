import { z } from "zod";
import { type Sql, sql } from "@/lib/db";
import { taskKind } from "@/lib/resolution/schema";
import { historySql, measureJson, measureRow } from "@/lib/submission/sql";
import { datedName } from "@/lib/unit/schema";
import type { ReviewPlace } from "./schema";

/** A row of recordSql. */
export const recordRow = z.object({
  id: z.string(),
  names: z.array(datedName),
  task: z.object({ slug: z.string(), title: z.string(), kind: taskKind, ordinal: z.int() }),
  period: z.object({ code: z.string(), label: z.string(), endsOn: z.string() }),
  /** every measure that any version holds */
  measures: z.array(measureRow.omit({ past: true })).nullable(),
  published: z.int().nullable(),
  history: z.unknown(),
});

/** What happened to a submission that was sent at least once, found by its address; its versions come apart. */
export function recordSql(place: ReviewPlace): Sql {
  return sql`
    SELECT s.id, (SELECT json_agg(json_build_object('name', n.name, 'kind', n.kind, 'validFrom', n.valid_from,
        'validTo', n.valid_to)) FROM unit_name n WHERE n.unit_id = u.id) AS names,
      json_build_object('slug', t.slug, 'title', t.title, 'kind', t.kind, 'ordinal', t.ordinal) AS task,
      json_build_object('code', p.code, 'label', p.label, 'endsOn', p.ends_on) AS period,
      (SELECT json_agg(json_build_object(${measureJson}) ORDER BY i.number, m.ordinal)
        FROM measure m JOIN indicator i ON i.id = m.indicator_id
        WHERE m.id::text IN (SELECT jsonb_object_keys(v.content->'values') FROM submission_version v
          WHERE v.submission_id = s.id)) AS measures,
      (SELECT v.number FROM publication b JOIN submission_version v ON v.id = b.version_id
        WHERE b.submission_id = s.id AND b.superseded_at IS NULL) AS published,
      ${historySql} AS history
    FROM unit u JOIN submission s ON s.unit_id = u.id JOIN task t ON t.id = s.task_id JOIN period p ON p.id = s.period_id
    WHERE u.code = ${place.unit} AND t.slug = ${place.task} AND p.code = ${place.period} AND s.version_count > 0
    ORDER BY p.ends_on DESC LIMIT 1`;
}
