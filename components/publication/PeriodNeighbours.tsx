import Link from "next/link";
import type { PublicPeriod } from "@/lib/publication/schema";

type PeriodNeighboursProps = { before: PublicPeriod | null; after: PublicPeriod | null };

/** The way to the published periods beside one. */
export function PeriodNeighbours({ before, after }: PeriodNeighboursProps) {
  if (!before && !after) return null;
  return (
    <nav aria-label="Kỳ liền kề" className="chips mt-2 justify-between">
      {before && (
        <Link href={`/ky/${before.code}`} prefetch={false} rel="prev">
          {`‹ ${before.label}`}
        </Link>
      )}
      {after && (
        <Link href={`/ky/${after.code}`} prefetch={false} rel="next" className="ml-auto">
          {`${after.label} ›`}
        </Link>
      )}
    </nav>
  );
}
