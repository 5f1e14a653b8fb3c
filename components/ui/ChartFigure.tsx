import type { ReactNode } from "react";

type ChartFigureProps = {
  /** what the picture shows, in one sentence; the picture itself carries the same words */
  summary: string;
  /** the table behind the picture */
  table: ReactNode;
  /** the same figures to take away */
  csv: string;
  children: ReactNode;
};

const link = "inline-flex min-h-11 items-center";

/** A chart with its sentence, its table and its data. */
export function ChartFigure({ summary, table, csv, children }: ChartFigureProps) {
  return (
    <figure className="my-6 max-w-[44rem]">
      {children}
      <figcaption className="mt-2 max-w-text text-ink-2">{summary}</figcaption>
      <details className="mt-1 print:hidden">
        <summary className={`${link} cursor-pointer text-link underline underline-offset-3`}>
          Xem bảng số liệu
        </summary>
        {table}
      </details>
      <a href={csv} className={`${link} print:hidden`}>
        Tải số liệu (CSV)
      </a>
    </figure>
  );
}
