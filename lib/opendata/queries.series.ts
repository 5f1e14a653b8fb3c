import { measureSeries, publicMeasures } from "@/lib/publication/queries.measures";
import { publicCorrections } from "@/lib/publication/queries.reports";
import type { CorrectionView } from "@/lib/publication/schema";
import type { DatasetRow } from "./schema";

type CorrectionRow = DatasetRow<"dinh-chinh">;

/** Rows of the open data that stand behind the charts and the log of corrections. */

/** Every measure in every period, in the order of the resolution. */
export async function measurePeriodRows(): Promise<DatasetRow<"so-lieu-theo-ky">[]> {
  const measures = await publicMeasures();
  const series = await measureSeries(measures.map(({ id }) => id));
  return measures.flatMap(({ id, code }) =>
    (series.get(id) ?? []).map(({ code: period, value, numerator, denominator, reported, expected }) => {
      return { measure: code, period, value, numerator, denominator, reported, expected };
    }),
  );
}

const AT_ONCE = 500;

/** Everything that was corrected or taken back, the latest first; one row for each thing that changed. */
export async function correctionRows(): Promise<CorrectionRow[]> {
  const found: CorrectionView[] = [];
  for (let page = 1; found.length === (page - 1) * AT_ONCE; page += 1) {
    found.push(...(await publicCorrections({}, AT_ONCE, page)));
  }
  return found.flatMap(
    ({ id, at, withdrawn, unit, task, period, reason, note, changes }): CorrectionRow[] => {
      const common = {
        id,
        at: at.toISOString(),
        kind: withdrawn ? ("WITHDRAWN" as const) : ("CORRECTED" as const),
        unit: unit.code,
        task: task.slug,
        period: period.code,
        reason,
        note,
      };
      if (changes.length === 0) return [{ ...common, field: null, measure: null, from: null, to: null }];
      return changes.map(({ field, measure, from, to }) => {
        return { ...common, field, measure: measure?.code ?? null, from, to };
      });
    },
  );
}
