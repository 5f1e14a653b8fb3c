import { cache } from "react";
import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { formatDate } from "@/lib/format";
import { type UnitKind, unitKind } from "@/lib/resolution/schema";
import { plainFigures } from "@/lib/submission/calc";
import { readScope } from "@/lib/submission/policy";
import { figuresSelect, formMeasureSelect, type Target } from "@/lib/submission/queries";
import type { FormMeasure, MeasureValueContent } from "@/lib/submission/schema";
import { isReporter, validOn } from "./calc";

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
  name: z.string(),
  kind: unitKind,
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
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
 * All units that had not ended on a local date, by code, named as on that date.
 * @param date YYYY-MM-DD; today by default
 */
export async function unitsOn(date: string = today()): Promise<UnitOnDate[]> {
  return (await unitNames())
    .map((names) => validOn(names, date))
    .filter(({ endedOn }) => endedOn === null || endedOn >= date)
    .map(({ id, code, name, kind }) => ({ id, code, name, kind }));
}

/** A figure that the unit enters in another task: shown where it matters, never entered twice. */
export type RelatedFigure = {
  measure: FormMeasure;
  homeTask: { slug: string; title: string };
  /** the unit's own latest one, draft or sent; null when there is none yet */
  latest: { period: string; value: MeasureValueContent } | null;
};

/** The figures of the task's related indicators that the unit itself reports, each with its latest value. */
export async function relatedFigures(actor: Actor, { unit, task, period }: Target): Promise<RelatedFigure[]> {
  const { year, ordinal } = period;
  const rows = await db().measure.findMany({
    where: { parts: { none: {} }, indicator: { related: { some: { taskId: task.id } } } },
    orderBy: [{ indicator: { number: "asc" } }, { ordinal: "asc" }],
    select: {
      ...formMeasureSelect,
      indicator: { select: { title: true, homeTask: { select: { slug: true, title: true } } } },
      values: {
        where: {
          OR: [{ value: { not: null } }, { numerator: { not: null } }],
          submission: {
            AND: [readScope(actor), { unitId: unit.id }],
            period: { OR: [{ year: { lt: year } }, { year, ordinal: { lte: ordinal } }] },
          },
        },
        orderBy: { submission: { period: { endsOn: "desc" } } },
        take: 1,
        select: { ...figuresSelect, submission: { select: { period: { select: { label: true } } } } },
      },
    },
  });
  return rows
    .filter((row) => isReporter(row, unit))
    .map(({ values: [value], indicator, ...measure }) => ({
      measure: { ...measure, indicatorTitle: indicator.title },
      homeTask: indicator.homeTask,
      latest: value ? { period: value.submission.period.label, value: plainFigures(value) } : null,
    }));
}

/** Today's local date in Asia/Ho_Chi_Minh by the portal's clock, YYYY-MM-DD. */
function today(): string {
  return formatDate(now()).split("/").reverse().join("-");
}

function isoDate(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}

function isoDates<T extends { validFrom: Date | null; validTo: Date | null }>(entry: T) {
  return { ...entry, validFrom: isoDate(entry.validFrom), validTo: isoDate(entry.validTo) };
}
