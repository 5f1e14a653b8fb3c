import { Sparkline } from "@/components/ui/Sparkline";
import { figureOf, figureText } from "@/lib/measure/calc";
import type { MeasureValueContent } from "@/lib/measure/schema";
import { historySentence, type ReviewMeasure } from "@/lib/review/calc.review";

type MeasureHistoryProps = { measure: ReviewMeasure; value: MeasureValueContent | undefined };

/** A measure's earlier figures and this one as a small line, with every figure in words behind it. */
export function MeasureHistory({ measure, value }: MeasureHistoryProps) {
  const { earlier } = measure;
  if (earlier.length === 0) return <span className="text-ink-2 text-sm">Chưa có kỳ trước</span>;
  const now = figureOf(measure, value);
  const points = [
    ...earlier.map(({ figure }) => (figure === null ? null : Number(figure))),
    now?.toNumber() ?? null,
  ];
  return (
    <>
      <Sparkline
        points={points}
        summary={historySentence(measure, figureText(measure, value))}
        width={150}
        height={40}
      />
      <details className="text-sm">
        <summary className="min-h-11 cursor-pointer content-center text-link">
          Số liệu {earlier.length} kỳ trước<span className="sr-only">: {measure.label}</span>
        </summary>
        <dl className="grid grid-cols-[auto_auto] justify-start gap-x-4 pb-2 tabular-nums">
          {earlier.map(({ period, text }) => (
            <div key={period} className="contents">
              <dt className="text-ink-2">{period}</dt>
              <dd>{text ?? "chưa có"}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
