import Link from "next/link";
import { figureText, measureTitle } from "@/lib/measure/calc";
import type { RelatedFigure } from "@/lib/workspace/queries";

type RelatedFiguresProps = { related: readonly RelatedFigure[]; period: string };

/** Figures that matter to the task but are entered in other tasks, read-only. */
export function RelatedFigures({ related, period }: RelatedFiguresProps) {
  if (related.length === 0) return null;
  return (
    <>
      <p className="mt-4 font-bold">Số liệu liên quan, nhập ở nhiệm vụ khác</p>
      <ul className="mt-1">
        {related.map(({ measure, homeTask, latest }) => (
          <li key={measure.id} className="border-line border-t py-2">
            <span className="block">{measureTitle(measure)}</span>
            {measure.indicatorTitle !== measure.label && (
              <span className="block text-ink-2">{measure.indicatorTitle}</span>
            )}
            <b className="tabular-nums">{latest ? figureText(measure, latest.value) : "Chưa có số liệu"}</b>
            {latest && <span className="text-ink-2"> · {latest.period}</span>}
            <Link href={`/bao-cao/${period}/${homeTask.slug}`} prefetch={false} className="block py-2.5">
              {homeTask.title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
