import { z } from "zod";
import { noSql, sql, type Tx } from "@/lib/db";

/** Which days make sense for a beginning or an end. Local dates, YYYY-MM-DD. */

const termRow = z.object({ from: z.string(), to: z.string() });

/** From the first day that a resolution measures to its last one, or that of its last period. */
export async function termOf(tx: Tx, resolutionId: string): Promise<z.infer<typeof termRow>> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT measured_from::text AS from, greatest(term_end, measured_to,
      (SELECT max(ends_on) FROM period WHERE resolution_id = resolution.id))::text AS to
    FROM resolution WHERE id = ${resolutionId}::uuid`;
  return termRow.parse(rows[0]);
}

const sentRow = z.object({ label: z.string(), endsOn: z.string() });
type Sent = z.infer<typeof sentRow> | null;

/** The latest period of which a report on a task was sent, by anybody or by one unit. */
export async function lastSent(tx: Tx, taskId: string, unitId?: string): Promise<Sent> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT p.label, p.ends_on::text AS "endsOn" FROM submission s JOIN period p ON p.id = s.period_id
    WHERE s.task_id = ${taskId}::uuid AND s.version_count > 0
      ${unitId ? sql`AND s.unit_id = ${unitId}::uuid` : noSql}
    ORDER BY p.ends_on DESC LIMIT 1`;
  return rows.length > 0 ? sentRow.parse(rows[0]) : null;
}

/** The latest period of which a figure of a measure was sent. */
export async function lastFigure(tx: Tx, measureId: string): Promise<Sent> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT p.label, p.ends_on::text AS "endsOn" FROM measure_value v JOIN submission s ON s.id = v.submission_id
      JOIN period p ON p.id = s.period_id
    WHERE v.measure_id = ${measureId}::uuid AND s.version_count > 0
      AND (v.value IS NOT NULL OR v.numerator IS NOT NULL OR v.denominator IS NOT NULL)
    ORDER BY p.ends_on DESC LIMIT 1`;
  return rows.length > 0 ? sentRow.parse(rows[0]) : null;
}

/** Whether a period of the task's resolution ends between two days: one that nobody asked the unit for. */
export async function periodEndsBetween(
  tx: Tx,
  resolutionId: string,
  after: string,
  before: string,
): Promise<boolean> {
  const where = { resolutionId, endsOn: { gt: new Date(after), lt: new Date(before) } };
  return (await tx.period.count({ where })) > 0;
}
