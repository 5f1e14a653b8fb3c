import { z } from "zod";
import { noSql, type Sql, sql, type Tx } from "@/lib/db";
import { cadence } from "@/lib/resolution/schema";
import type { Planned } from "./calc.holidays";
import type { Holidays } from "./calc.year";
import { plannedState } from "./workflow";

const ruleRow = z.object({
  resolutionId: z.string(),
  cadence,
  opensDayOfLastMonth: z.int(),
  dueDayOfLastMonth: z.int(),
  dueTime: z.string(),
  firstYear: z.int(),
  lastYear: z.int(),
  years: z.array(z.int()),
});

const plannedRow = z.object({
  id: z.string(),
  label: z.string(),
  year: z.int(),
  ordinal: z.int(),
  perYear: z.int(),
  opensAt: z.date(),
  dueAt: z.date(),
});

/** The rule of the current resolution, the years of its figures, and those that have periods. */
export type CalendarRule = z.infer<typeof ruleRow>;

const locked = sql`FOR NO KEY UPDATE OF r`;

function ruleSql(lock: Sql): Sql {
  return sql`
    SELECT r.id::text AS "resolutionId", r.cadence::text AS cadence,
      r.opens_day_of_last_month AS "opensDayOfLastMonth", r.due_day_of_last_month AS "dueDayOfLastMonth",
      r.due_time AS "dueTime", extract(year FROM r.measured_from)::int AS "firstYear",
      extract(year FROM r.measured_to)::int AS "lastYear",
      ARRAY(SELECT DISTINCT p.year FROM period p WHERE p.resolution_id = r.id ORDER BY p.year) AS years
    FROM resolution r ORDER BY r.term_start DESC LIMIT 1 ${lock}`;
}

/**
 * The reporting rule and all holidays.
 * @param lock holds the calendar until the transaction ends, so that changes of holidays and new years follow each
 *   other and each sees the one before
 */
export async function readCalendar(
  tx: Tx,
  lock: boolean,
): Promise<{ rule: CalendarRule; holidays: Holidays }> {
  const rows = await tx.$queryRaw<unknown[]>(ruleSql(lock ? locked : noSql));
  const days = await tx.$queryRaw`SELECT day::text AS day, name FROM holiday ORDER BY day`;
  const holidays = z.array(z.object({ day: z.string(), name: z.string() })).parse(days);
  return { rule: ruleRow.parse(rows[0]), holidays: new Map(holidays.map(({ day, name }) => [day, name])) };
}

/**
 * The periods whose dates may still change.
 * @param lock holds them until the transaction ends, so that none opens meanwhile
 */
export async function plannedPeriods(tx: Tx, resolutionId: string, lock: boolean): Promise<Planned[]> {
  const rows = await tx.$queryRaw`
    SELECT id::text AS id, label, year, ordinal, per_year AS "perYear", opens_at AS "opensAt", due_at AS "dueAt"
    FROM period WHERE resolution_id = ${resolutionId}::uuid AND state = ${plannedState}::period_state
    ORDER BY year, ordinal ${lock ? sql`FOR NO KEY UPDATE` : noSql}`;
  return z.array(plannedRow).parse(rows);
}
