import { DataTable } from "@/components/ui/DataTable";
import { headline, paceText, standingNote, sumsText } from "@/lib/publication/labels";
import type { IndicatorView, MeasureView } from "@/lib/publication/schema";
import { measureSourcePath } from "@/lib/publication/schema.sources";
import { targetText } from "@/lib/resolution/labels";
import { MeasureName } from "./MeasureName";
import { hasTrend, MeasureTrend } from "./MeasureTrend";
import { StandingTag } from "./StandingTag";

type MeasureTableProps = {
  caption: string;
  captionHidden?: boolean;
  indicators: readonly IndicatorView[];
  /** last year of the term, which most targets speak of */
  targetYear: number;
  /** says how each figure comes about and leads to its card, where there is room for it */
  withFormula?: boolean;
  /** names the task in which each is reported */
  withHomeTask?: boolean;
};

/** Indicators with every measure's present figure, target, line, standing and pace. */
export function MeasureTable({
  caption,
  captionHidden,
  indicators,
  targetYear,
  withFormula,
  withHomeTask,
}: MeasureTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      columns={[
        { key: "name", label: "Chỉ tiêu" },
        { key: "now", label: "Hiện tại", plain: true },
        { key: "target", label: `Mục tiêu ${targetYear}`, plain: true },
        { key: "trend", label: "Qua các năm", plain: true },
        { key: "standing", label: "Đánh giá", plain: true },
      ]}
      rows={indicators.flatMap((indicator) =>
        indicator.measures.map((measure, index) => ({
          key: measure.id,
          // An indicator of several measures is named once, above the first.
          heading: indicator.measures.length > 1 && index === 0 && `${indicator.number}. ${indicator.title}`,
          cells: {
            name: (
              <MeasureName
                indicator={indicator}
                measure={measure}
                withFormula={withFormula}
                withHomeTask={withHomeTask && index === 0}
              />
            ),
            now: <Now measure={measure} withSource={withFormula} />,
            target: targetText(measure),
            trend: hasTrend(measure) ? <MeasureTrend measure={measure} /> : null,
            standing: <Judged measure={measure} />,
          },
        })),
      )}
      empty="Chưa có chỉ tiêu nào."
      look="measures"
    />
  );
}

/** @param props.withSource leads to the card of the figure; else the way there is the measure's own page */
function Now({ measure, withSource }: { measure: MeasureView; withSource?: boolean }) {
  const now = headline(measure);
  if (!now) return <small>Chưa có</small>;
  const sums = measure.current && sumsText(measure.current);
  return (
    <>
      {withSource && measure.current ? (
        <a
          href={measureSourcePath(measure.code, measure.current.year)}
          className="-my-2.5 inline-block py-2.5"
        >
          <b>{now.text}</b>
        </a>
      ) : (
        <b>{now.text}</b>
      )}
      <small>{sums ? `${sums}, ${now.span}` : now.span}</small>
    </>
  );
}

function Judged({ measure }: { measure: MeasureView }) {
  const notes = [standingNote(measure), paceText(measure)].filter(Boolean);
  return (
    <>
      <StandingTag standing={measure.standing} />
      {notes.length > 0 && <small>{notes.join(" ")}</small>}
    </>
  );
}
