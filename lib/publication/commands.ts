import type { Tx } from "@/lib/db";
import type { Rating } from "@/lib/resolution/schema";

/** What of an approved version becomes public, and where it counts. Figures are decimal strings. */
export type PublicationInput = {
  submissionId: string;
  versionId: string;
  unitId: string;
  /** wards and communes are counted apart from agencies */
  locality: boolean;
  taskId: string;
  period: { id: string; resolutionId: string; year: number };
  rating: Rating;
  progressPercent: string;
  publicSummary: string;
  correctionNote: string;
  values: { measureId: string; value: string | null; numerator: string | null; denominator: string | null }[];
  at: Date;
};

/**
 * Publishes an approved version in the approval's own transaction: the former publication is superseded, the roll-ups
 * take the difference, the public version rises. The version row comes first: it makes publishing transactions wait
 * for each other, so that no roll-up is calculated from half of another one.
 * @returns the new publication's id
 */
export async function publish(tx: Tx, input: PublicationInput): Promise<string> {
  await raisePublicVersion(tx, input.at);
  await supersedeAndRollUpTask(tx, input);
  const publication = await tx.publication.create({
    data: {
      submissionId: input.submissionId,
      versionId: input.versionId,
      unitId: input.unitId,
      taskId: input.taskId,
      periodId: input.period.id,
      rating: input.rating,
      progressPercent: input.progressPercent,
      publicSummary: input.publicSummary,
      publishedAt: input.at,
      correctionNote: input.correctionNote,
      values: { createMany: { data: input.values } },
    },
    select: { id: true },
  });
  if (input.values.length > 0) await rollUpMeasures(tx, input);
  return publication.id;
}

/** Raises the public version; belongs in every transaction that changes what the public sees. */
export async function raisePublicVersion(tx: Tx, at: Date): Promise<void> {
  await tx.$executeRaw`UPDATE public_state SET version = version + 1, updated_at = ${at} WHERE id = 1`;
}

/**
 * Tells the server around Next, in this process, that the public version rose. Call it after the commit; other
 * instances find out by reading the version row.
 */
export function announcePublication(): void {
  const hooks = globalThis as { [key: symbol]: (() => void) | undefined };
  hooks[Symbol.for("portal.publicationChanged")]?.();
}

async function supersedeAndRollUpTask(tx: Tx, input: PublicationInput): Promise<void> {
  await tx.$executeRaw`
    WITH former AS (
      UPDATE publication SET superseded_at = ${input.at}
      WHERE submission_id = ${input.submissionId}::uuid AND superseded_at IS NULL
      RETURNING progress_percent, rating
    ), change AS (
      SELECT 1 - count(*)::int AS reports,
        ${input.progressPercent}::numeric - COALESCE(sum(progress_percent), 0) AS progress,
        (${input.rating} = 'ON_TRACK')::int - count(*) FILTER (WHERE rating = 'ON_TRACK')::int AS on_track,
        (${input.rating} = 'AT_RISK')::int - count(*) FILTER (WHERE rating = 'AT_RISK')::int AS at_risk,
        (${input.rating} = 'BEHIND')::int - count(*) FILTER (WHERE rating = 'BEHIND')::int AS behind
      FROM former
    )
    INSERT INTO task_rollup AS rollup
      (task_id, period_id, localities, agencies, progress_sum, on_track, at_risk, behind, updated_at)
    SELECT ${input.taskId}::uuid, ${input.period.id}::uuid,
      CASE WHEN ${input.locality} THEN reports ELSE 0 END, CASE WHEN ${input.locality} THEN 0 ELSE reports END,
      progress, on_track, at_risk, behind, ${input.at}
    FROM change
    ON CONFLICT (task_id, period_id) DO UPDATE SET
      localities = rollup.localities + EXCLUDED.localities, agencies = rollup.agencies + EXCLUDED.agencies,
      progress_sum = rollup.progress_sum + EXCLUDED.progress_sum, on_track = rollup.on_track + EXCLUDED.on_track,
      at_risk = rollup.at_risk + EXCLUDED.at_risk, behind = rollup.behind + EXCLUDED.behind,
      updated_at = EXCLUDED.updated_at`;
}

