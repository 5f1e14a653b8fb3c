import { DataTable } from "@/components/ui/DataTable";
import { headline, standingNote, sumsText } from "@/lib/publication/labels";
import type { IndicatorView, MeasureView } from "@/lib/publication/schema";
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
  /** names the task in which each is reported */
  withHomeTask?: boolean;
};

/** Columns of one width, so that the tables of several groups line up. */
const narrow = "lg:w-40";

/** Indicators with every measure's present figure, target, line and standing. */
export function MeasureTable({
  caption,
  captionHidden,
  indicators,
  targetYear,
  withHomeTask,
}: MeasureTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      columns={[
        { key: "name", label: "Chỉ tiêu" },
        { key: "now", label: "Hiện tại" },
        { key: "target", label: `Mục tiêu ${targetYear}` },
        { key: "trend", label: "Qua các năm" },
        { key: "standing", label: "Đánh giá" },
      ]}
      rows={indicators.flatMap((indicator) =>
        indicator.measures.map((measure, index) => ({
          key: measure.id,
          cells: {
            name: (
              <MeasureName
                indicator={indicator}
                measure={measure}
                leads={index === 0}
                withHomeTask={withHomeTask}
              />
            ),
            now: <Now measure={measure} />,
            target: <div className={narrow}>{targetText(measure)}</div>,
            trend: hasTrend(measure) ? <MeasureTrend measure={measure} /> : null,
            standing: (
              <div className="lg:w-44">
                <StandingTag standing={measure.standing} />
                <Note measure={measure} />
              </div>
            ),
          },
        })),
      )}
      empty="Chưa có chỉ tiêu nào."
      wide
    />
  );
}

function Now({ measure }: { measure: MeasureView }) {
  const now = headline(measure);
  if (!now) return <div className={`text-ink-2 ${narrow}`}>Chưa có</div>;
  const sums = measure.current && sumsText(measure.current);
  return (
    <div className={narrow}>
      <b className="tabular-nums">{now.text}</b>
      <span className="block text-ink-2 text-sm tabular-nums">
        {sums && <span className="block">{sums}</span>}
        {now.span}
      </span>
    </div>
  );
}

function Note({ measure }: { measure: MeasureView }) {
  const note = standingNote(measure);
  return note && <p className="mt-1 text-ink-2 text-sm first-letter:uppercase">{note}</p>;
}
