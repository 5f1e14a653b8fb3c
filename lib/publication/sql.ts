import { newId, noSql, type Sql, sql } from "@/lib/db";
import type { Rating } from "@/lib/resolution/schema";
import type { CorrectionReason } from "./schema";

/** What of an approved version becomes public, and where it counts. Figures are decimal strings. */
export type PublicationInput = {
  submissionId: string;
  versionId: string;
  unitId: string;
  /** wards and communes are counted apart from agencies */
  locality: boolean;
  taskId: string;
  period: { id: string; resolutionId: string; year: number; ordinal: number };
  /** null withholds the report: what was public of it is taken back, nothing takes its place */
  shown: {
    rating: Rating;
    progressPercent: string;
    publicSummary: string;
    correctionNote: string;
    correctionReason: CorrectionReason | null;
    values: {
      measureId: string;
      value: string | null;
      numerator: string | null;
      denominator: string | null;
    }[];
  } | null;
  at: Date;
};

/**
 * The parts of an approval's statement that publish: the former publication is superseded, the roll-ups take the
 * difference. They hang on `moved` (the approved report). The transaction must hold the row of the public version
 * already, so that no roll-up is calculated from half of another one.
 * @returns expressions for a WITH list, each after a comma
 */
export function publishSql(input: PublicationInput): Sql {
  const { shown, at } = input;
  const values = JSON.stringify(shown?.values ?? []);
  const count = (rating: Rating) => sql`${shown?.rating === rating ? 1 : 0}
    - count(*) FILTER (WHERE rating = ${rating}::rating)::int`;
  return sql`,
    former AS (
      UPDATE publication SET superseded_at = ${at} FROM moved
      WHERE submission_id = moved.id AND superseded_at IS NULL
      RETURNING publication.id, progress_percent, rating),
    change AS (
      SELECT ${shown ? 1 : 0} - count(*)::int AS reports,
        ${shown?.progressPercent ?? "0"}::numeric - COALESCE(sum(progress_percent), 0) AS progress,
        ${count("ON_TRACK")} AS on_track, ${count("AT_RISK")} AS at_risk, ${count("BEHIND")} AS behind
      FROM former),
    task_rolled AS (
      INSERT INTO task_rollup AS rollup
        (task_id, period_id, localities, agencies, progress_sum, on_track, at_risk, behind, updated_at)
      SELECT ${input.taskId}::uuid, ${input.period.id}::uuid, ${input.locality ? sql`reports, 0` : sql`0, reports`},
        progress, on_track, at_risk, behind, ${at} FROM change, moved
      ON CONFLICT (task_id, period_id) DO UPDATE SET
        localities = rollup.localities + EXCLUDED.localities, agencies = rollup.agencies + EXCLUDED.agencies,
        progress_sum = rollup.progress_sum + EXCLUDED.progress_sum, on_track = rollup.on_track + EXCLUDED.on_track,
        at_risk = rollup.at_risk + EXCLUDED.at_risk, behind = rollup.behind + EXCLUDED.behind,
        updated_at = EXCLUDED.updated_at),
    figure AS (
      SELECT * FROM jsonb_to_recordset(${values}::jsonb)
        AS v("measureId" uuid, value numeric, numerator numeric, denominator numeric))
    ${shown ? insertedSql(input, shown) : noSql},
    ${rolledMeasuresSql(input)},
    ${rolledPeriodSql(input)}`;
}

function insertedSql(input: PublicationInput, shown: NonNullable<PublicationInput["shown"]>): Sql {
  // Reads change, so that the former publication has made way.
  return sql`,
    published AS (
      INSERT INTO publication (id, submission_id, version_id, unit_id, task_id, period_id, rating, progress_percent,
        public_summary, published_at, correction_note, correction_reason)
      SELECT ${newId()}::uuid, moved.id, ${input.versionId}::uuid, ${input.unitId}::uuid, ${input.taskId}::uuid,
        ${input.period.id}::uuid, ${shown.rating}::rating, ${shown.progressPercent}::numeric, ${shown.publicSummary},
        ${input.at}, ${shown.correctionNote}, ${shown.correctionReason}::correction_reason
      FROM moved, change RETURNING id),
    published_figure AS (
      INSERT INTO publication_measure (publication_id, measure_id, value, numerator, denominator)
      SELECT published.id, "measureId", value, numerator, denominator FROM published, figure)`;
}

/**
 * The unit's year of each measure (STOCK the latest, FLOW the sum) with the new figures, and the difference to what it
 * was onto the sum over all units. A correction may take the latest figure away: only then the year is made anew from
 * the unit's current publications, all of this one task, because a measure with figures stays with its task. The
 * report itself counts with its new figures: the statement does not see yet what it writes.
 */
