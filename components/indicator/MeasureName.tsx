import Link from "next/link";
import { coverageText } from "@/lib/publication/labels";
import type { IndicatorView, MeasureView } from "@/lib/publication/schema";
import { formulaText } from "@/lib/resolution/labels";

type MeasureNameProps = {
  indicator: IndicatorView;
  measure: MeasureView;
  withFormula?: boolean;
  withHomeTask?: boolean;
};

/** What a measure is called, the way to its page, and how many are in its figure. */
export function MeasureName({ indicator, measure, withFormula, withHomeTask }: MeasureNameProps) {
  const { number, title, measures, homeTask } = indicator;
  const { current, reporters, code, label } = measure;
  const coverage = coverageText(current ?? { reported: 0, expected: reporters });
  const single = measures.length === 1;
  return (
    <>
      <Link href={`/chi-tieu/${number}${single ? "" : `#${code}`}`} prefetch={false}>
        {single ? `${number}. ${title}` : `${code}. ${label}`}
      </Link>
      <small>{withFormula ? `${coverage} · ${formulaText(measure)}` : coverage}</small>
      {withHomeTask && (
        <small>
          {"Nhập ở nhiệm vụ "}
          <Link href={`/nhiem-vu/${homeTask.slug}`} prefetch={false} className="-my-3 inline-block py-3">
            {homeTask.title}
          </Link>
        </small>
      )}
    </>
  );
}
