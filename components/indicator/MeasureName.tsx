import Link from "next/link";
import { coverageText } from "@/lib/publication/labels";
import type { IndicatorView, MeasureView } from "@/lib/publication/schema";
import { formulaText } from "@/lib/resolution/labels";

/** An indicator of several measures is named once, above the first; its number stays with each for screen readers. */
export function MeasureName({
  indicator,
  measure,
  leads,
  withHomeTask,
}: {
  indicator: IndicatorView;
  measure: MeasureView;
  /** the first measure of its indicator */
  leads: boolean;
  withHomeTask?: boolean;
}) {
  const single = indicator.measures.length === 1;
  const title = `${indicator.number}. ${indicator.title}`;
  return (
    <>
      {!single && (
        <span className={leads ? "block text-ink-2 text-sm" : "sr-only"}>
          {title}
          <span className="sr-only">: </span>
        </span>
      )}
      <Link
        href={`/chi-tieu/${indicator.number}${single ? "" : `#${measure.code}`}`}
        prefetch={false}
        className="-my-2.5 inline-block py-2.5"
      >
        {single ? title : `${measure.code}. ${measure.label}`}
      </Link>
      <span className="mt-0.5 block text-ink-2 text-sm">
        {sourceText(measure)} · {formulaText(measure)}
      </span>
      {withHomeTask && leads && (
        <span className="block text-sm">
          <span className="text-ink-2">Nhập ở nhiệm vụ </span>
          <Link
            href={`/nhiem-vu/${indicator.homeTask.slug}`}
            prefetch={false}
            className="-my-3 inline-block py-3"
          >
            {indicator.homeTask.title}
          </Link>
        </span>
      )}
    </>
  );
}

/** How many are in the figure, out of how many should be. */
function sourceText({ current, reporters }: MeasureView): string {
  return coverageText(current ?? { reported: 0, expected: reporters });
}
