import { type Sql, sql } from "@/lib/db";
import type { NoticeKind } from "./schema";

/**
 * The insert that tells everybody of the report's unit, or everybody of the office. It reads `moved` (the report: id,
 * unit_id) and `event` (what happened: id) of the statement it is part of.
 */
export function noticeSql(kind: NoticeKind, to: "unit" | "office", at: Date): Sql {
  const people = to === "unit" ? sql`a.unit_id = moved.unit_id` : sql`a.role = 'OFFICE'`;
  return sql`INSERT INTO notice (id, account_id, kind, key, submission_id, at)
    SELECT gen_random_uuid(), a.id, ${kind}, 'event:' || event.id, moved.id, ${at}
    FROM moved, event, account a WHERE a.disabled_at IS NULL AND ${people}`;
}
