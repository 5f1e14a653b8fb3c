import { cache } from "react";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db, sql } from "@/lib/db";
import { formatDate } from "@/lib/format";
import { type UnitKind, unitKind } from "@/lib/resolution/schema";
import { byName, validOn } from "./calc";
import { hasBegun } from "./calc.names";
import type { CountedSpan } from "./calc.spans";
import { datedName } from "./schema";
import { kindSpansSql, nameTodaySql } from "./sql";

/** The committee's own name on a date. */
export type Organisation = { name: string; parent: string; office: string; place: string };

/** A unit as it is called on a date. */
export type UnitOnDate = { id: string; code: string; name: string; kind: UnitKind };

const organisationNames = cache(async () => (await db().organisationName.findMany()).map(isoDates));

/** Every unit that ever was with all its names, in one statement and once per request. */
const unitNames = cache(async () => {
  const rows = await db().$queryRaw`
    SELECT unit.id, code, ended_on::text AS "endedOn", name, kind::text AS kind,
      valid_from::text AS "validFrom", valid_to::text AS "validTo"
    FROM unit JOIN unit_name ON unit_name.unit_id = unit.id ORDER BY code`;
  const byUnit = new Map<string, z.infer<typeof unitNameRow>[]>();
  for (const row of z.array(unitNameRow).parse(rows)) {
    byUnit.set(row.id, [...(byUnit.get(row.id) ?? []), row]);
  }
  return [...byUnit.values()];
});

const unitNameRow = z.object({
  id: z.string(),
  code: z.string(),
  endedOn: z.string().nullable(),
  ...datedName.shape,
});

/**
 * The organisation's name on a local date.
 * @param date YYYY-MM-DD; today by default
 */
export async function organisationOn(date: string = today()): Promise<Organisation> {
  const { name, parent, office, place } = validOn(await organisationNames(), date);
  return { name, parent, office, place };
}

/**
 * All units that had begun and had not ended on a local date, named as on that date; localities by name, then agencies.
 * @param date YYYY-MM-DD; today by default
 */
export async function unitsOn(date: string = today()): Promise<UnitOnDate[]> {
  return (await unitNames())
    .filter((names) => hasBegun(names, date))
    .map((names) => validOn(names, date))
    .filter(({ endedOn }) => endedOn === null || endedOn >= date)
    .map(({ id, code, name, kind }) => ({ id, code, name, kind }))
    .sort(byName);
}

/**
 * Every unit that ever was, in the order of lists: SQL knows no Vietnamese one and joins this instead.
 * @param date local date of the names; today by default
 */
export async function unitOrder(date: string = today()): Promise<string[]> {
  return (await unitNames())
    .map((names) => validOn(names, date))
    .sort(byName)
    .map(({ id }) => id);
}

const spanRow = z.object({
  kind: unitKind,
  from: z.string().nullable(),
  until: z.string().nullable(),
  count: z.int(),
});

/** How many units were of which kind and when; as many rows as there are different spans. Read once per request. */
export const unitSpans = cache(async (): Promise<CountedSpan[]> => {
  const rows = await db().$queryRaw`
    SELECT kind::text AS kind, valid_from::text AS "from", valid_to::text AS until, count(*)::int AS count
    FROM (${kindSpansSql}) span GROUP BY 1, 2, 3`;
  return z.array(spanRow).parse(rows);
});

const assignedRow = spanRow.extend({ taskId: z.string() });
export type AssignedSpan = z.infer<typeof assignedRow>;

/** The same of the units that a task is given to, by task. Read once per request. */
export const assignmentSpans = cache(async (): Promise<AssignedSpan[]> => {
  const rows = await db().$queryRaw`
    SELECT "taskId", kind::text AS kind, "from"::text AS "from", until::text AS until, count(*)::int AS count
    FROM (SELECT a.task_id AS "taskId", span.kind, GREATEST(span.valid_from, a.started_on) AS "from",
        LEAST(span.valid_to, a.ended_on, t.ended_on) AS until
      FROM assignment a JOIN task t ON t.id = a.task_id JOIN (${kindSpansSql}) span ON span.unit_id = a.unit_id) part
    WHERE "from" IS NULL OR until IS NULL OR "from" <= until GROUP BY 1, 2, 3, 4`;
  return z.array(assignedRow).parse(rows);
});

const namedRow = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  kind: unitKind,
  endedOn: z.string().nullable(),
});

/**
 * Some units by their ids, named as on a local date.
 * @param date YYYY-MM-DD
 */
export async function unitsNamed(
  ids: readonly string[],
  date: string,
): Promise<Map<string, UnitOnDate & { endedOn: string | null }>> {
  if (ids.length === 0) return new Map();
  const rows = await db().$queryRaw(sql`
    SELECT u.id, u.code, u.ended_on::text AS "endedOn", n.name, n.kind
    FROM unit u, LATERAL (${nameTodaySql(date)}) n WHERE u.id = ANY(${ids}::uuid[])`);
  return new Map(
    z
      .array(namedRow)
      .parse(rows)
      .map((row) => [row.id, row]),
  );
}

/** Today's local date in Asia/Ho_Chi_Minh by the portal's clock, YYYY-MM-DD. */
export function today(): string {
  return formatDate(now()).split("/").reverse().join("-");
}

function isoDate(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}

function isoDates<T extends { validFrom: Date | null; validTo: Date | null }>(entry: T) {
  return { ...entry, validFrom: isoDate(entry.validFrom), validTo: isoDate(entry.validTo) };
}
