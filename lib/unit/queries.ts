import { cache } from "react";
import { z } from "zod";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { formatDate } from "@/lib/format";
import type { UnitKind } from "@/lib/resolution/schema";
import { byName, validOn } from "./calc";
import { hasBegun } from "./calc.names";
import { datedName } from "./schema";

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