/**
 * The unit's year of each measure anew from its current publications (STOCK the latest, FLOW the sum), and the
 * difference to what it was onto the sum over all units.
 */
async function rollUpMeasures(tx: Tx, input: PublicationInput): Promise<void> {
  const measureIds = input.values.map((value) => value.measureId);
  const { resolutionId, year } = input.period;
  await tx.$executeRaw`
    WITH fact AS (
      SELECT figure.measure_id, period.ordinal, figure.value, figure.numerator, figure.denominator
      FROM publication
      JOIN period ON period.id = publication.period_id
      JOIN publication_measure figure ON figure.publication_id = publication.id
      WHERE publication.unit_id = ${input.unitId}::uuid AND publication.superseded_at IS NULL
        AND period.resolution_id = ${resolutionId}::uuid AND period.year = ${year}
        AND figure.measure_id = ANY(${measureIds}::uuid[])
        AND (figure.value IS NOT NULL OR figure.numerator IS NOT NULL)
    ), fresh AS (
      SELECT measure.id AS measure_id, count(fact.ordinal)::int AS reports, COALESCE(max(fact.ordinal), 0) AS latest,
        CASE over_time WHEN 'FLOW' THEN sum(fact.value)
          ELSE (array_agg(fact.value ORDER BY fact.ordinal DESC NULLS LAST))[1] END AS value,
        CASE over_time WHEN 'FLOW' THEN sum(fact.numerator)
          ELSE (array_agg(fact.numerator ORDER BY fact.ordinal DESC NULLS LAST))[1] END AS numerator,
        CASE over_time WHEN 'FLOW' THEN sum(fact.denominator)
          ELSE (array_agg(fact.denominator ORDER BY fact.ordinal DESC NULLS LAST))[1] END AS denominator
      FROM measure LEFT JOIN fact ON fact.measure_id = measure.id
      WHERE measure.id = ANY(${measureIds}::uuid[])
      GROUP BY measure.id, measure.over_time
    ), former AS (
      SELECT * FROM unit_measure_year
      WHERE unit_id = ${input.unitId}::uuid AND year = ${year} AND measure_id = ANY(${measureIds}::uuid[])
    ), kept AS (
      INSERT INTO unit_measure_year (measure_id, unit_id, year, reports, latest, value, numerator, denominator)
      SELECT measure_id, ${input.unitId}::uuid, ${year}, reports, latest, value, numerator, denominator FROM fresh
      ON CONFLICT (measure_id, unit_id, year) DO UPDATE SET
        reports = EXCLUDED.reports, latest = EXCLUDED.latest, value = EXCLUDED.value,
        numerator = EXCLUDED.numerator, denominator = EXCLUDED.denominator
    )
    INSERT INTO measure_year AS rollup (measure_id, year, units, reports, value, numerator, denominator, updated_at)
    SELECT fresh.measure_id, ${year},
      (fresh.reports > 0)::int - COALESCE((former.reports > 0)::int, 0),
      fresh.reports - COALESCE(former.reports, 0),
      COALESCE(fresh.value, 0) - COALESCE(former.value, 0),
      COALESCE(fresh.numerator, 0) - COALESCE(former.numerator, 0),
      COALESCE(fresh.denominator, 0) - COALESCE(former.denominator, 0), ${input.at}
    FROM fresh LEFT JOIN former ON former.measure_id = fresh.measure_id
    ON CONFLICT (measure_id, year) DO UPDATE SET
      units = rollup.units + EXCLUDED.units, reports = rollup.reports + EXCLUDED.reports,
      value = rollup.value + EXCLUDED.value, numerator = rollup.numerator + EXCLUDED.numerator,
      denominator = rollup.denominator + EXCLUDED.denominator, updated_at = EXCLUDED.updated_at`;
}
