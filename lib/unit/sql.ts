import { z } from "zod";
import { type Sql, sql, type Tx } from "@/lib/db";

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

const earliestRow = z.object({
  followed: z.string(),
  sent: z.object({ label: z.string(), startsOn: z.string() }).nullable(),
});

/** From when on a unit can have ended: the first day that a resolution measures, the latest period it reported for. */
export async function earliestEnd(tx: Tx, unitId: string): Promise<z.infer<typeof earliestRow>> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT (SELECT min(measured_from)::text FROM resolution) AS followed,
      (SELECT json_build_object('label', p.label, 'startsOn', p.starts_on)
        FROM submission s JOIN period p ON p.id = s.period_id
        WHERE s.unit_id = ${unitId}::uuid AND s.version_count > 0 ORDER BY p.ends_on DESC LIMIT 1) AS sent`;
  return earliestRow.parse(rows[0]);
}

/**
 * Units with their place in a list: columns `id` and `place`.
 * @param order ids as unitOrder gives them
 */
export function placesSql(order: readonly string[]): Sql {
  return sql`(SELECT id, place FROM unnest(${[...order]}::uuid[]) WITH ORDINALITY AS listed(id, place))`;
}
