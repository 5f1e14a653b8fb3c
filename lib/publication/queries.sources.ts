import { z } from "zod";
import { db } from "@/lib/db";
import { reference } from "@/lib/submission/calc";
import { unitLabel } from "@/lib/unit/labels";
import { organisationOn } from "@/lib/unit/queries";
import { publicPeriods, publicScene, publicTasks } from "./queries";
import { figureView, measureSeries, missingUnits, publicMeasures } from "./queries.measures";
import type { MeasureView, PublicPeriod } from "./schema";
import {
  type MeasureSource,
  type Missing,
  measureSourceRow,
  missingRow,
  SOURCES_PAGE,
  type SourcePage,
  type SourceReport,
  type TaskSource,
  taskSourceRow,
} from "./schema.sources";
import { missingSql, periodSourcesSql, taskSourcesSql, yearSourcesSql } from "./sql.sources";

/** Where public figures come from: every card reads publications and nothing of the reports behind them. */

const MOST_NAMES = 20;

/**
 * The card of a measure's figure.
 * @param code the measure's code in the resolution, as it is or as an address writes it
 * @param span a year ("2023") or a period's code ("2023-q2")
 * @param page of the units, from 1
 * @returns null for what has no published figure
 */
export async function measureSource(code: string, span: string, page: number): Promise<MeasureSource | null> {
  const measure = (await publicMeasures()).find((candidate) =>
    [candidate.code, encodeURIComponent(candidate.code)].includes(code),
  );
  if (!measure) return null;
  return /^\d{4}$/.test(span) ? yearSource(measure, Number(span), page) : periodSource(measure, span, page);
}

async function yearSource(measure: MeasureView, year: number, page: number): Promise<MeasureSource | null> {
  const figure = measure.years.find((entry) => entry.year === year);
  if (!figure) return null;
  const { period } = await publicScene();
  const day = year === period?.year ? period.endsOn : `${year}-12-31`;
  const rows = await db().$queryRaw(yearSourcesSql({ measureId: measure.id, day, page }, year));
  const parts = (await partsOf(measure)).map(({ code, label, years }) => {
    return { code, label, value: years.find((entry) => entry.year === year)?.value ?? null };
  });
  const missing = await missingUnits(measure, year, MOST_NAMES);
  const { office } = await organisationOn(day);
  const { updatedAt: approvedAt } = figure;
  return {
    measure,
    year,
    period: null,
    figure,
    parts,
    missing,
    office,
    approvedAt,
    ...unitsOf(measure, rows, page),
  };
}

async function periodSource(measure: MeasureView, code: string, page: number): Promise<MeasureSource | null> {
  const [period, parts] = await Promise.all([publishedPeriod(code), partsOf(measure)]);
  if (!period) return null;
  const series = await measureSeries([measure.id, ...parts.map(({ id }) => id)]);
  const at = (id: string) => series.get(id)?.find((point) => point.code === code);
  const figure = at(measure.id);
  if (!figure) return null;
  const of = { measureId: measure.id, day: period.endsOn, page };
  const ids = parts.length > 0 ? parts.map(({ id }) => id) : [measure.id];
  const [rows, missing, { office }, latest] = await Promise.all([
    db().$queryRaw(periodSourcesSql(of, period.id)),
    missingIn({ measureId: measure.id }, period),
    organisationOn(period.endsOn),
    db().measurePeriod.aggregate({
      where: { measureId: { in: ids }, periodId: period.id },
      _max: { updatedAt: true },
    }),
  ]);
  return {
    measure,
    year: period.year,
    period,
    figure: { ...figure, complete: figure.reported >= figure.expected },
    parts: parts.map(({ id, code: part, label }) => ({ code: part, label, value: at(id)?.value ?? null })),
    missing: parts.length > 0 ? { names: [], total: 0 } : missing,
    office,
    approvedAt: latest._max.updatedAt,
    ...unitsOf(measure, rows, page),
  };
}

async function partsOf({ id }: MeasureView): Promise<MeasureView[]> {
  return (await publicMeasures()).filter(({ wholeId }) => wholeId === id);
}

async function publishedPeriod(code: string): Promise<PublicPeriod | undefined> {
  return (await publicPeriods()).find((period) => period.code === code);
}

function unitsOf(measure: MeasureView, rows: unknown, page: number) {
  const found = z.array(measureSourceRow).parse(rows);
  return {
    ...pageFacts(found[0]?.total, page),
    units: found.map(({ code, name, kind, reports, ...stored }) => {
      return { code, name, kind, figure: figureView(measure, stored), reports: named(code, reports) };
    }),
  };
}

type RawReport = NonNullable<z.infer<typeof taskSourceRow>["reports"]>[number];

function named(unitCode: string, reports: readonly RawReport[] | null): SourceReport[] {
  return (reports ?? []).map(({ kind, ordinal, ...report }) => ({
    ...report,
    reference: reference(unitCode, report.periodCode, { kind, ordinal }, report.version),
  }));
}

function pageFacts(total = 0, page = 1): SourcePage {
  return { page, total, pages: Math.max(1, Math.ceil(total / SOURCES_PAGE)) };
}

async function missingIn(
  of: { taskId: string } | { measureId: string },
  period: PublicPeriod,
): Promise<Missing> {
  const rows = await db().$queryRaw(missingSql(of, period.id, period.endsOn, MOST_NAMES));
  const found = z.array(missingRow).parse(rows);
  return { names: found.map(unitLabel), total: found[0]?.total ?? 0 };
}

/**
 * The card of a task's mean progress.
 * @returns null for a period in which nothing of the task is published
 */
export async function taskSource(slug: string, code: string, page: number): Promise<TaskSource | null> {
  const period = await publishedPeriod(code);
  const task = period && (await publicTasks(period)).find((candidate) => candidate.slug === slug);
  if (!task || task.mean === null) return null;
  const [rows, missing, { office }] = await Promise.all([
    db().$queryRaw(taskSourcesSql(task.id, period.id, period.endsOn, page)),
    missingIn({ taskId: task.id }, period),
    organisationOn(period.endsOn),
  ]);
  const found = z.array(taskSourceRow).parse(rows);
  return {
    task,
    period,
    missing,
    office,
    approvedAt: task.updatedAt,
    ...pageFacts(found[0]?.total, page),
    units: found.map(({ total: _, reports, ...unit }) => ({ ...unit, reports: named(unit.code, reports) })),
  };
}
