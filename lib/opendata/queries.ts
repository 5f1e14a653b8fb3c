import { Decimal } from "decimal.js";
import { z } from "zod";
import { db } from "@/lib/db";
import { rateOf } from "@/lib/publication/calc";
import { publicPeriods, publicScene, publicTasks, publicUnits } from "@/lib/publication/queries";
import { publicMeasures } from "@/lib/publication/queries.measures";
import { periodRows, taskPeriodRows } from "./queries.periods";
import { correctionRows, measurePeriodRows } from "./queries.series";
import type { DataFile, DatasetName, DatasetRow } from "./schema";

/** The rows of the open data: publications, their roll-ups and the catalogue, and nothing else. */

type Rows<Name extends DatasetName> = Promise<DatasetRow<Name>[]>;

/** The periods of which something is published, newest first, by their codes. */
export async function publishedPeriods(): Promise<string[]> {
  return (await publicPeriods()).map(({ code }) => code);
}

/** When what the public sees last changed. */
export async function lastPublished(): Promise<Date> {
  const state = await db().publicState.findUniqueOrThrow({ where: { id: 1 }, select: { updatedAt: true } });
  return state.updatedAt;
}

/**
 * The rows of a file.
 * @returns null for a period of which nothing is published
 */
export async function dataRows(file: DataFile): Promise<Record<string, unknown>[] | null> {
  switch (file.name) {
    case "nhiem-vu":
      return taskRows();
    case "ky":
      return periodRows();
    case "nhiem-vu-theo-ky":
      return taskPeriodRows();
    case "chi-tieu":
      return measureRows();
    case "tong-hop":
      return totalRows();
    case "so-lieu-theo-ky":
      return measurePeriodRows();
    case "dinh-chinh":
      return correctionRows();
    case "so-lieu-don-vi":
      return unitFigureRows();
    case "don-vi":
      return (await publicUnits()).map(({ code, name, kind }) => ({ code, name, kind }));
    case "bao-cao":
      return (await publishedPeriods()).includes(file.period ?? "") ? reportRows(file.period ?? "") : null;
  }
}

async function taskRows(): Rows<"nhiem-vu"> {
  const { period } = await publicScene();
  return (await publicTasks()).map((task) => ({
    slug: task.slug,
    kind: task.kind,
    ordinal: task.ordinal,
    title: task.title,
    period: period?.code ?? null,
    meanProgress: task.mean && new Decimal(task.mean).toDecimalPlaces(2).toFixed(),
    standing: task.standing,
    onTrack: task.ratings.ON_TRACK,
    atRisk: task.ratings.AT_RISK,
    behind: task.ratings.BEHIND,
    reported: task.localities.reported + task.agencies.reported,
    expected: task.localities.expected + task.agencies.expected,
  }));
}

async function measureRows(): Rows<"chi-tieu"> {
  return (await publicMeasures()).map((measure) => ({
    measure: measureCode(measure),
    indicator: measure.indicator.number,
    indicatorTitle: measure.indicator.title,
    label: measure.label,
    task: measure.homeTask.slug,
    unit: measure.unit,
    kind: measure.kind,
    overTime: measure.overTime,
    target: measure.target?.value ?? null,
    operator: measure.operator as ">=",
    targetVersion: measure.target?.version ?? null,
    targetSource: measure.target?.source ?? null,
    baseline: measure.baseline?.value ?? null,
    baselineYear: measure.baseline?.year ?? null,
    baselineSource: measure.baseline?.source ?? null,
    standing: measure.standing,
  }));
}

/** A measure's code stands in the resolution's own numbering: "9", "12a". */
function measureCode({ code }: { code: string }): string {
  return code;
}

async function totalRows(): Rows<"tong-hop"> {
  return (await publicMeasures()).flatMap((measure) =>
    measure.years.map(({ year, value, numerator, denominator, reported, expected }) => {
      return { measure: measureCode(measure), year, value, numerator, denominator, reported, expected };
    }),
  );
}

const unitFigure = z.object({
  measure: z.string(),
  unit: z.string(),
  year: z.int(),
  value: z.string().nullable(),
  numerator: z.string().nullable(),
  denominator: z.string().nullable(),
  reports: z.int(),
  period: z.string(),
  kind: z.string(),
  unitLabel: z.string(),
});

async function unitFigureRows(): Rows<"so-lieu-don-vi"> {
  const { resolution } = await publicScene();
  const rows = await db().$queryRaw`
    SELECT m.code AS measure, u.code AS unit, f.year, trim_scale(f.value)::text AS value,
      trim_scale(f.numerator)::text AS numerator, trim_scale(f.denominator)::text AS denominator, f.reports,
      p.code AS period, m.kind::text AS kind, m.unit_label AS "unitLabel"
    FROM unit_measure_year f JOIN measure m ON m.id = f.measure_id JOIN indicator i ON i.id = m.indicator_id
      JOIN unit u ON u.id = f.unit_id
      JOIN period p ON p.resolution_id = i.resolution_id AND p.year = f.year AND p.ordinal = f.latest
    WHERE i.resolution_id = ${resolution.id}::uuid AND f.reports > 0
    ORDER BY i.number, m.ordinal, f.year, u.code`;
  return z
    .array(unitFigure)
    .parse(rows)
    .map(({ kind, unitLabel, ...row }) => {
      if (kind !== "RATIO") return row;
      const { numerator, denominator } = row;
      const figure = { numerator: new Decimal(numerator ?? 0), denominator: new Decimal(denominator ?? 0) };
      return { ...row, value: rateOf(figure, unitLabel)?.toFixed() ?? null };
    });
}

async function reportRows(period: string): Rows<"bao-cao"> {
  const { resolution } = await publicScene();
  const rows = await db().publication.findMany({
    where: {
      supersededAt: null,
      submission: { period: { code: period, resolutionId: resolution.id } },
    },
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      rating: true,
      progressPercent: true,
      publicSummary: true,
      publishedAt: true,
      correctionNote: true,
      submission: { select: { unit: { select: { code: true } }, task: { select: { slug: true } } } },
    },
  });
  return rows.map(({ submission, progressPercent, publishedAt, ...row }) => ({
    ...row,
    unit: submission.unit.code,
    task: submission.task.slug,
    period,
    progressPercent: progressPercent.toFixed(),
    publishedAt: publishedAt.toISOString(),
  }));
}
