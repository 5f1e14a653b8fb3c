import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatNumber } from "@/lib/format";
import { figureText, firstInput, measureTitle, unusualReason } from "@/lib/measure/calc";
import type { MeasureValueContent } from "@/lib/measure/schema";
import { figureDelta, type ReviewMeasure } from "@/lib/review/calc.review";
import type { Review } from "@/lib/review/queries.review";
import type { Content } from "@/lib/submission/schema";
import { DeltaMark } from "./DeltaMark";
import { MeasureHistory } from "./MeasureHistory";
import { type FieldMarks, NotEntered, NoteLink } from "./ReviewField";

type ReviewMeasuresProps = FieldMarks & {
  content: Content;
  previous: Review["previous"];
  /** the version before, of the same period */
  former: Review["former"];
  measures: readonly ReviewMeasure[];
};

/** Every figure of a report beside the period before and its last eight, unusual ones with their explanation. */
export function ReviewMeasures({
  content,
  previous,
  former,
  measures,
  changed,
  notable,
}: ReviewMeasuresProps) {
  const before = previous
    ? [{ key: "before", label: previous.period.replaceAll(" ", "\u00a0"), align: "right" as const }]
    : [];
  return (
    <section aria-labelledby="so-lieu">
      <h2 id="so-lieu">Số liệu chỉ tiêu</h2>
      <DataTable
        caption="Số liệu chỉ tiêu của kỳ này bên các kỳ trước"
        captionHidden
        empty="Nhiệm vụ này không có số liệu chỉ tiêu trong kỳ."
        columns={[
          { key: "measure", label: "Chỉ tiêu" },
          ...before,
          { key: "now", label: "Kỳ này", align: "right" },
          { key: "past", label: "Diễn biến" },
        ]}
        rows={measures.map((measure) => {
          const value = content.values[measure.id];
          const isChanged = changed.has(firstInput(measure));
          return {
            key: measure.id,
            cells: {
              measure: <MeasureCell measure={measure} value={value} notable={notable} />,
              before: figureText(measure, previous?.content.values[measure.id]),
              now: (
                <>
                  <b className="whitespace-nowrap">{figureText(measure, value) ?? <NotEntered />}</b>
                  <DeltaMark
                    delta={figureDelta(measure, previous?.content.values[measure.id], value)}
                    than="so với kỳ trước"
                  />
                  {isChanged && (
                    <>
                      <StatusTag tone="info">Đã sửa</StatusTag>
                      {former && (
                        <DeltaMark
                          delta={figureDelta(measure, former.content.values[measure.id], value)}
                          than={`so với bản\u00a0${former.number}`}
                        />
                      )}
                    </>
                  )}
                </>
              ),
              past: <MeasureHistory measure={measure} value={value} />,
            },
          };
        })}
      />
    </section>
  );
}

type MeasureCellProps = { measure: ReviewMeasure; value: MeasureValueContent | undefined; notable: boolean };

function MeasureCell({ measure, value, notable }: MeasureCellProps) {
  const unusual = unusualReason(measure, value);
  const counts = [
    { label: measure.numeratorLabel, figure: value?.numerator },
    { label: measure.denominatorLabel, figure: value?.denominator },
  ];
  return (
    <>
      <b>{measureTitle(measure)}</b>
      {measure.indicatorTitle !== measure.label && (
        <span className="block text-ink-2 text-sm">{measure.indicatorTitle}</span>
      )}
      {counts.map(
        ({ label, figure }) =>
          figure && (
            <span key={label} className="block text-ink-2 text-sm tabular-nums">
              {label}: {formatNumber(figure, 6)}
            </span>
          ),
      )}
      {unusual && (
        <span className="mt-1 block text-sm">
          <StatusTag tone="warn">Số liệu khác thường</StatusTag> {unusual}
        </span>
      )}
      {value?.explanation.trim() && (
        <span className="mt-1 block whitespace-pre-line text-sm">
          <b>Đơn vị giải thích:</b> {value.explanation}
        </span>
      )}
      {notable && <NoteLink field={firstInput(measure)} name={measureTitle(measure)} />}
    </>
  );
}
