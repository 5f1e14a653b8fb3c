import { cache } from "react";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { formatDate } from "@/lib/format";
import type { UnitKind } from "@/lib/resolution/schema";
import { validOn } from "./calc";

/** The committee's own name on a date. */
export type Organisation = { name: string; parent: string; office: string; place: string };

/** A unit as it is called on a date. */
export type UnitOnDate = { id: string; code: string; name: string; kind: UnitKind };

/**
 * The organisation's name on a local date.
 * @param date YYYY-MM-DD; today by default
 */
export const organisationOn = cache(async (date: string = today()): Promise<Organisation> => {
  const rows = await db().organisationName.findMany();
  const { name, parent, office, place } = validOn(rows.map(isoDates), date);
  return { name, parent, office, place };
});

/**
 * All units that have not ended by code, named as on a local date.
 * @param date YYYY-MM-DD; today by default
 */
export const unitsOn = cache(async (date: string = today()): Promise<UnitOnDate[]> => {
  const rows = await db().unit.findMany({
    where: { endedOn: null },
    orderBy: { code: "asc" },
    select: { id: true, code: true, names: true },
  });
  return rows.map(({ names, ...unit }) => {
    const { name, kind } = validOn(names.map(isoDates), date);
    return { ...unit, name, kind };
  });
});

/** Today's local date in Asia/Ho_Chi_Minh by the portal's clock, YYYY-MM-DD. */
function today(): string {
  return formatDate(now()).split("/").reverse().join("-");
}

function isoDate(date: Date | null): string | null {
  return date && date.toISOString().slice(0, 10);
}

function isoDates<T extends { validFrom: Date | null; validTo: Date | null }>(entry: T) {
  return { ...entry, validFrom: isoDate(entry.validFrom), validTo: isoDate(entry.validTo) };
}
