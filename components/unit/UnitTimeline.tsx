import Link from "next/link";
import type { UnitPeriod } from "@/lib/publication/queries.unit";
import { addressOf } from "@/lib/publication/schema.address";

type UnitTimelineProps = {
  code: string;
  periods: readonly UnitPeriod[];
  /** code of the period that the page shows */
  shown: string | undefined;
};

/** In each period, of how many of its tasks something of the unit is published; each leads to what it was. */
export function UnitTimeline({ code, periods, shown }: UnitTimelineProps) {
  const years = [...new Set(periods.map(({ year }) => year))].reverse();
  if (years.length === 0) return null;
  return (
    <section>
      <h2>Các kỳ đã báo cáo</h2>
      <dl className="border-line border-t">
        {years.map((year) => (
          <div key={year} className="border-line border-b py-2 sm:grid sm:grid-cols-[5rem_1fr] sm:gap-4">
            <dt className="py-2.5 font-bold tabular-nums">{year}</dt>
            <dd>
              <ul className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
                {periods
                  .filter((period) => period.year === year)
                  .map((period) => (
                    <li key={period.code}>
                      <Period
                        {...period}
                        href={addressOf(`/don-vi/${code}`, { ky: period.code })}
                        isShown={period.code === shown}
                      />
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Period({
  label,
  reported,
  expected,
  href,
  isShown,
}: UnitPeriod & { href: string; isShown: boolean }) {
  const share = expected > 0 ? Math.min(1, reported / expected) : 0;
  return (
    <>
      <Link
        href={href}
        prefetch={false}
        aria-current={isShown ? "page" : undefined}
        className={`inline-block py-2.5 ${isShown ? "font-bold text-ink" : ""}`}
      >
        {label}
      </Link>
      <svg aria-hidden="true" width="100%" height="6" className="block max-w-32 rounded-sm">
        <rect width="100%" height="6" className="fill-line-2" />
        <rect width={`${Math.round(share * 100)}%`} height="6" className="fill-ink" />
      </svg>
      <p className="mt-0.5 mb-2 text-ink-2 text-sm tabular-nums">
        {reported}/{expected} nhiệm vụ
      </p>
    </>
  );
}
