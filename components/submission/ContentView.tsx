import type { ReactNode } from "react";
import { formatNumber, formatPercent } from "@/lib/format";
import { figureText, firstInput, measureTitle } from "@/lib/measure/calc";
import type { FormMeasure, MeasureValueContent } from "@/lib/measure/schema";
import { ratingLabels } from "@/lib/resolution/labels";
import { fieldLabels, fieldReaders } from "@/lib/submission/labels";
import { type Content, textFields } from "@/lib/submission/schema";
import { ContentFiles } from "./ContentFiles";
import { Reader } from "./Reader";

type ContentViewProps = {
  content: Content;
  measures: readonly FormMeasure[];
  /** what stands beside an entry, as a change link or a remark, by field name (a measure: `firstInput`; the files: `attachments`) */
  beside?: Readonly<Record<string, ReactNode>>;
};

/** A submission's whole content, read-only: every field and every measure, blanks named "Chưa nhập". */
export function ContentView({ content, measures, beside = {} }: ContentViewProps) {
  const { progressPercent, selfRating } = content;
  return (
    <>
      {measures.length > 0 && (
        <section aria-labelledby="so-lieu">
          <h2 id="so-lieu">Số liệu chỉ tiêu</h2>
          <dl className="border-line border-t">
            {measures.map((measure) => (
              <Entry
                key={measure.id}
                term={<MeasureTerm measure={measure} />}
                beside={beside[firstInput(measure)]}
              >
                <MeasureFigures measure={measure} value={content.values[measure.id]} />
              </Entry>
            ))}
          </dl>
        </section>
      )}
      <section aria-labelledby="tinh-hinh">
        <h2 id="tinh-hinh">Tình hình thực hiện</h2>
        <dl className="border-line border-t">
          <Entry term={<FieldTerm field="progressPercent" />} beside={beside.progressPercent}>
            {progressPercent === null ? <Blank /> : formatPercent(progressPercent)}
          </Entry>
          <Entry term={<FieldTerm field="selfRating" />} beside={beside.selfRating}>
            {selfRating === null ? <Blank /> : ratingLabels[selfRating]}
          </Entry>
          {textFields.map((field) => (
            <Entry key={field} term={<FieldTerm field={field} />} beside={beside[field]}>
              {content[field].trim() === "" ? (
                <Blank />
              ) : (
                <p className="whitespace-pre-line">{content[field]}</p>
              )}
            </Entry>
          ))}
        </dl>
      </section>
      <ContentFiles files={content.attachments} beside={beside.attachments} />
    </>
  );
}

function Entry({ term, beside, children }: { term: ReactNode; beside: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1 border-line border-b py-3">
      <dt className="w-full md:w-72">{term}</dt>
      <dd className="min-w-0 max-w-text flex-1 basis-56">{children}</dd>
      {beside && <dd className="ml-auto">{beside}</dd>}
    </div>
  );
}

function FieldTerm({ field }: { field: keyof typeof fieldLabels }) {
  return (
    <>
      <span className="font-bold">{fieldLabels[field]}</span> <Reader who={fieldReaders[field]} />
    </>
  );
}

function MeasureTerm({ measure }: { measure: FormMeasure }) {
  return (
    <>
      <span className="font-bold">{measureTitle(measure)}</span>
      {measure.indicatorTitle !== measure.label && (
        <span className="block text-ink-2 text-sm">{measure.indicatorTitle}</span>
      )}
    </>
  );
}

function MeasureFigures({
  measure,
  value,
}: {
  measure: FormMeasure;
  value: MeasureValueContent | undefined;
}) {
  return (
    <>
      <p className="font-bold tabular-nums">{figureText(measure, value) ?? <Blank />}</p>
      {value && measure.kind === "RATIO" && (
        <ul className="text-ink-2 text-sm tabular-nums">
          <Part label={measure.numeratorLabel} figure={value.numerator} />
          <Part label={measure.denominatorLabel} figure={value.denominator} />
        </ul>
      )}
      {value && value.explanation.trim() !== "" && (
        <p className="mt-1 whitespace-pre-line text-sm">
          <span className="text-ink-2">Giải thích:</span> {value.explanation}
        </p>
      )}
    </>
  );
}

function Part({ label, figure }: { label: string | null; figure: string | null }) {
  if (figure === null) return null;
  return (
    <li>
      {label}: {formatNumber(figure, 6)}
    </li>
  );
}

function Blank() {
  return <span className="font-normal text-none italic">Chưa nhập</span>;
}