function rolledMeasuresSql({ submissionId, unitId, taskId, period, at }: PublicationInput): Sql {
  const { year, ordinal, resolutionId } = period;
  return sql`
    touched AS (
      SELECT "measureId" AS id FROM figure
      UNION SELECT measure_id FROM publication_measure JOIN former ON former.id = publication_id),
    unit_year AS (
      SELECT u.* FROM unit_measure_year u JOIN touched ON touched.id = u.measure_id
      WHERE u.unit_id = ${unitId}::uuid AND u.year = ${year}),
    fact AS (
      SELECT p.measure_id, period.ordinal, 1 AS reports, p.value, p.numerator, p.denominator
      FROM publication
      JOIN period ON period.id = publication.period_id
      JOIN publication_measure p ON p.publication_id = publication.id
      JOIN touched ON touched.id = p.measure_id
      WHERE EXISTS (SELECT FROM former) AND publication.unit_id = ${unitId}::uuid
        AND publication.task_id = ${taskId}::uuid AND publication.superseded_at IS NULL
        AND publication.submission_id <> ${submissionId}::uuid
        AND period.resolution_id = ${resolutionId}::uuid AND period.year = ${year}
        AND (p.value IS NOT NULL OR p.numerator IS NOT NULL)
      UNION ALL SELECT measure_id, latest, reports, value, numerator, denominator FROM unit_year
        WHERE NOT EXISTS (SELECT FROM former)
      UNION ALL SELECT "measureId", ${ordinal}::int, 1, value, numerator, denominator FROM figure
        WHERE value IS NOT NULL OR numerator IS NOT NULL),
    fresh AS (
      SELECT measure.id AS measure_id, COALESCE(sum(fact.reports), 0)::int AS reports,
        COALESCE(max(fact.ordinal), 0) AS latest,
        CASE over_time WHEN 'FLOW' THEN sum(fact.value)
          ELSE (array_agg(fact.value ORDER BY fact.ordinal DESC NULLS LAST))[1] END AS value,
        CASE over_time WHEN 'FLOW' THEN sum(fact.numerator)
          ELSE (array_agg(fact.numerator ORDER BY fact.ordinal DESC NULLS LAST))[1] END AS numerator,
        CASE over_time WHEN 'FLOW' THEN sum(fact.denominator)
          ELSE (array_agg(fact.denominator ORDER BY fact.ordinal DESC NULLS LAST))[1] END AS denominator
      FROM touched JOIN measure ON measure.id = touched.id LEFT JOIN fact ON fact.measure_id = measure.id
      GROUP BY measure.id, measure.over_time),
    unit_rolled AS (
      INSERT INTO unit_measure_year (measure_id, unit_id, year, reports, latest, value, numerator, denominator)
      SELECT measure_id, ${unitId}::uuid, ${year}, reports, latest, value, numerator, denominator FROM fresh, moved
      ON CONFLICT (measure_id, unit_id, year) DO UPDATE SET
        reports = EXCLUDED.reports, latest = EXCLUDED.latest, value = EXCLUDED.value,
        numerator = EXCLUDED.numerator, denominator = EXCLUDED.denominator),
    measure_rolled AS (
      INSERT INTO measure_year AS rollup (measure_id, year, units, reports, value, numerator, denominator, updated_at)
      SELECT fresh.measure_id, ${year},
        (fresh.reports > 0)::int - COALESCE((unit_year.reports > 0)::int, 0),
        fresh.reports - COALESCE(unit_year.reports, 0),
        COALESCE(fresh.value, 0) - COALESCE(unit_year.value, 0),
        COALESCE(fresh.numerator, 0) - COALESCE(unit_year.numerator, 0),
        COALESCE(fresh.denominator, 0) - COALESCE(unit_year.denominator, 0), ${at}
      FROM moved, fresh LEFT JOIN unit_year ON unit_year.measure_id = fresh.measure_id
      ON CONFLICT (measure_id, year) DO UPDATE SET
        units = rollup.units + EXCLUDED.units, reports = rollup.reports + EXCLUDED.reports,
        value = rollup.value + EXCLUDED.value, numerator = rollup.numerator + EXCLUDED.numerator,
        denominator = rollup.denominator + EXCLUDED.denominator, updated_at = EXCLUDED.updated_at)`;
}

/** The difference between the report's former and its new figures onto the sums of its own period. */
function rolledPeriodSql({ period, at }: PublicationInput): Sql {
  return sql`
    period_part AS (
      SELECT "measureId" AS measure_id, 1 AS sign, value, numerator, denominator FROM figure
      UNION ALL SELECT measure_id, -1, value, numerator, denominator
        FROM publication_measure JOIN former ON former.id = publication_id),
    period_rolled AS (
      INSERT INTO measure_period AS rollup (measure_id, period_id, units, value, numerator, denominator, updated_at)
      SELECT measure_id, ${period.id}::uuid, sum(sign), COALESCE(sum(sign * value), 0),
        COALESCE(sum(sign * numerator), 0), COALESCE(sum(sign * denominator), 0), ${at}
      FROM period_part, moved WHERE value IS NOT NULL OR numerator IS NOT NULL GROUP BY measure_id
      ON CONFLICT (measure_id, period_id) DO UPDATE SET
        units = rollup.units + EXCLUDED.units, value = rollup.value + EXCLUDED.value,
        numerator = rollup.numerator + EXCLUDED.numerator, denominator = rollup.denominator + EXCLUDED.denominator,
        updated_at = EXCLUDED.updated_at)`;
}

/** The statement that raises the public version; belongs in every transaction that changes what the public sees. */
export function raiseVersionSql(at: Date): Sql {
  return sql`UPDATE public_state SET version = version + 1, updated_at = ${at} WHERE id = 1`;
}
