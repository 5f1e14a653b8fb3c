import Link from "next/link";

type FigureYearsProps = { years: readonly number[]; shown: number; href: (year: number) => string };

/** The years that have figures, the shown one marked. */
export function FigureYears({ years, shown, href }: FigureYearsProps) {
  return (
    <nav aria-label="Năm" className="print:hidden">
      <ul className="flex flex-wrap gap-x-6 border-line border-b">
        {years.map((year) => (
          <li key={year}>
            <Link
              href={href(year)}
              prefetch={false}
              aria-current={year === shown ? "true" : undefined}
              className={`flex min-h-12 min-w-11 items-center text-ink tabular-nums no-underline hover:underline ${year === shown ? "font-bold shadow-[inset_0_-3px_var(--color-red)]" : ""}`}
            >
              {year}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
