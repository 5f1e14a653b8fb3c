import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import type { MeasureFacts } from "@/lib/resolution/schema";
import { isReporter } from "@/lib/unit/calc";
import { absenceStates, askedPeriods, checkOf, unitParts } from "./calc";
import { figureScene, partsOf } from "./queries";
import {
  absenceRow,
  type Contribution,
  contributionRow,
  FIGURE_PAGE,
  type MissingPart,
  measureKey,
  periodOfYear,
  rollupRow,
  sourceRow,
} from "./schema";
import { absencesSql, contributionsSql, periodsSql, rollupsSql, sourcesSql } from "./sql";

/** One figure taken apart. */

export type FigureDetail = NonNullable<Awaited<ReturnType<typeof loadFigure>>>;
export type FigureUnit = FigureDetail["shown"][number];

/** Which of the units: one page, or all of them for a file. */
type Wanted = { page: number } | "all";

/**
 * A measure's year with the units in it (each with the approved versions behind it), the units that are missing and
 * why, and whether the units add up to what is published.
 * @param key as measureKey writes it, or the measure's id
 * @returns null for an unknown measure
 * @throws Refusal FORBIDDEN for whoever is neither of the office nor a leader
 */
export async function loadFigure(actor: Actor, key: string, askedYear: number | undefined, wanted: Wanted) {
  const scene = await figureScene(actor, askedYear);
  const { measures, year, units, endsOn, resolution } = scene;
  const measure = measures.find((one) =>
    [measureKey(one), encodeURIComponent(measureKey(one)), one.id].includes(key),
  );
  if (!measure) return null;
  const parts = partsOf(measure, measures);
  const ids = [measure, ...parts].map(({ id }) => id);
  const [rollups, periods, given] = await Promise.all([
    db().$queryRaw(rollupsSql(ids, year)).then(z.array(rollupRow).parse),
    db().$queryRaw(periodsSql(resolution.id, year)).then(z.array(periodOfYear).parse),
    db().$queryRaw(contributionsSql(measure.id, year)).then(z.array(contributionRow).parse),
  ]);
  const expected = parts.length > 0 ? [] : units.filter((unit) => isReporter(measure, unit));
  const inFigure = unitParts(
    measure,
    given,
    await named(units, given),
    new Set(expected.map(({ id }) => id)),
  );
  const rollup = rollups.find(({ measureId }) => measureId === measure.id) ?? null;
  const asked = askedPeriods(measure, periods);
  const pages = Math.max(1, Math.ceil(inFigure.length / FIGURE_PAGE));
  const page = wanted === "all" ? 1 : Math.min(wanted.page, pages);
  const shown = wanted === "all" ? inFigure : inFigure.slice((page - 1) * FIGURE_PAGE, page * FIGURE_PAGE);
  const reported = new Set(inFigure.map(({ unitId }) => unitId));
  const absent = expected.filter(({ id }) => !reported.has(id));
  const [sources, absences] = await Promise.all([
    sourcesOf(shown.flatMap(({ from }) => from)),
    absencesOf(
      measure,
      year,
      absent.map(({ id }) => id),
      endsOn,
    ),
  ]);
  const missing: MissingPart[] = absent.map(({ id, code, label }) => ({
    code,
    label,
    states: absenceStates(absences.get(id), asked),
  }));
  return {
    ...scene,
    measure,
    rollup,
    parts: parts.map((part) => ({
      measure: part,
      rollup: rollups.find(({ measureId, units: count }) => measureId === part.id && count > 0) ?? null,
      expected: units.filter((unit) => isReporter(part, unit)).length,
    })),
    expected: expected.length,
    total: inFigure.length,
    check: checkOf(measure, inFigure, rollup),
    asked,
    page,
    pages,
    values: inFigure.length <= MOST_ADDENDS ? inFigure.map(({ value }) => value) : [],
    shown: shown.map((part) => ({
      ...part,
      from: part.from.flatMap(({ publicationId, ordinal }) => {
        const period = periods.find((one) => one.ordinal === ordinal);
        const source = sources.get(publicationId);
        return period && source ? [{ period, ...source }] : [];
      }),
    })),
    missing,
  };
}

/** A sum of so few units is written out. */
const MOST_ADDENDS = 8;

type Named = { id: string; code: string; label: string };

/** The units with those that have ended meanwhile but are in the figure. */
async function named(units: readonly Named[], given: readonly Contribution[]): Promise<Named[]> {
  const known = new Set(units.map(({ id }) => id));
  const gone = [...new Set(given.map(({ unitId }) => unitId))].filter((id) => !known.has(id));
  if (gone.length === 0) return [...units];
  const rows = await db().unit.findMany({
    where: { id: { in: gone } },
    select: { id: true, code: true, names: { orderBy: { validFrom: "desc" }, take: 1 } },
  });
  return [...units, ...rows.map(({ id, code, names }) => ({ id, code, label: names[0]?.name ?? code }))];
}

async function sourcesOf(given: readonly Contribution[]) {
  const ids = given.map(({ publicationId }) => publicationId);
  const rows = ids.length > 0 ? z.array(sourceRow).parse(await db().$queryRaw(sourcesSql(ids))) : [];
  return new Map(rows.map((row) => [row.publicationId, row]));
}

async function absencesOf(measure: Pick<MeasureFacts, "id">, year: number, ids: string[], endsOn: string) {
  const found = ids.length > 0 ? await db().$queryRaw(absencesSql(measure.id, year, ids, endsOn)) : [];
  return new Map(
    z
      .array(absenceRow)
      .parse(found)
      .map((row) => [row.unitId, row]),
  );
}
