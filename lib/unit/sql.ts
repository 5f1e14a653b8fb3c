import { type Sql, sql } from "@/lib/db";

/**
 * The name and kind of unit `u` on a local date: one row, or none when there is no unit. Like validOn, it never leaves
 * a unit nameless.
 * @param day YYYY-MM-DD, or an expression of type date
 */
export function nameTodaySql(day: string | Sql): Sql {
  return sql`SELECT n.name, n.kind::text AS kind FROM unit_name n WHERE n.unit_id = u.id
    ORDER BY COALESCE(n.valid_from <= ${day}::date, true) DESC, n.valid_from DESC NULLS LAST LIMIT 1`;
}

/** From when to when each unit was of a kind: from each name to the day before the next, the last until the unit ended. */
export const kindSpansSql: Sql = sql`
  SELECT n.unit_id, n.kind, n.valid_from,
    LEAST(u.ended_on, (lead(n.valid_from) OVER (PARTITION BY n.unit_id ORDER BY n.valid_from NULLS FIRST)) - 1) AS valid_to
  FROM unit_name n JOIN unit u ON u.id = n.unit_id`;
