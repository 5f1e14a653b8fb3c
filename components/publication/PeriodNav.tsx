import Link from "next/link";
import type { PeriodView } from "@/lib/publication/schema";

/** Periods that are named one by one; the rest stands behind "Tất cả". */
const NAMED = 5;

/** The way to the periods, the latest first. */
export function PeriodNav({ periods }: { periods: readonly PeriodView[] }) {
  if (periods.length === 0) return null;
  return (
    <nav aria-label="Các kỳ báo cáo" className="chips periods">
      {periods.slice(0, NAMED).map(({ code, label }) => (
        <Link key={code} href={`/ky/${code}`} prefetch={false}>
          {label}
        </Link>
      ))}
      <Link href="/ky" prefetch={false}>
        {periods.length > NAMED ? `Tất cả ${periods.length} kỳ` : "So sánh các kỳ"}
      </Link>
    </nav>
  );
}
