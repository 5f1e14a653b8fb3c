import { z } from "zod";
import { role } from "@/lib/account/schema";
import { noSql, type Sql, sql } from "@/lib/db";
import { unitKind } from "@/lib/resolution/schema";
import { nameTodaySql } from "@/lib/unit/sql";
import { actionsOfGroup } from "./labels";
import type { AuditFilter } from "./schema";

/** An entry as its statement gives it. */
export const entryRow = z.object({
  id: z.bigint(),
  at: z.date(),
  actorId: z.string().nullable(),
  role: role.nullable(),
  action: z.string(),
  subjectType: z.string(),
  subjectId: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
});

/** The newest entries that a filter lets through, by their place in the chain. */
export function entriesSql(filter: AuditFilter, limit: number): Sql {
  const { nguoi, nhom, tu, den, truoc } = filter;
  const subject = filter["doi-tuong"];
  return sql`
    SELECT id, at, actor_id AS "actorId", actor_role::text AS role, action, subject_type AS "subjectType",
      subject_id AS "subjectId", detail
    FROM audit_entry WHERE true
      ${truoc === null ? noSql : sql`AND id < ${truoc}`}
      ${nguoi ? sql`AND actor_id = (SELECT a.id FROM account a WHERE a.username = ${nguoi})` : noSql}
      ${nhom ? sql`AND action = ANY(${actionsOfGroup(nhom)})` : noSql}
      ${subject ? sql`AND subject_type = ${subject}` : noSql}
      ${tu ? sql`AND at >= ${startOfDay(tu)}` : noSql}
      ${den ? sql`AND at < ${new Date(startOfDay(den).getTime() + DAY)}` : noSql}
    ORDER BY id DESC LIMIT ${limit}`;
}

const DAY = 86_400_000;

/** Midnight in Asia/Ho_Chi_Minh, which knows no summer time. */
function startOfDay(date: string): Date {
  return new Date(`${date}T00:00:00+07:00`);
}

/** What something is called; a unit has its kind beside it. */
export const nameRows = z.array(z.object({ id: z.string(), label: z.string(), kind: unitKind.nullable() }));

/**
 * What accounts, units, periods and parts of the catalogue are called, by id; one statement for a whole page.
 * @param day local date for the names of units
 */
export function namesSql(ids: readonly string[], day: string): Sql {
  const wanted = sql`ANY(${ids}::uuid[])`;
  return sql`
    SELECT id::text, username AS label, NULL AS kind FROM account WHERE id = ${wanted}
    UNION ALL SELECT id::text, label, NULL FROM period WHERE id = ${wanted}
    UNION ALL SELECT id::text, short_title, NULL FROM resolution WHERE id = ${wanted}
    UNION ALL SELECT id::text, title, NULL FROM task WHERE id = ${wanted}
    UNION ALL SELECT id::text, code || '. ' || label, NULL FROM measure WHERE id = ${wanted}
    UNION ALL SELECT id::text, number || '. ' || title, NULL FROM indicator WHERE id = ${wanted}
    UNION ALL SELECT id::text, title, NULL FROM indicator_group WHERE id = ${wanted}
    UNION ALL SELECT u.id::text, named.name, named.kind FROM unit u, LATERAL (${nameTodaySql(day)}) named
      WHERE u.id = ${wanted}`;
}
