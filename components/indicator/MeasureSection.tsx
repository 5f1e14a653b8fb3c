import { headline, standingText, sumsText, trendText } from "@/lib/publication/labels";
import type { MeasureView, UnitFigureView, UnitView } from "@/lib/publication/schema";
import { MeasureFacts } from "./MeasureFacts";
import { hasTrend, MeasureTrend } from "./MeasureTrend";
import { MeasureUnits } from "./MeasureUnits";
import { MeasureYears } from "./MeasureYears";
import { StandingTag } from "./StandingTag";

type MeasureSectionProps = {
  measure: MeasureView;
  /** the measure carries its code where an indicator has several */
  numbered: boolean;
  office: string;
  missing: { names: string[]; total: number } | null;
  units: readonly UnitView[];
  figures: readonly UnitFigureView[];
};

/** Everything published of one measure. */
export function MeasureSection({ measure, numbered, office, missing, units, figures }: MeasureSectionProps) {
  const now = headline(measure);
  const sums = measure.current && sumsText(measure.current);
  return (
    <section aria-labelledby={measure.code} className="mt-12">
      <h2 id={measure.code} className="mt-0">
        {numbered && `${measure.code}. `}
        {measure.label}
      </h2>
      <div className="mb-6 grid grid-cols-1 gap-x-8 gap-y-4 md:grid-cols-2">
        <div>
          {now ? (
            <p className="tabular-nums">
              <b className="text-3xl">{now.text}</b>
              <span className="block text-ink-2">
                {sums && `${sums}, `}
                {now.span}
              </span>
            </p>
          ) : (
            <p className="text-ink-2 text-xl">Chưa có số liệu</p>
          )}
          <p className="mt-3">
            <StandingTag standing={measure.standing} />
          </p>
          <p className="mt-1.5">{standingText(measure)}</p>
          {measure.context && <p className="mt-1.5 text-ink-2">{measure.context}</p>}
        </div>
        {hasTrend(measure) && (
          <figure>
            <MeasureTrend measure={measure} large />
            <figcaption className="mt-1 text-ink-2 text-sm">{trendText(measure)}.</figcaption>
          </figure>
        )}
      </div>
      <MeasureFacts measure={measure} office={office} missing={missing} />
      <MeasureYears measure={measure} />
      {measure.partCodes.length === 0 && <MeasureUnits measure={measure} units={units} figures={figures} />}
    </section>
  );
}
