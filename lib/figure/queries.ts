import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { compareVi } from "@/lib/format";
import { shownYear } from "@/lib/period/calc";
import { publicScene } from "@/lib/publication/queries";
import { measuresOf } from "@/lib/resolution/queries";
import type { MeasureFacts } from "@/lib/resolution/schema";
import { Refusal } from "@/lib/result";
import { mayReadReviews } from "@/lib/submission/policy";
import { isLocality, isReporter } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import { unitsOn } from "@/lib/unit/queries";
import { rollupRow } from "./schema";
import { rollupsSql, yearsSql } from "./sql";

/** The figures of a year, each with its coverage. */

export type FigureList = Awaited<ReturnType<typeof listFigures>>;
export type FigureRow = FigureList["rows"][number];

const yearRow = z.object({ year: z.int() });

/** What both pages need: the measures, the year shown and who reports in it. */
export async function figureScene(actor: Actor, askedYear: number | undefined) {
  if (!mayReadReviews(actor)) throw new Refusal("FORBIDDEN");
  const { resolution, period, organisation } = await publicScene();
  const [measures, found] = await Promise.all([
    measuresOf(resolution.id),
    db().$queryRaw(yearsSql(resolution.id)),
  ]);
  const years = z
    .array(yearRow)
    .parse(found)
    .map((row) => row.year);
  const year = shownYear(years, askedYear, now());
  // As the public pages name and count units: at the end of the present period, or of a past year.
  const endsOn = year === period?.year ? period.endsOn : `${year}-12-31`;
  const units = (await unitsOn(endsOn))
    .map((unit) => ({ ...unit, label: unitLabel(unit) }))
    .sort((a, b) => Number(isLocality(b.kind)) - Number(isLocality(a.kind)) || compareVi(a.label, b.label));
  return { resolution, organisation, measures, years, year, endsOn, units };
}

/** The measures added up into a whole; empty for a measure that is reported itself. */
export function partsOf(measure: Pick<MeasureFacts, "id">, all: readonly MeasureFacts[]): MeasureFacts[] {
  return all.filter(({ wholeId }) => wholeId === measure.id);
}

/**
 * Every measure with its published figure of a year.
 * @throws Refusal FORBIDDEN for whoever is neither of the office nor a leader
 */
export async function listFigures(actor: Actor, askedYear: number | undefined) {
  const { measures, years, year, units } = await figureScene(actor, askedYear);
  const ids = measures.map(({ id }) => id);
  const rollups = z.array(rollupRow).parse(await db().$queryRaw(rollupsSql(ids, year)));
  const rows = measures.map((measure) => {
    const own = partsOf(measure, measures);
    const sources = own.length > 0 ? own : [measure];
    const found = sources.map(
      ({ id }) => rollups.find((row) => row.measureId === id && row.units > 0) ?? null,
    );
    const expected = sources.map((source) => units.filter((unit) => isReporter(source, unit)).length);
    return {
      measure,
      parts: own,
      rollups: found,
      reported: Math.min(...found.map((row) => row?.units ?? 0)),
      expected: Math.max(...expected),
    };
  });
  return { years, year, rows };
}
