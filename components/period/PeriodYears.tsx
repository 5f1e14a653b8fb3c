import Link from "next/link";

type PeriodYearsProps = {
  /** address of the page that shows one of them */
  base: string;
  years: readonly number[];
  shown: number;
};

/** The years to choose from, the shown one marked. */
export function PeriodYears({ base, years, shown }: PeriodYearsProps) {
  return (
    <nav aria-label="Năm">
      <ul className="flex flex-wrap gap-x-6 border-line border-b">
        {years.map((year) => (
          <li key={year}>
            <Link
              href={`${base}?nam=${year}`}
              prefetch={false}
              aria-current={year === shown ? "true" : undefined}
              className={`flex min-h-12 items-center text-ink tabular-nums no-underline hover:underline ${year === shown ? "font-bold shadow-[inset_0_-3px_var(--color-red)]" : ""}`}
            >
              {year}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
