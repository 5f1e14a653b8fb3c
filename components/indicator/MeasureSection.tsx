import { headline, standingText, sumsText } from "@/lib/publication/labels";
import type { MeasureDetail } from "@/lib/publication/queries.indicator";
import type { PublicPeriod } from "@/lib/publication/schema";
import { measureSourcePath } from "@/lib/publication/schema.sources";
import { MeasureChart } from "./MeasureChart";
import { MeasureFacts } from "./MeasureFacts";
import { MeasureOutlook } from "./MeasureOutlook";
import { MeasureUnits } from "./MeasureUnits";
import { MeasureYears } from "./MeasureYears";
import { StandingTag } from "./StandingTag";
import { UnitLines } from "./UnitLines";

type MeasureSectionProps = {
  detail: MeasureDetail;
  /** all measures of the indicator, of which some may be parts of this one */
  details: readonly MeasureDetail[];
  office: string;
  period: PublicPeriod | null;
  term: { firstYear: number; lastYear: number };
};

/** Everything published of one measure. */
export function MeasureSection({ detail, details, office, period, term }: MeasureSectionProps) {
  const { measure, points, outlook, units } = detail;
  const parts = details
    .filter((other) => other.measure.wholeId === measure.id)
    .map((part) => part.measure.years.find(({ year }) => year === measure.current?.year)?.value ?? null);
  return (
    <section aria-labelledby={measure.code} className="mt-12">
      <h2 id={measure.code} className="mt-0">
        {details.length > 1 && `${measure.code}. `}
        {measure.label}
      </h2>
      <div className="mb-6 grid grid-cols-1 gap-x-10 lg:grid-cols-[2fr_3fr]">
        <div>
          <Headline {...detail} />
          <p className="mt-3">
            <StandingTag standing={measure.standing} />
          </p>
          <p className="mt-1.5">{standingText(measure)}</p>
          <MeasureOutlook measure={measure} outlook={outlook} />
          {measure.context && <p className="mt-1.5 text-ink-2">{measure.context}</p>}
        </div>
        <MeasureChart measure={measure} points={points} period={period} term={term} />
      </div>
      <MeasureFacts {...detail} office={office} parts={parts} />
      <MeasureYears measure={measure} />
      {measure.partCodes.length === 0 && (
        <>
          <UnitLines measure={measure} units={units} />
          <MeasureUnits measure={measure} units={units} />
        </>
      )}
    </section>
  );
}

function Headline({ measure }: Pick<MeasureDetail, "measure">) {
  const now = headline(measure);
  if (!now || !measure.current) return <p className="text-ink-2 text-xl">Chưa có số liệu</p>;
  const sums = sumsText(measure.current);
  return (
    <p className="tabular-nums">
      <a href={measureSourcePath(measure.code, measure.current.year)} className="text-ink">
        <b className="text-3xl">{now.text}</b>
      </a>
      <span className="block text-ink-2">
        {sums && `${sums}, `}
        {now.span}
      </span>
    </p>
  );
}
