import { z } from "zod";
import { type Sql, sql } from "@/lib/db";
import { submissionStatus } from "@/lib/submission/workflow";
import { datedName } from "@/lib/unit/schema";

/** What a decision reads of a submission. */
export const reviewableRow = z.object({
  id: z.uuid(),
  status: submissionStatus,
  unitId: z.uuid(),
  taskId: z.uuid(),
  names: z.array(datedName),
  period: z.object({
    id: z.uuid(),
    resolutionId: z.uuid(),
    year: z.int(),
    ordinal: z.int(),
    endsOn: z.string(),
  }),
  version: z.object({ id: z.uuid(), number: z.int(), content: z.unknown() }),
  published: z.boolean(),
});

/**
 * A submission that was sent at least once with its latest version; one row or none.
 * @param from more to join, after a comma
 */
export function reviewableSql(submissionId: string, from: Sql): Sql {
  return sql`
    SELECT s.id, s.status, s.unit_id AS "unitId", s.task_id AS "taskId",
      (SELECT json_agg(json_build_object('name', n.name, 'kind', n.kind, 'validFrom', n.valid_from,
        'validTo', n.valid_to)) FROM unit_name n WHERE n.unit_id = s.unit_id) AS names,
      json_build_object('id', p.id, 'resolutionId', p.resolution_id, 'year', p.year, 'ordinal', p.ordinal,
        'endsOn', p.ends_on) AS period,
      json_build_object('id', v.id, 'number', v.number, 'content', v.content) AS version,
      EXISTS (SELECT 1 FROM publication c WHERE c.submission_id = s.id AND c.superseded_at IS NULL) AS published
    FROM submission s JOIN period p ON p.id = s.period_id
      JOIN submission_version v ON v.submission_id = s.id AND v.number = s.version_count ${from}
    WHERE s.id = ${submissionId}::uuid`;
}
