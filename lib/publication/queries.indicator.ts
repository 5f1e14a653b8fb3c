import { type TargetVersion, targetVersions } from "@/lib/resolution/queries.versions";
import { isReporter } from "@/lib/unit/calc";
import { type Outlook, outlookOf } from "./calc.outlook";
import { publicScene, publicUnits } from "./queries";
import { measureSeries, missingUnits } from "./queries.measures";
import { unitYears } from "./queries.unit";
import type { IndicatorView, MeasureView, PeriodPoint, UnitFigureView, UnitView } from "./schema";
import { pagesOf } from "./schema.address";
import type { Missing } from "./schema.sources";

/** Units in one list of an indicator's page. */
const UNITS_PAGE = 50;

/** What an indicator's page shows of a measure besides its present figure. */
export type MeasureDetail = {
  measure: MeasureView;
  /** period by period, oldest first */
  points: PeriodPoint[];
  outlook: Outlook;
  /** the latest version first */
  targets: TargetVersion[];
  /** of the current year; null before anything is published */
  missing: Missing | null;
  units: {
    /** those who report it, one page of them: localities first and by name */
    rows: UnitView[];
    total: number;
    page: number;
    pages: number;
    /** of these units, every year */
    figures: UnitFigureView[];
  };
};

/**
 * Every measure of an indicator with its series, targets and units.
 * @param page of the lists of units, from 1; a shorter list stays on its last page
 */
export async function measureDetails(indicator: IndicatorView, page: number): Promise<MeasureDetail[]> {
  const { measures } = indicator;
  const ids = measures.map(({ id }) => id);
  const [{ period, term }, all, series, targets] = await Promise.all([
    publicScene(),
    publicUnits(),
    measureSeries(ids),
    targetVersions(ids),
  ]);
  return Promise.all(
    measures.map(async (measure) => {
      // A sum of other measures is entered by nobody.
      const reporters = measure.partCodes.length > 0 ? [] : all.filter((unit) => isReporter(measure, unit));
      const place = pagesOf(reporters.length, UNITS_PAGE, page);
      const rows = reporters.slice((place.page - 1) * UNITS_PAGE, place.page * UNITS_PAGE);
      const [figures, missing] = await Promise.all([
        unitYears(
          rows.map(({ id }) => id),
          [measure.id],
        ),
        measure.current && missingUnits(measure, measure.current.year),
      ]);
      return {
        measure,
        points: series.get(measure.id) ?? [],
        outlook: outlookOf(measure, period, term),
        targets: targets.filter(({ measureId }) => measureId === measure.id),
        missing,
        units: { rows, total: reporters.length, ...place, figures },
      };
    }),
  );
}
