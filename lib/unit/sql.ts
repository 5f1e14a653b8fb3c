import { type Sql, sql } from "@/lib/db";

/**
 * The name and kind of unit `u` on a local date: one row, or none when there is no unit. Like validOn, it never leaves
 * a unit nameless.
 * @param day YYYY-MM-DD
 */
export function nameTodaySql(day: string): Sql {
  return sql`SELECT n.name, n.kind::text AS kind FROM unit_name n WHERE n.unit_id = u.id
    ORDER BY COALESCE(n.valid_from <= ${day}::date, true) DESC, n.valid_from DESC NULLS LAST LIMIT 1`;
}
